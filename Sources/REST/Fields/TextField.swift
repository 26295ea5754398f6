public import PythonJSON
import PythonText

/// A field whose values are texts: ``CharField`` and what DRF derives from it.
public protocol TextField: SerializerField where Value == String, Output == String {
    var minLength: Int? { get }
    var maxLength: Int? { get }
    /// The rule that makes the type, asked after the length.
    var formatValidator: FieldValidator<String>? { get }
    /// What is said of something that is no text.
    var invalidMessage: String { get }
}

extension TextField {
    public var formatValidator: FieldValidator<String>? { nil }
    public var invalidMessage: String { "Not a valid string." }

    public func runValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<String> {
        try runTextValidation(input, in: context)
    }

    func runTextValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<String> {
        guard !options.isReadOnly, let input, !input.isNull else { return try defaultRunValidation(input, in: context) }
        if isBlank(input) {
            guard options.allowsBlank == true else { throw fail("blank", "This field may not be blank.") }
            return .value("")
        }
        let text = try toInternalValue(input, in: context)
        try runTextValidators(text, surrogate: surrogate(in: input), in: context)
        return .value(text)
    }

    private func isBlank(_ input: InputValue) -> Bool {
        guard case .json(.string(let text)) = input else { return false }
        if text.isEmpty { return true }
        guard options.trimsWhitespace else { return false }
        return text.unicodeScalars.allSatisfy(\.isPythonSpace)
    }

    private func surrogate(in input: InputValue) -> UInt32? {
        if case .json(.surrogateString(let text)) = input { text.firstSurrogate } else { nil }
    }

    /// In DRF's order: the field's own validators, the lengths, null characters, surrogates, the format.
    private func runTextValidators(_ text: String, surrogate: UInt32?, in context: SerializerContext) throws {
        var errors: [ErrorDetail] = []
        func run(_ validator: FieldValidator<String>) throws {
            do {
                try validator.validate(text, context)
            } catch let error as ValidationError {
                if case .fields = error.detail { throw error }
                errors += error.detail.items
            }
        }
        for validator in options.validators { try run(validator) }
        if let maxLength { try run(.maxLength(maxLength, message: options.errorMessages["max_length"])) }
        if let minLength { try run(.minLength(minLength, message: options.errorMessages["min_length"])) }
        try run(.noNullCharacters)
        if let surrogate {
            errors.append(
                .message(
                    "Surrogate characters are not allowed: U+\(String(surrogate, radix: 16, uppercase: true)).",
                    code: "surrogate_characters_not_allowed"))
        }
        if let formatValidator { try run(formatValidator) }
        if !errors.isEmpty { throw ValidationError(.list(errors)) }
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> String {
        guard case .json(let value) = input, let text = value.coercedText else { throw fail("invalid", invalidMessage) }
        return options.trimsWhitespace ? text.trimmed : text
    }

    public func write(_ value: String, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value)
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minLength = minLength
        metadata.maxLength = maxLength
    }
}

extension JSONValue {
    /// The text of a string or a number, as Python's `str` gives it.
    var coercedText: String? {
        switch self {
        case .string(let text): text
        case .surrogateString(let text): text.replaced
        case .integer(let value): String(value)
        case .bigInteger(let digits): digits
        case .double(let value): PythonFloat.repr(value)
        default: nil
        }
    }
}

extension String {
    /// Python's `strip`, without a copy when there is nothing to drop.
    var trimmed: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last,
            first.isPythonSpace || last.isPythonSpace
        else { return self }
        return pythonStripped()
    }
}

public import PythonJSON

/// How one value of a serializer is validated and shown: DRF's `Field`.
///
/// A type of field is a value that is made once, with the serializer it belongs to. It gets the raw input and gives a
/// typed value (``toInternalValue(_:in:)``), and writes a value of the other side as JSON (``write(_:to:in:)``).
///
/// ```swift
/// struct ColorField: SerializerField {
///     var options = FieldOptions<Color>()
///     let typeLabel = "field"
///
///     func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Color {
///         guard case .json(.string(let text)) = input, let color = Color(text) else {
///             throw fail("invalid", "Not a color.")
///         }
///         return color
///     }
///
///     func write(_ color: Color, to writer: inout JSONWriter, in context: SerializerContext) {
///         writer.write(color.text)
///     }
/// }
/// ```
public protocol SerializerField<Value>: Sendable {
    /// What validation makes of the input.
    associatedtype Value: Sendable
    /// What is shown; the same, unless a nested serializer reads something else than it writes.
    associatedtype Output: Sendable = Value

    var options: FieldOptions<Value> { get set }
    /// DRF's word for the type in the answer to `OPTIONS`: `string`, `integer`, …
    var typeLabel: String { get }

    /// What was sent for the field; `nil` when nothing was.
    func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue?
    /// The whole validation: empty values, the type, the validators.
    func runValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<Value>
    /// Turns the input, which is neither missing nor null, into a value.
    func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value
    func write(_ value: Output, to writer: inout JSONWriter, in context: SerializerContext) throws
    /// Adds what `OPTIONS` tells of this type of field.
    func describe(_ metadata: inout FieldMetadata)
}

/// What came out of validating one field.
public enum FieldOutcome<Value: Sendable>: Sendable {
    case value(Value)
    case null
    /// The field is left out of the validated data.
    case skipped

    func map<Other>(_ transform: (Value) throws -> Other) rethrows -> FieldOutcome<Other> {
        switch self {
        case .value(let value): .value(try transform(value))
        case .null: .null
        case .skipped: .skipped
        }
    }
}

extension SerializerField {
    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        defaultInput(named: name, in: data, context)
    }

    /// What most types of field do. A form cannot tell an empty value from none, so there an empty text means less.
    func defaultInput(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        switch data {
        case .json(let value): return value[name].map(InputValue.json)
        case .form(let form):
            guard let input = form.lastInput(name) else { return context.isPartial ? nil : inputForMissingFormField }
            guard input.isEmptyText else { return input }
            if options.allowsNull { return options.allowsBlank == true ? input : .null }
            if !options.isRequired { return options.allowsBlank == true ? input : nil }
            return input
        }
    }

    /// What it means that a form lacks the field.
    var inputForMissingFormField: InputValue? { nil }

    public func runValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<Value> {
        try defaultRunValidation(input, in: context)
    }

    func defaultRunValidation(_ input: InputValue?, in context: SerializerContext) throws -> FieldOutcome<Value> {
        if options.isReadOnly { return try defaultOutcome(in: context) }
        guard let input else {
            if context.isPartial { return .skipped }
            if options.isRequired { throw fail("required", "This field is required.") }
            return try defaultOutcome(in: context)
        }
        if input.isNull {
            guard options.allowsNull else { throw fail("null", "This field may not be null.") }
            return .null
        }
        let value = try toInternalValue(input, in: context)
        try runValidators(value, in: context)
        return .value(value)
    }

    func defaultOutcome(in context: SerializerContext) throws -> FieldOutcome<Value> {
        guard let make = options.defaultValue, !context.isPartial else { return .skipped }
        return try make(context)
    }

    /// Runs all validators and collects what they find.
    func runValidators(_ value: Value, in context: SerializerContext) throws {
        if options.validators.isEmpty { return }
        var errors: [ErrorDetail] = []
        for validator in options.validators {
            do {
                try validator.validate(value, context)
            } catch let error as ValidationError {
                if case .fields = error.detail { throw error }
                errors += error.detail.items
            }
        }
        if !errors.isEmpty { throw ValidationError(.list(errors)) }
    }

    public func describe(_ metadata: inout FieldMetadata) {}

    /// The error of a key, in the words that the field was given for it or in the usual ones.
    public func fail(_ key: String, _ message: @autoclosure () -> String, _ values: (String, String)...)
        -> ValidationError
    {
        var text = options.errorMessages[key] ?? message()
        for (name, value) in values { text.replace("{" + name + "}", with: value) }
        return ValidationError(text, code: key)
    }
}

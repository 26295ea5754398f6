public import PythonJSON
import PythonText

/// An integer of at most 64 bits, or its text.
public struct IntegerField: SerializerField {
    public var options: FieldOptions<Int64>
    public var minValue: Int64?
    public var maxValue: Int64?
    public let typeLabel = "integer"

    public init(minValue: Int64? = nil, maxValue: Int64? = nil, _ options: FieldOption<Int64>...) {
        self.init(minValue: minValue, maxValue: maxValue, options: FieldOptions(options))
    }

    init(minValue: Int64? = nil, maxValue: Int64? = nil, options: FieldOptions<Int64>) {
        self.minValue = minValue
        self.maxValue = maxValue
        self.options = options
        let messages = options.errorMessages
        if let maxValue {
            self.options.validators.append(.maxValue(maxValue, text: String(maxValue), message: messages["max_value"]))
        }
        if let minValue {
            self.options.validators.append(.minValue(minValue, text: String(minValue), message: messages["min_value"]))
        }
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Int64 {
        guard case .json(let value) = input else { throw invalid }
        if case .integer(let integer) = value { return integer }
        guard let text = value.coercedText else { throw invalid }
        if value.string != nil, text.unicodeScalars.count > 1000 {
            throw fail("max_string_length", "String value too large.")
        }
        switch PythonInt<Int64>(Self.withoutZeroFraction(text)) {
        case .value(let integer): return integer
        case .outOfRange(let isNegative): throw tooLarge(isNegative)
        case .tooLong, .malformed: throw invalid
        }
    }

    private var invalid: ValidationError { fail("invalid", "A valid integer is required.") }

    /// Python has integers of any size; here the limits of the column are the limits.
    private func tooLarge(_ isNegative: Bool) -> ValidationError {
        isNegative
            ? fail(
                "min_value", "Ensure this value is greater than or equal to {min_value}.",
                ("min_value", String(minValue ?? .min)))
            : fail(
                "max_value", "Ensure this value is less than or equal to {max_value}.",
                ("max_value", String(maxValue ?? .max)))
    }

    /// Drops `.`, zeros and white space at the end: `1.00` is an integer, `1.2` is not.
    static func withoutZeroFraction(_ text: String) -> String {
        guard let point = text.unicodeScalars.firstIndex(of: ".") else { return text }
        let rest = text.unicodeScalars[text.unicodeScalars.index(after: point)...].drop { $0 == "0" }
        return rest.allSatisfy(\.isPythonSpace) ? String(text.unicodeScalars[..<point]) : text
    }

    public func write(_ value: Int64, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value)
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minValue = minValue.map(JSONValue.integer)
        metadata.maxValue = maxValue.map(JSONValue.integer)
    }
}

public import PythonJSON

/// An integer that may be shown as a text, for clients whose numbers are doubles.
///
/// ```swift
/// BigIntegerField(coerceToString: true)      // "9007199254740993"
/// ```
public struct BigIntegerField: SerializerField {
    public var options: FieldOptions<Int64>
    /// Whether the number is shown as a text (`COERCE_BIGINT_TO_STRING`).
    public var coercesToString: Bool
    private let integer: IntegerField
    public let typeLabel = "integer"

    public init(
        minValue: Int64? = nil, maxValue: Int64? = nil, coerceToString: Bool = false, _ options: FieldOption<Int64>...
    ) {
        self.init(
            minValue: minValue, maxValue: maxValue, coerceToString: coerceToString, options: FieldOptions(options))
    }

    init(minValue: Int64?, maxValue: Int64?, coerceToString: Bool, options: FieldOptions<Int64>) {
        var options = options
        if options.errorMessages["invalid"] == nil {
            options.errorMessages["invalid"] = "A valid biginteger is required."
        }
        integer = IntegerField(minValue: minValue, maxValue: maxValue, options: options)
        self.options = integer.options
        coercesToString = coerceToString
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Int64 {
        try integer.toInternalValue(input, in: context)
    }

    public func write(_ value: Int64, to writer: inout JSONWriter, in context: SerializerContext) {
        if coercesToString { writer.write(String(value)) } else { writer.write(value) }
    }

    public func describe(_ metadata: inout FieldMetadata) { integer.describe(&metadata) }
}

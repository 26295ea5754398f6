public import PythonJSON
public import SQLCore

/// A length of time: `3 04:05:06.000007`, or `P3DT4H5M6S`.
public struct DurationField: SerializerField {
    public enum Format: Sendable {
        /// `[DD] [HH:[MM:]]ss[.uuuuuu]`
        case django
        /// `P3DT04H05M06.000007S`
        case iso8601
    }

    public var options: FieldOptions<TimeInterval>
    public var format: Format
    public var minValue: TimeInterval?
    public var maxValue: TimeInterval?
    public let typeLabel = "duration"

    public init(
        format: Format = .django, minValue: TimeInterval? = nil, maxValue: TimeInterval? = nil,
        _ options: FieldOption<TimeInterval>...
    ) {
        self.init(format: format, minValue: minValue, maxValue: maxValue, options: FieldOptions(options))
    }

    init(
        format: Format = .django, minValue: TimeInterval? = nil, maxValue: TimeInterval? = nil,
        options: FieldOptions<TimeInterval>
    ) {
        self.format = format
        self.minValue = minValue
        self.maxValue = maxValue
        self.options = options
        let messages = options.errorMessages
        if let maxValue {
            self.options.validators.append(
                .maxValue(maxValue, text: DurationText.python(maxValue), message: messages["max_value"]))
        }
        if let minValue {
            self.options.validators.append(
                .minValue(minValue, text: DurationText.python(minValue), message: messages["min_value"]))
        }
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> TimeInterval {
        if case .json(let value) = input, let text = value.coercedText {
            switch DurationText.parse(text) {
            case .value(let interval): return interval
            case .overflow:
                throw fail(
                    "overflow", "The number of days must be between {min_days} and {max_days}.",
                    ("min_days", "-999999999"), ("max_days", "999999999"))
            case .malformed: break
            }
        }
        throw fail(
            "invalid", "Duration has wrong format. Use one of these formats instead: {format}.",
            ("format", "[DD] [HH:[MM:]]ss[.uuuuuu]"))
    }

    public func write(_ value: TimeInterval, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(format == .django ? DurationText.django(value) : DurationText.iso8601(value))
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.minValue = minValue.map { .string(DurationText.python($0)) }
        metadata.maxValue = maxValue.map { .string(DurationText.python($0)) }
    }
}

public import PythonJSON
public import SQLCore

/// A moment in ISO 8601.
///
/// It is shown as `2024-05-06T07:08:09.123456Z`, in UTC, without a fraction if that is zero.
public struct DateTimeField: SerializerField {
    public var options: FieldOptions<DateTime>
    public let typeLabel = "datetime"

    public init(_ options: FieldOption<DateTime>...) { self.init(options: FieldOptions(options)) }

    init(options: FieldOptions<DateTime>) { self.options = options }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> DateTime {
        if case .json(.string(let text)) = input {
            switch ISOText.dateTime(text) {
            case .value(let moment): return moment
            case .overflow: throw fail("overflow", "Datetime value out of range.")
            case .malformed: break
            }
        }
        throw fail(
            "invalid", "Datetime has wrong format. Use one of these formats instead: {format}.",
            ("format", "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]"))
    }

    public func write(_ value: DateTime, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(utcMicroseconds: value.microseconds)
    }
}

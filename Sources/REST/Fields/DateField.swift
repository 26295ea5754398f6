public import PythonJSON
public import SQLCore

/// A day: `2024-05-06`.
public struct DateField: SerializerField {
    public var options: FieldOptions<CalendarDate>
    public let typeLabel = "date"

    public init(_ options: FieldOption<CalendarDate>...) { self.init(options: FieldOptions(options)) }

    init(options: FieldOptions<CalendarDate>) { self.options = options }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> CalendarDate {
        if case .json(.string(let text)) = input, let date = ISOText.date(text) { return date }
        throw fail(
            "invalid", "Date has wrong format. Use one of these formats instead: {format}.", ("format", "YYYY-MM-DD"))
    }

    public func write(_ value: CalendarDate, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value.sqlText)
    }
}

/// A time of day: `07:08:09.123456`.
public struct TimeField: SerializerField {
    public var options: FieldOptions<TimeOfDay>
    public let typeLabel = "time"

    public init(_ options: FieldOption<TimeOfDay>...) { self.init(options: FieldOptions(options)) }

    init(options: FieldOptions<TimeOfDay>) { self.options = options }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> TimeOfDay {
        if case .json(.string(let text)) = input, let time = ISOText.time(text) { return time }
        throw fail(
            "invalid", "Time has wrong format. Use one of these formats instead: {format}.",
            ("format", "hh:mm[:ss[.uuuuuu]]"))
    }

    public func write(_ value: TimeOfDay, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value.sqlText)
    }
}

public import PythonJSON
public import SQLCore
public import TimeZones

/// A moment in ISO 8601.
///
/// It is shown in the current zone, without a fraction if that is zero: `2024-05-06T07:08:09.123456Z` in UTC,
/// `2024-05-06T09:08:09+02:00` in Berlin, `2024-05-06T09:08:09` where the project has no time zones. What is sent
/// without an offset is read as time of that zone.
///
/// ```swift
/// BoundField("departure", \Flight.departure, DateTimeField(timeZone: berlin))
/// ```
public struct DateTimeField: SerializerField {
    public var options: FieldOptions<DateTime>
    /// The zone of this field, in place of the current one: DRF's `default_timezone`.
    public var timeZone: ZoneInfo?
    public let typeLabel = "datetime"

    public init(timeZone: ZoneInfo? = nil, _ options: FieldOption<DateTime>...) {
        self.init(options: FieldOptions(options))
        self.timeZone = timeZone
    }

    init(options: FieldOptions<DateTime>) { self.options = options }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> DateTime {
        if case .json(.string(let text)) = input {
            switch ISOText.dateTime(text) {
            case .value(let time):
                if let moment = time.stored(in: context.time, zone: timeZone) { return moment }
                throw fail("overflow", "Datetime value out of range.")
            case .overflow: throw fail("overflow", "Datetime value out of range.")
            case .malformed: break
            }
        }
        throw fail(
            "invalid", "Datetime has wrong format. Use one of these formats instead: {format}.",
            ("format", "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]"))
    }

    public func write(_ value: DateTime, to writer: inout JSONWriter, in context: SerializerContext) throws {
        var moments = MomentWriter(context.time, zone: timeZone)
        try moments.write(value, to: &writer)
    }
}

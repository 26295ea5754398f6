public import SQLCore

/// What a date format is applied to.
public enum FormattableDate: Sendable {
    case date(CalendarDate)
    case time(TimeOfDay)
    case dateTime(LocalDateTime)
    /// Something else, of which only text without fields can be made. The name is Python's for its type.
    case other(typeName: String)

    var typeName: String {
        switch self {
        case .date: "datetime.date"
        case .time: "datetime.time"
        case .dateTime: "datetime.datetime"
        case .other(let name): name
        }
    }

    func date(for attribute: String) throws(FormattingError) -> CalendarDate {
        switch self {
        case .date(let date): return date
        case .dateTime(let value): return value.date
        case .time, .other: throw missing(attribute)
        }
    }

    func time(for attribute: String) throws(FormattingError) -> TimeOfDay {
        switch self {
        case .time(let time): return time
        case .dateTime(let value): return value.time
        case .date, .other: throw missing(attribute)
        }
    }

    func missing(_ attribute: String) -> FormattingError {
        FormattingError(.attributeError, "'\(typeName)' object has no attribute '\(attribute)'")
    }
}

import Formatting
import GoldenRecords
import PythonJSON
import SQLCore
import TemplateEngine
import TimeZones

/// Values of the records, as a template sees them.
enum RecordedValue {
    static func value(_ json: JSONValue) throws -> TemplateValue {
        switch json {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .bigInteger(let digits): return try bigInteger(digits)
        case .double(let value): return .float(value)
        case .string(let text): return .string(text)
        case .surrogateString: throw GoldenError("a lone surrogate")
        case .array(let values): return .list(try values.map(value))
        case .object(let object): return try self.object(object)
        }
    }

    private static func bigInteger(_ digits: String) throws -> TemplateValue {
        if let small = Int64(digits) { return .integer(small) }
        guard let number = PythonDecimal(digits) else { throw GoldenError("no integer: \(digits)") }
        return .bigInteger(number)
    }

    static func object(_ object: JSONObject) throws -> TemplateValue {
        guard let first = object.first, first.key.hasPrefix("__") else {
            return .dictionary(TemplateDictionary(try object.map { ($0.key, try value($0.value)) }))
        }
        let inner = first.value
        switch first.key {
        case "__safe__": return .safeString(try text(inner))
        case "__int__": return try bigInteger(try text(inner))
        case "__float__": return .float(Double(try text(inner)) ?? .nan)
        case "__tuple__": return .tuple(try (inner.array ?? []).map(value))
        case "__decimal__":
            return try PythonDecimal(try text(inner)).map(TemplateValue.decimal)
                ?? { throw GoldenError("no decimal") }()
        case "__dict__":
            return .dictionary(
                TemplateDictionary(
                    try (inner.array ?? []).map { pair in
                        (key: try value(pair.array?.first ?? .null), value: try value(pair.array?.last ?? .null))
                    }))
        case "__range__":
            let bounds = (inner.array ?? []).compactMap(\.int64)
            guard bounds.count == 3 else { throw GoldenError("no range") }
            return .range(TemplateRange(bounds[0], bounds[1], step: bounds[2]))
        case "__date__":
            guard let date = CalendarDate(try text(inner)) else { throw GoldenError("no date") }
            return .date(date)
        case "__time__":
            guard let time = TimeOfDay(try text(inner)) else { throw GoldenError("no time") }
            return .time(time)
        case "__timedelta__":
            let parts = (inner.array ?? []).compactMap(\.int64)
            guard parts.count == 3 else { throw GoldenError("no timedelta") }
            return .duration(TimeInterval(days: parts[0], seconds: parts[1], microseconds: parts[2]))
        case "__datetime__": return .dateTime(try moment(object))
        default: throw UnsupportedValue(kind: first.key)
        }
    }

    static func moment(_ object: JSONObject) throws -> LocalDateTime {
        guard let moment = DateTime(try object.text("__datetime__")) else { throw GoldenError("no moment") }
        guard object["utcoffset"] != nil else { return LocalDateTime(date: moment.date, time: moment.time) }
        let seconds = Int(try object.number("utcoffset"))
        var zone: any ZoneRules = FixedZone(seconds: seconds, name: object["tzname"]?.string)
        if let name = object["zone"]?.string { zone = try ZoneInfo(name) }
        var result = LocalDateTime(date: moment.date, time: moment.time, zone: zone)
        // Of two moments at which clocks show the same, the offset says which one it is.
        if result.offset?.seconds != seconds { result.isSecond = true }
        return result
    }

    private static func text(_ json: JSONValue) throws -> String {
        guard let text = json.string else { throw GoldenError("no text") }
        return text
    }

    /// The clock of a record: `YYYY-MM-DDTHH:MM:SS.ffffff+00:00`.
    static func clock(_ record: JSONObject) -> Int64? {
        record["now"]?.string.flatMap { DateTime($0) }.map(\.microseconds)
    }
}

/// A value of Python that has no counterpart here.
struct UnsupportedValue: Error {
    let kind: String
}

internal import Formatting
internal import PythonJSON
internal import PythonText
internal import SQLCore

extension TemplateValue {
    /// The text, if it is one.
    public var plainString: String? {
        switch self {
        case .string(let text), .safeString(let text): text
        default: nil
        }
    }

    /// Whether it is HTML already.
    public var isSafe: Bool {
        switch self {
        case .safeString: true
        case .object(let object): object.isSafe
        default: false
        }
    }

    /// Python's `str()`.
    public var text: String {
        switch self {
        case .string(let text), .safeString(let text): text
        case .integer(let value): String(value)
        case .object(let object): object.text
        case .decimal(let value): value.description
        case .date(let value): value.sqlText
        case .time(let value): value.sqlText
        case .dateTime(let value): value.text(separator: " ")
        case .duration(let value): DurationText.python(value)
        default: repr
        }
    }

    /// Marked as HTML, as Django's `mark_safe` does it.
    public var markedSafe: TemplateValue {
        switch self {
        case .safeString: return self
        case .object(let object) where object.isSafe: return self
        default: return .safeString(text)
        }
    }

    /// The text, escaped unless it is HTML already: `conditional_escape`.
    public var escapedText: String { isSafe ? text : HTMLText.escaped(text) }

    /// Python's `repr()`.
    public var repr: String { repr(depth: 0) }

    private func repr(depth: Int) -> String {
        if depth > 100 { return "..." }
        switch self {
        case .null: return "None"
        case .bool(let value): return value ? "True" : "False"
        case .integer(let value): return String(value)
        case .bigInteger(let value): return value.plainText
        case .float(let value): return PythonFloat.repr(value)
        case .decimal(let value): return "Decimal('\(value)')"
        case .string(let text), .safeString(let text): return text.pythonRepr
        case .list(let values): return "[\(values.map { $0.repr(depth: depth + 1) }.joined(separator: ", "))]"
        case .tuple(let values):
            let inner = values.map { $0.repr(depth: depth + 1) }.joined(separator: ", ")
            return values.count == 1 ? "(\(inner),)" : "(\(inner))"
        case .dictionary(let dictionary):
            let pairs = dictionary.items.map { "\($0.key.repr(depth: depth + 1)): \($0.value.repr(depth: depth + 1))" }
            return "{\(pairs.joined(separator: ", "))}"
        case .range(let range):
            return "range(\(range.start), \(range.stop)" + (range.step == 1 ? ")" : ", \(range.step))")
        case .date(let date):
            let (year, month, day) = date.components
            return "datetime.date(\(year), \(month), \(day))"
        case .time(let time): return "datetime.time(\(Self.arguments(time, minimum: 2)))"
        case .dateTime(let moment):
            let (year, month, day) = moment.date.components
            let zone = moment.zone.map { ", tzinfo=\(Self.zoneRepr($0))" } ?? ""
            return "datetime.datetime(\(year), \(month), \(day), \(Self.arguments(moment.time, minimum: 2))\(zone))"
        case .duration(let duration):
            let (days, seconds, microseconds) = duration.components
            let parts = [("days", days), ("seconds", seconds), ("microseconds", microseconds)].filter { $0.1 != 0 }
            return
                "datetime.timedelta(\(parts.isEmpty ? "0" : parts.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")))"
        case .object(let object): return object.repr
        case .callable: return "<function>"
        }
    }

    private static func arguments(_ time: TimeOfDay, minimum: Int) -> String {
        let (hour, minute, second, microsecond) = time.components
        var parts = [hour, minute, second, microsecond]
        while parts.count > minimum, parts.last == 0 { parts.removeLast() }
        return parts.map(String.init).joined(separator: ", ")
    }

    private static func zoneRepr(_ zone: any ZoneRules) -> String {
        if zone.name == "UTC" { return "datetime.timezone.utc" }
        if zone.name.contains("/") { return "zoneinfo.ZoneInfo(key='\(zone.name)')" }
        return "datetime.timezone(\(zone.name))"
    }

    /// Python's name of the type.
    public var typeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .integer, .bigInteger: "int"
        case .float: "float"
        case .decimal: "decimal.Decimal"
        case .string: "str"
        case .safeString: "SafeString"
        case .list: "list"
        case .tuple: "tuple"
        case .dictionary: "dict"
        case .range: "range"
        case .date: "datetime.date"
        case .time: "datetime.time"
        case .dateTime: "datetime.datetime"
        case .duration: "datetime.timedelta"
        case .object(let object): object.typeName
        case .callable: "function"
        }
    }
}

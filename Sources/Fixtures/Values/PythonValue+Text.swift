import PythonJSON
import PythonText
import SQLCore

extension PythonValue {
    /// Python's `str(value)`.
    public var text: String {
        switch self {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .integer(let value): String(value)
        case .bigInteger(let digits): digits
        case .float(let value): PythonFloat.repr(value)
        case .string(let text): text
        case .surrogates(let text): text.replaced
        case .decimal(let text), .uuid(let text): text
        case .date(let date): date.sqlText
        case .time(let time): time.sqlText
        case .dateTime(let moment, let offset): moment.sqlText + Self.offsetText(offset)
        case .duration(let interval): Self.durationText(interval)
        case .bytes, .list, .dictionary: representation
        }
    }

    /// Python's `repr(value)`.
    public var representation: String {
        switch self {
        case .string(let text): return text.pythonRepr
        case .surrogates(let text): return text.replaced.pythonRepr
        case .decimal(let text): return "Decimal('\(text)')"
        case .uuid(let text): return "UUID('\(text)')"
        case .date(let date):
            let (year, month, day) = date.components
            return "datetime.date(\(year), \(month), \(day))"
        case .list(let items): return "[" + items.map(\.representation).joined(separator: ", ") + "]"
        case .dictionary(let pairs):
            let members = pairs.map { "\($0.key.representation): \($0.value.representation)" }
            return "{" + members.joined(separator: ", ") + "}"
        case .bytes(let bytes): return Self.bytesText(bytes)
        default: return text
        }
    }

    /// `isoformat()` of dates, times and moments.
    var isoText: String {
        guard case .dateTime(let moment, let offset) = self else { return text }
        var text = moment.isoText
        text.removeLast()
        return text + Self.offsetText(offset)
    }

    /// `+05:30`, or nothing for a naive moment.
    private static func offsetText(_ offset: Int?) -> String {
        guard let offset else { return "" }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let seconds = abs(offset)
        let rest = seconds % 60 == 0 ? "" : ":" + two(seconds % 60)
        return (offset < 0 ? "-" : "+") + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + rest
    }

    /// Python's `str(timedelta)`: `1 day, 2:03:04`.
    private static func durationText(_ interval: TimeInterval) -> String {
        let (days, seconds, microseconds) = interval.components
        var text = days == 0 ? "" : "\(days) day\(abs(days) == 1 ? "" : "s"), "
        text += "\(seconds / 3600):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return microseconds == 0 ? text : text + "." + padded(microseconds, 6)
    }

    /// Django's `duration_string`: `1 02:03:04`.
    static func djangoDuration(_ interval: TimeInterval) -> String {
        let (days, seconds, microseconds) = interval.components
        var text = days == 0 ? "" : "\(days) "
        text += "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return microseconds == 0 ? text : text + "." + padded(microseconds, 6)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func bytesText(_ bytes: [UInt8]) -> String {
        let quote: UInt8 = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27
        var text = "b" + String(UnicodeScalar(quote))
        for byte in bytes {
            switch byte {
            case quote, 0x5C: text += "\\" + String(UnicodeScalar(byte))
            case 0x09: text += "\\t"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x20...0x7E: text += String(UnicodeScalar(byte))
            default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return text + String(UnicodeScalar(quote))
    }
}

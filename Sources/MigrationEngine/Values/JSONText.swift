import Models
import SQLCore

/// Values as `json.dumps` writes them.
enum JSONText {
    /// - Parameter usesDjangosEncoder: Whether dates, decimals and UUIDs are written as text, as `DjangoJSONEncoder` does.
    static func dumps(_ value: LiteralValue, usesDjangosEncoder: Bool = false) throws -> String {
        func dumps(_ value: LiteralValue) throws -> String {
            try self.dumps(value, usesDjangosEncoder: usesDjangosEncoder)
        }
        switch value {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .int(let value): return String(value)
        case .bigInt(let digits): return digits
        case .float(let value):
            if value.isNaN { return "NaN" }
            if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
            return value.description
        case .string(let text): return quote(text)
        case .list(let items), .tuple(let items): return "[\(try items.map(dumps).joined(separator: ", "))]"
        case .dictionary(let dictionary):
            let pairs = try dictionary.pairs.map { "\(quote(key($0.key))): \(try dumps($0.value))" }
            return "{\(pairs.joined(separator: ", "))}"
        default:
            if usesDjangosEncoder, let text = djangosText(value) { return quote(text) }
            throw MigrationError(.type, "Object of type \(value.pythonTypeName) is not JSON serializable")
        }
    }

    private static func djangosText(_ value: LiteralValue) -> String? {
        switch value {
        case .decimal(let text), .uuid(let text): text
        case .date(let date): date.sqlText
        case .time(let time): time.sqlText
        case .dateTime(let moment, let offset): milliseconds(moment) + zone(offset)
        default: nil
        }
    }

    /// The ISO form with a fraction of three digits at most.
    private static func milliseconds(_ moment: DateTime) -> String {
        let text = moment.isoText.dropLast()
        return String(text.utf8.count > 19 ? text.dropLast(3) : text)
    }

    private static func zone(_ offset: Int?) -> String {
        guard let offset else { return "" }
        guard offset != 0 else { return "Z" }
        let minutes = abs(offset) / 60
        func pad(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return (offset < 0 ? "-" : "+") + pad(minutes / 60) + ":" + pad(minutes % 60)
    }

    private static func key(_ key: LiteralValue) -> String {
        switch key {
        case .string(let text): text
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        default: key.representation
        }
    }

    /// The text in double quotes, everything beyond ASCII escaped.
    static func quote(_ text: String) -> String {
        var result = "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x08: result += "\\b"
            case 0x0C: result += "\\f"
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0x20...0x7E: result.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: unit)))
            default:
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result + "\""
    }
}

public import Models
import SQLCore

extension LiteralValue {
    /// The value as Python's `repr` shows it: `('weight', 'pink')`.
    public var representation: String {
        switch self {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let value): String(value)
        case .bigInt(let digits): digits
        case .float(let value): Self.representation(of: value)
        case .string(let text): Self.quoted(text)
        case .bytes(let bytes): "b" + Self.quoted(bytes)
        case .decimal(let text): "Decimal(\(Self.quoted(text)))"
        case .date(let date): "datetime.date(\(Self.list(date.components)))"
        case .time(let time): "datetime.time(\(Self.list(time.components)))"
        case .dateTime(let moment, let offset): Self.representation(of: moment, offset)
        case .interval(let interval): Self.representation(of: interval)
        case .uuid(let text): "UUID('\(text)')"
        case .list(let items): "[\(Self.joined(items))]"
        case .tuple(let items): items.count == 1 ? "(\(Self.joined(items)),)" : "(\(Self.joined(items)))"
        case .set(let set): set.items.isEmpty ? "set()" : "{\(Self.joined(set.items))}"
        case .dictionary(let dictionary):
            "{"
                + dictionary.pairs.map { "\($0.key.representation): \($0.value.representation)" }
                .joined(separator: ", ") + "}"
        case .reference(let name): name
        case .setting(let name): "settings." + name
        case .pattern(let pattern, _): "re.compile(\(Self.quoted(pattern)))"
        case .object(let object): object.representation
        case .expression(let expression): expression.representation
        }
    }

    /// What Python's `type` calls it.
    var pythonTypeName: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .int, .bigInt: "int"
        case .float: "float"
        case .string: "str"
        case .bytes: "bytes"
        case .decimal: "Decimal"
        case .date: "date"
        case .time: "time"
        case .dateTime: "datetime"
        case .interval: "timedelta"
        case .uuid: "UUID"
        case .list: "list"
        case .tuple: "tuple"
        case .set: "set"
        case .dictionary: "dict"
        case .reference: "function"
        case .setting: "str"
        case .pattern: "Pattern"
        case .object(let object): object.className
        case .expression: "Expression"
        }
    }

    private static func joined(_ items: [LiteralValue]) -> String {
        items.map(\.representation).joined(separator: ", ")
    }

    private static func representation(of value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        return value.description
    }

    private static func list(_ parts: (Int, Int, Int)) -> String { "\(parts.0), \(parts.1), \(parts.2)" }

    /// Seconds and microseconds are left out when they are zero.
    private static func list(_ parts: (hour: Int, minute: Int, second: Int, microsecond: Int)) -> String {
        var numbers = [parts.hour, parts.minute]
        if parts.second != 0 || parts.microsecond != 0 { numbers.append(parts.second) }
        if parts.microsecond != 0 { numbers.append(parts.microsecond) }
        return numbers.map(String.init).joined(separator: ", ")
    }

    private static func representation(of moment: DateTime, _ offset: Int?) -> String {
        let zone = offset.map {
            $0 == 0
                ? ", tzinfo=datetime.timezone.utc"
                : ", tzinfo=datetime.timezone(\(representation(of: TimeInterval(seconds: Int64($0)))))"
        }
        return "datetime.datetime(\(list(moment.date.components)), \(list(moment.time.components))\(zone ?? ""))"
    }

    private static func representation(of interval: TimeInterval) -> String {
        let (days, seconds, microseconds) = interval.components
        let parts = [("days", days), ("seconds", seconds), ("microseconds", microseconds)].filter { $0.1 != 0 }
        return "datetime.timedelta(\(parts.isEmpty ? "0" : parts.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")))"
    }

    /// The text between quotes, with Python's escapes.
    static func quoted(_ text: String) -> String {
        let quote: Unicode.Scalar = text.contains("'") && !text.contains("\"") ? "\"" : "'"
        var result = String(quote)
        for scalar in text.unicodeScalars {
            switch scalar {
            case quote, "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.isPrintableInPython: result.unicodeScalars.append(scalar)
            default: result += escape(scalar)
            }
        }
        return result + String(quote)
    }

    private static func quoted(_ bytes: [UInt8]) -> String {
        let quote = bytes.contains(0x27) && !bytes.contains(0x22) ? "\"" : "'"
        var result = quote
        for byte in bytes {
            let scalar = Unicode.Scalar(byte)
            switch byte {
            case 0x5C: result += "\\\\"
            case 0x27 where quote == "'": result += "\\'"
            case 0x0A: result += "\\n"
            case 0x0D: result += "\\r"
            case 0x09: result += "\\t"
            case 0x20...0x7E: result.unicodeScalars.append(scalar)
            default: result += "\\x" + SQLText.hex([byte])
            }
        }
        return result + quote
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Unicode.Scalar {
    /// Whether Python's `repr` shows it as it is.
    fileprivate var isPrintableInPython: Bool {
        if self == " " { return true }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }
}

extension DeconstructedObject {
    /// `django.core.validators.MinValueValidator(1)`
    var representation: String {
        let parts = arguments.map(\.representation) + keywords.pairs.map { "\($0.name)=\($0.value.representation)" }
        return "\(path)(\(parts.joined(separator: ", ")))"
    }
}

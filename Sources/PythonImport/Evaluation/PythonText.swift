import Models
import SQLCore

extension LiteralValue {
    /// Python's `str(value)`, or `repr(value)`; `nil` where it is not known.
    func pythonText(quoted: Bool) -> String {
        switch self {
        case .string(let text) where !quoted: return text
        case .string(let text): return Self.repr(text)
        case .null: return "None"
        case .bool(let value): return value ? "True" : "False"
        case .int(let value): return String(value)
        case .bigInt(let digits): return digits
        case .float(let value): return value.description
        case .decimal(let text): return quoted ? "Decimal('\(text)')" : text
        case .uuid(let text): return quoted ? "UUID('\(text)')" : text
        case .date(let date): return date.sqlText
        case .time(let time): return time.sqlText
        case .dateTime(let moment, _): return moment.sqlText
        case .list(let items): return "[" + items.map { $0.pythonText(quoted: true) }.joined(separator: ", ") + "]"
        case .tuple(let items):
            let inner = items.map { $0.pythonText(quoted: true) }.joined(separator: ", ")
            return items.count == 1 ? "(\(inner),)" : "(\(inner))"
        case .dictionary(let dictionary):
            let pairs = dictionary.pairs.map {
                "\($0.key.pythonText(quoted: true)): \($0.value.pythonText(quoted: true))"
            }
            return "{" + pairs.joined(separator: ", ") + "}"
        case .reference(let path): return path
        default: return "\(self)"
        }
    }

    private static func repr(_ text: String) -> String {
        let quote: Character = text.contains("'") && !text.contains("\"") ? "\"" : "'"
        var result = String(quote)
        for character in text.unicodeScalars {
            switch character {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if Character(character) == quote { result += "\\" }
                result.unicodeScalars.append(character)
            }
        }
        return result + String(quote)
    }
}

extension String {
    /// Python's `str.title()`.
    var pythonTitle: String {
        var result = ""
        var isInWord = false
        for scalar in unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            let properties = scalar.properties
            if !isLetter {
                result.unicodeScalars.append(scalar)
            } else {
                result += isInWord ? properties.lowercaseMapping : properties.titlecaseMapping
            }
            isInWord = isLetter
        }
        return result
    }

    /// Python's `str.capitalize()`.
    var pythonCapitalized: String {
        guard let first = unicodeScalars.first else { return self }
        return first.properties.titlecaseMapping
            + String(String.UnicodeScalarView(unicodeScalars.dropFirst())).lowercased()
    }
}

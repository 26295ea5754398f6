internal import Formatting
internal import PythonJSON
internal import PythonText
internal import SQLCore

/// Values as JSON: Python's `json.dumps` with Django's encoder.
enum TemplateJSON {
    static func text(_ value: TemplateValue) throws -> String {
        var output = ""
        try append(value, depth: 0, to: &output)
        return output
    }

    private static func append(_ value: TemplateValue, depth: Int, to output: inout String) throws {
        if depth > 500 {
            throw TemplateError(.recursion, "maximum recursion depth exceeded while encoding a JSON object")
        }
        switch value {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .integer, .bigInteger: output += value.text
        case .float(let number):
            output +=
                number.isNaN
                ? "NaN" : number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : PythonFloat.repr(number)
        case .string(let text), .safeString(let text): appendText(text, to: &output)
        case .list(let values), .tuple(let values):
            output += "["
            for (index, value) in values.enumerated() {
                if index > 0 { output += ", " }
                try append(value, depth: depth + 1, to: &output)
            }
            output += "]"
        case .dictionary(let dictionary):
            output += "{"
            for (index, (key, value)) in dictionary.items.enumerated() {
                if index > 0 { output += ", " }
                appendText(try name(key), to: &output)
                output += ": "
                try append(value, depth: depth + 1, to: &output)
            }
            output += "}"
        case .date(let date): appendText(date.sqlText, to: &output)
        case .time(let time): appendText(milliseconds(time.sqlText), to: &output)
        case .dateTime(let moment): appendText(isoText(moment), to: &output)
        case .duration(let duration): appendText(DurationText.iso(duration), to: &output)
        case .decimal(let number): appendText(number.description, to: &output)
        case .range, .object, .callable:
            throw TemplateError.type("Object of type \(value.typeName) is not JSON serializable")
        }
    }

    private static func name(_ key: TemplateValue) throws -> String {
        switch key {
        case .string(let text), .safeString(let text): return text
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .integer, .bigInteger, .float: return key.text
        default: throw TemplateError.type("keys must be str, int, float, bool or None, not \(key.typeName)")
        }
    }

    /// To the millisecond, with `Z` for UTC.
    private static func isoText(_ moment: LocalDateTime) -> String {
        var text = moment.isoText
        if moment.microsecond != 0 {
            let scalars = Array(text.unicodeScalars)
            text = String(String.UnicodeScalarView(scalars.prefix(23) + scalars.dropFirst(26)))
        }
        return text.hasSuffix("+00:00") ? text.dropLast(6) + "Z" : text
    }

    private static func milliseconds(_ time: String) -> String { time.utf8.count > 12 ? String(time.prefix(12)) : time }

    private static func appendText(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\u{8}": output += "\\b"
            case "\u{C}": output += "\\f"
            case " "..."~": output.unicodeScalars.append(scalar)
            default:
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    let digits = String(unit, radix: 16)
                    output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        output += "\""
    }
}

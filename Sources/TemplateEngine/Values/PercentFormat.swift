internal import Formatting
internal import PythonText

/// Python's `format % value` for one value.
///
/// ```swift
/// try PercentFormat.text("%03d", .integer(7))    // 007
/// ```
enum PercentFormat {
    private struct Specification {
        var isLeft = false
        var hasSign = false
        var hasSpace = false
        var hasZeros = false
        var isAlternate = false
        var width = 0
        var precision: Int?
    }

    /// Throws `ValueError` and `TypeError` where Python does.
    static func text(_ format: String, _ value: TemplateValue) throws -> String {
        var output = ""
        var rest = Array(format.unicodeScalars)[...]
        var isUsed = false
        while let scalar = rest.popFirst() {
            guard scalar == "%" else {
                output.unicodeScalars.append(scalar)
                continue
            }
            var specification = Specification()
            var key: String?
            if rest.first == "(" {
                guard let end = rest.firstIndex(of: ")") else { throw TemplateError.value("incomplete format key") }
                key = String(String.UnicodeScalarView(rest[(rest.startIndex + 1)..<end]))
                rest = rest[(end + 1)...]
            }
            try flags(&rest, &specification)
            while let next = rest.first, next == "h" || next == "l" || next == "L" { rest.removeFirst() }
            guard let kind = rest.popFirst() else { throw TemplateError.value("incomplete format") }
            if kind == "%" {
                output += "%"
                continue
            }
            var argument = value
            if let key {
                guard case .dictionary(let dictionary) = value else {
                    throw TemplateError.type("format requires a mapping")
                }
                guard let found = dictionary[key] else { throw TemplateError(.keyError, key.pythonRepr) }
                argument = found
            } else {
                if isUsed { throw TemplateError.type("not enough arguments for format string") }
                isUsed = true
            }
            output += try converted(argument, kind, specification)
        }
        if !isUsed, !acceptsNoUse(value, format) {
            throw TemplateError.type("not all arguments converted during string formatting")
        }
        return output
    }

    /// A mapping need not be used.
    private static func acceptsNoUse(_ value: TemplateValue, _ format: String) -> Bool {
        switch value {
        case .dictionary, .list, .range: true
        default: false
        }
    }

    private static func flags(_ rest: inout ArraySlice<Unicode.Scalar>, _ result: inout Specification) throws {
        flags: while let flag = rest.first {
            switch flag {
            case "-": result.isLeft = true
            case "+": result.hasSign = true
            case " ": result.hasSpace = true
            case "0": result.hasZeros = true
            case "#": result.isAlternate = true
            default: break flags
            }
            rest.removeFirst()
        }
        result.width = try number(&rest) ?? 0
        if rest.first == "." {
            rest.removeFirst()
            result.precision = try number(&rest) ?? 0
        }
    }

    private static func number(_ rest: inout ArraySlice<Unicode.Scalar>) throws -> Int? {
        if rest.first == "*" { throw TemplateError.type("not enough arguments for format string") }
        let digits = rest.prefix { $0.isASCIIDigit }
        rest = rest.dropFirst(digits.count)
        if digits.isEmpty { return nil }
        // More than a page can hold.
        guard let number = Int(String(String.UnicodeScalarView(digits))), number <= 1_000_000 else {
            throw TemplateError.value("width too big")
        }
        return number
    }

    private static func converted(_ value: TemplateValue, _ kind: Unicode.Scalar, _ specification: Specification) throws
        -> String
    {
        switch kind {
        case "s": return padded(cut(value.text, specification), specification)
        case "r": return padded(cut(value.repr, specification), specification)
        case "a": return padded(cut(ascii(value.repr), specification), specification)
        case "c": return padded(try character(value), specification)
        case "d", "i", "u": return signed(withPrecision(try integer(value, kind), specification), specification)
        case "x", "X", "o": return try radix(value, kind, specification)
        case "e", "E", "f", "F", "g", "G": return try float(value, kind, specification)
        default:
            throw TemplateError.value("unsupported format character '\(kind)' (0x\(String(kind.value, radix: 16)))")
        }
    }

    private static func cut(_ text: String, _ specification: Specification) -> String {
        specification.precision.map { String(text.unicodeScalars.prefix($0)) } ?? text
    }

    private static func ascii(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if scalar.isASCII {
                result.unicodeScalars.append(scalar)
                return
            }
            let (letter, width) = scalar.value <= 0xFF ? ("x", 2) : scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
            let digits = String(scalar.value, radix: 16)
            result += "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
        }
    }

    private static func padded(_ text: String, _ specification: Specification) -> String {
        let spaces = String(repeating: " ", count: max(specification.width - text.unicodeScalars.count, 0))
        return specification.isLeft ? text + spaces : spaces + text
    }

    /// A number with its sign, and zeros or spaces up to the width.
    private static func signed(_ number: String, prefix: String = "", _ specification: Specification) -> String {
        let isNegative = number.hasPrefix("-")
        var digits = isNegative ? String(number.dropFirst()) : number
        let sign = (isNegative ? "-" : specification.hasSign ? "+" : specification.hasSpace ? " " : "") + prefix
        if specification.hasZeros, !specification.isLeft {
            let missing = specification.width - sign.utf8.count - digits.utf8.count
            digits = String(repeating: "0", count: max(missing, 0)) + digits
        }
        return padded(sign + digits, specification)
    }

    private static func withPrecision(_ number: String, _ specification: Specification) -> String {
        guard let precision = specification.precision else { return number }
        let isNegative = number.hasPrefix("-")
        let digits = isNegative ? String(number.dropFirst()) : number
        return (isNegative ? "-" : "") + String(repeating: "0", count: max(precision - digits.utf8.count, 0)) + digits
    }

    private static func integer(_ value: TemplateValue, _ kind: Unicode.Scalar) throws -> String {
        guard value.number != nil else {
            throw TemplateError.type("%\(kind) format: a real number is required, not \(value.typeName)")
        }
        return try value.converted(toInteger: ()).text
    }

    private static func radix(_ value: TemplateValue, _ kind: Unicode.Scalar, _ specification: Specification) throws
        -> String
    {
        let digits: String
        let isNegative: Bool
        switch value {
        case .integer(let number):
            digits = String(number.magnitude, radix: kind == "o" ? 8 : 16)
            isNegative = number < 0
        case .bool(let number): (digits, isNegative) = (number ? "1" : "0", false)
        case .bigInteger(let number):
            digits = number.text(radix: kind == "o" ? 8 : 16)
            isNegative = number.isNegative
        default: throw TemplateError.type("%\(kind) format: an integer is required, not \(value.typeName)")
        }
        let shown = (isNegative ? "-" : "") + (kind == "X" ? digits.uppercased() : digits)
        return signed(
            withPrecision(shown, specification), prefix: specification.isAlternate ? "0\(kind)" : "", specification)
    }

    private static func float(_ value: TemplateValue, _ kind: Unicode.Scalar, _ specification: Specification) throws
        -> String
    {
        if value.plainString != nil {
            throw TemplateError.type("must be real number, not \(value.isSafe ? "SafeString" : "str")")
        }
        let number = try value.converted(toFloat: ())
        let precision = specification.precision ?? 6
        var text: String
        switch kind {
        case "e", "E": text = FloatText.exponential(number, places: precision)
        case "f", "F": text = FloatText.fixed(number, places: precision)
        default: text = FloatText.general(number, digits: precision, keepsZeros: specification.isAlternate)
        }
        if specification.isAlternate, number.isFinite, !text.contains(".") { text += "." }
        if kind == "E" || kind == "F" || kind == "G" { text = text.uppercased() }
        return signed(text, specification)
    }

    private static func character(_ value: TemplateValue) throws -> String {
        switch value {
        case .bool(let number): return number ? "\u{1}" : "\0"
        case .integer(let number):
            guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else {
                throw TemplateError(.overflow, "%c arg not in range(0x110000)")
            }
            return String(scalar)
        case .bigInteger: throw TemplateError(.overflow, "%c arg not in range(0x110000)")
        case .string(let text), .safeString(let text):
            if text.unicodeScalars.count == 1 { return text }
        default: break
        }
        throw TemplateError.type("%c requires int or char")
    }
}

/// The quoting of cookie values in Python's `http.cookies`.
package enum CookieQuoting {
    /// Puts quotes around a value that needs them and escapes what may not stand in a header.
    ///
    /// ```swift
    /// CookieQuoting.quote("a;b")    // "\"a\\073b\""
    /// ```
    package static func quote(_ value: String) -> String {
        if !value.isEmpty, value.utf8.allSatisfy(isLegal) { return value }
        var output = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                output += "\\"
                output.unicodeScalars.append(scalar)
            case _ where scalar.value > 0xFF || isUnescaped(scalar):
                output.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 8)
                output += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
            }
        }
        return output + "\""
    }

    /// Takes the quotes of ``quote(_:)`` away.
    package static func unquote(_ value: Substring) -> String {
        let bytes = value.utf8
        let quote = UInt8(ascii: "\"")
        guard bytes.count >= 2, bytes.first == quote, bytes.last == quote else { return String(value) }
        let scalars = Array(value.unicodeScalars.dropFirst().dropLast())
        var output = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "\\", index + 1 < scalars.count else {
                output.append(scalars[index])
                index += 1
                continue
            }
            if let escaped = octalScalar(scalars[(index + 1)...]) {
                output.append(escaped)
                index += 4
            } else if scalars[index + 1] == "\n" {
                output.append(scalars[index])
                index += 1
            } else {
                output.append(scalars[index + 1])
                index += 2
            }
        }
        return String(output)
    }

    private static func octalScalar(_ scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let digits = scalars.prefix(3).map { Int($0.value) - 0x30 }
        guard digits.count == 3, (0...3).contains(digits[0]), digits.dropFirst().allSatisfy((0...7).contains) else {
            return nil
        }
        return Unicode.Scalar(UInt8(digits[0] << 6 | digits[1] << 3 | digits[2]))
    }

    private static func isLegal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: legalPunctuation.contains(byte)
        }
    }

    private static func isUnescaped(_ scalar: Unicode.Scalar) -> Bool {
        guard let byte = UInt8(exactly: scalar.value) else { return false }
        return isLegal(byte) || unescapedPunctuation.contains(byte)
    }

    private static let legalPunctuation: [UInt8] = Array("!#$%&'*+-.^_`|~:".utf8)
    private static let unescapedPunctuation: [UInt8] = Array(" ()/<=>?@[]{}".utf8)
}

/// A `Double` as Python's `repr(float)` writes it.
public enum PythonFloat {
    /// ```swift
    /// PythonFloat.repr(1e22)       // "1e+22"
    /// PythonFloat.repr(0.00001)    // "1e-05"
    /// PythonFloat.repr(100)        // "100.0"
    /// ```
    public static func repr(_ value: Double) -> String {
        if value.isNaN { return "nan" }
        if value.isInfinite { return value < 0 ? "-inf" : "inf" }
        var (digits, point) = shortestDigits(of: value.magnitude)
        let sign = value.sign == .minus ? "-" : ""
        if -4 < point && point <= 16 {
            if point <= 0 {
                return sign + "0." + String(repeating: "0", count: -point) + digits
            }
            if digits.count <= point {
                return sign + digits + String(repeating: "0", count: point - digits.count) + ".0"
            }
            let split = digits.index(digits.startIndex, offsetBy: point)
            return sign + digits[..<split] + "." + digits[split...]
        }
        let exponent = point - 1
        let first = digits.removeFirst()
        let mantissa = digits.isEmpty ? String(first) : "\(first).\(digits)"
        let number = String(exponent.magnitude)
        return sign + mantissa + (exponent < 0 ? "e-" : "e+") + (number.count < 2 ? "0" : "") + number
    }

    /// The fewest digits that read back as the value, and how many of them stand before the point.
    private static func shortestDigits(of value: Double) -> (digits: String, point: Int) {
        if value == 0 { return ("0", 1) }
        var digits = ""
        var point = 0
        var exponent = 0
        var isFraction = false
        let description = value.description
        var rest = description.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"):
                exponent = Int(String(rest.drop { $0 == UInt8(ascii: "+") }) ?? "") ?? 0
                rest = rest[rest.endIndex...]
            default:
                digits.unicodeScalars.append(Unicode.Scalar(byte))
                if !isFraction { point += 1 }
            }
        }
        let leading = digits.utf8.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leading)
        while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
        return (digits, point + exponent - leading)
    }
}

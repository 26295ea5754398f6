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

extension PythonFloat {
    /// What Python's `float(text)` makes of a text without white space around it; `nil` if that is no number.
    ///
    /// ```swift
    /// PythonFloat.parse("1_000.5e3")   // 1000500.0
    /// PythonFloat.parse("inf")         // +infinity
    /// PythonFloat.parse("0x10")        // nil
    /// ```
    public static func parse(_ text: String) -> Double? {
        var number = ""
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            if scalar == "_" {
                guard previous.isDecimalDigit else { return nil }
                continue
            }
            if previous == "_", !scalar.isDecimalDigit { return nil }
            guard let digit = scalar.decimalDigit else {
                guard scalar.isASCII else { return nil }
                number.unicodeScalars.append(scalar)
                continue
            }
            number += String(digit)
        }
        if previous == "_" { return nil }
        let unsigned =
            number.utf8.first == UInt8(ascii: "-") || number.utf8.first == UInt8(ascii: "+")
            ? number.dropFirst() : number[...]
        switch unsigned.lowercased() {
        case "inf", "infinity": return number.utf8.first == UInt8(ascii: "-") ? -.infinity : .infinity
        case "nan": return .nan
        default: break
        }
        // Swift also reads hexadecimal, and stops at a null character; Python does neither.
        guard let first = unsigned.utf8.first, !unsigned.utf8.contains(0),
            (0x30...0x39).contains(first) || first == UInt8(ascii: "."),
            !unsigned.utf8.contains(UInt8(ascii: "x")), !unsigned.utf8.contains(UInt8(ascii: "X"))
        else { return nil }
        return Double(number)
    }
}

extension Unicode.Scalar {
    fileprivate var decimalDigit: Int? {
        if isASCII { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
        guard properties.numericType == .decimal, let number = properties.numericValue else { return nil }
        return Int(number)
    }

    fileprivate var isDecimalDigit: Bool { decimalDigit != nil }
}

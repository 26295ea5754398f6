extension StringProtocol {
    /// Python's `repr()` of a string.
    ///
    /// ```swift
    /// "it's\n".pythonRepr   // "it's\n" in double quotes, the newline as \n
    /// "plain".pythonRepr    // 'plain'
    /// ```
    public var pythonRepr: String {
        let scalars = unicodeScalars
        let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
        var result = String.UnicodeScalarView()
        result.append(quote)
        for scalar in scalars {
            switch scalar {
            case quote, "\\":
                result.append("\\")
                result.append(scalar)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default:
                if scalar.isPythonPrintable {
                    result.append(scalar)
                } else {
                    result.append(contentsOf: escape(scalar.value).unicodeScalars)
                }
            }
        }
        result.append(quote)
        return String(result)
    }
}

private func escape(_ value: UInt32) -> String {
    let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
}

extension Double {
    /// Python's `repr()`, and `str()`, of a float.
    ///
    /// ```swift
    /// 10.0.pythonRepr    // 10.0
    /// 1e22.pythonRepr    // 1e+22
    /// 0.00001.pythonRepr // 1e-05
    /// ```
    public var pythonRepr: String {
        if isNaN { return "nan" }
        if isInfinite { return self < 0 ? "-inf" : "inf" }
        if self == 0 { return sign == .minus ? "-0.0" : "0.0" }
        // The standard library also prints the shortest digits that read back as the same number; only their layout differs.
        let (digits, exponent) = shortestDigits(magnitude)
        var text = self < 0 ? "-" : ""
        if exponent < -4 || exponent >= 16 {
            text += digits.prefix(1)
            if digits.count > 1 { text += "." + digits.dropFirst() }
            let power = String(exponent.magnitude)
            text += (exponent < 0 ? "e-" : "e+") + (power.count < 2 ? "0" : "") + power
        } else if exponent < 0 {
            text += "0." + String(repeating: "0", count: -exponent - 1) + digits
        } else if digits.count <= exponent + 1 {
            text += digits + String(repeating: "0", count: exponent + 1 - digits.count) + ".0"
        } else {
            text += digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
        }
        return text
    }
}

// The significant digits, without zeros at either end, and the power of ten of the first one.
private func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
    let parts = value.description.split(separator: "e")
    let mantissa = parts.first ?? ""
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let whole = halves.first ?? ""
    let fraction = halves.count > 1 ? halves[1] : ""
    exponent += whole.count - 1
    let all = whole + fraction
    let zeros = all.prefix { $0 == "0" }.count
    exponent -= zeros
    var digits = all.dropFirst(zeros)
    while digits.last == "0" { digits.removeLast() }
    return (String(digits), exponent)
}

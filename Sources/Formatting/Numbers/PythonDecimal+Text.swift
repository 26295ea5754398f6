extension PythonDecimal: CustomStringConvertible {
    private var sign: String { isNegative ? "-" : "" }
    private var digitText: String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }

    /// As Python's `str()`: plain, unless the exponent is positive or there would be more than six zeros after the
    /// point.
    public var description: String {
        switch kind {
        case .infinity: return sign + "Infinity"
        case .notANumber: return sign + "NaN" + digitText
        case .signalingNotANumber: return sign + "sNaN" + digitText
        case .finite: break
        }
        let leading = exponent + digits.count - 1
        if exponent <= 0, leading >= -6 { return plainText }
        return scientificText(mark: "E")
    }

    /// Without an exponent: Python's `f"{number:f}"`.
    ///
    /// - Precondition: only for numbers whose exponent was looked at, as this writes all zeros.
    public var plainText: String {
        guard kind == .finite else { return description }
        let text = digitText
        if exponent >= 0 { return sign + (isZero ? "0" : text + String(repeating: "0", count: exponent)) }
        let point = digits.count + exponent
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + text }
        return sign + text.prefix(point) + "." + text.dropFirst(point)
    }

    /// With one digit before the point: Python's `f"{number:e}"`.
    public func scientificText(mark: String = "e") -> String {
        guard kind == .finite else { return description }
        let text = digitText
        let leading = exponent + digits.count - 1
        let fraction = digits.count > 1 ? "." + text.dropFirst() : ""
        return sign + text.prefix(1) + fraction + mark + (leading < 0 ? "" : "+") + String(leading)
    }

    /// The nearest `Double`.
    public var double: Double {
        switch kind {
        case .infinity: isNegative ? -.infinity : .infinity
        case .notANumber, .signalingNotANumber: .nan
        case .finite: Double(sign + digitText + "e" + String(exponent)) ?? .nan
        }
    }
}

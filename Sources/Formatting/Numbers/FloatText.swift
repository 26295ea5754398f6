internal import PythonJSON

/// `Double`s in the forms of C's `printf`, correctly rounded to the last digit.
public enum FloatText {
    /// `%.nf`.
    ///
    /// ```swift
    /// FloatText.fixed(2.675, places: 2)   // "2.67": the nearest Double lies below 2.675
    /// ```
    public static func fixed(_ value: Double, places: Int) -> String {
        guard let exact = PythonDecimal(exactly: value) else { return PythonFloat.repr(value) }
        return exact.rounded(toPlaces: places, .halfEven).plainText
    }

    /// `%.ne`.
    public static func exponential(_ value: Double, places: Int) -> String {
        guard let exact = PythonDecimal(exactly: value) else { return PythonFloat.repr(value) }
        return exponential(exact, places: places)
    }

    private static func exponential(_ exact: PythonDecimal, places: Int) -> String {
        let rounded = exact.rounded(toSignificantDigits: places + 1)
        var digits = rounded.digits
        let power = exact.isZero ? 0 : rounded.exponent + digits.count - 1
        while digits.count < places + 1 { digits.append(0) }
        let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
        let size = String(power.magnitude)
        return (exact.isNegative ? "-" : "") + text.prefix(1) + (places > 0 ? "." + text.dropFirst() : "")
            + (power < 0 ? "e-" : "e+") + (size.utf8.count < 2 ? "0" : "") + size
    }

    /// `%.ng`: the shorter of the two forms, without zeros at the end unless `keepsZeros`.
    public static func general(_ value: Double, digits count: Int, keepsZeros: Bool = false) -> String {
        guard let exact = PythonDecimal(exactly: value) else { return PythonFloat.repr(value) }
        let count = max(count, 1)
        let rounded = exact.rounded(toSignificantDigits: count)
        let power = exact.isZero ? 0 : rounded.exponent + rounded.digits.count - 1
        let isExponential = power < -4 || power >= count
        let text =
            isExponential
            ? exponential(exact, places: count - 1)
            : exact.rounded(toPlaces: count - 1 - power, .halfEven).plainText
        if keepsZeros { return text }
        let parts = text.split(separator: "e", maxSplits: 1)
        var number = String(parts[0])
        if number.contains(".") {
            while number.hasSuffix("0") { number.removeLast() }
            if number.hasSuffix(".") { number.removeLast() }
        }
        return parts.count > 1 ? number + "e" + parts[1] : number
    }

    /// Python's `round(value, places)`.
    public static func rounded(_ value: Double, places: Int) -> Double {
        guard let exact = PythonDecimal(exactly: value) else { return value }
        return exact.rounded(toPlaces: places, .halfEven).double
    }
}

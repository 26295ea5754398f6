internal import PythonJSON

/// A number that is to be written for people.
public enum FormattableNumber: Sendable {
    /// An integer of any size: its digits, after a `-` if it is negative.
    case integer(String)
    case float(Double)
    case decimal(PythonDecimal)
    /// The text of a number.
    case text(String)
}

/// Writes numbers with the separators of a language: Django's `django.utils.numberformat`.
public struct NumberFormat: Sendable {
    public var decimalSeparator: String
    /// How many digits follow the point; `nil` for as many as there are.
    public var decimalPlaces: Int?
    /// The sizes of the groups from the right; the last one repeats, unless it is 0. Empty for no groups.
    public var grouping: [Int]
    public var thousandSeparator: String
    /// Whether digits are grouped.
    public var usesGrouping: Bool

    public init(
        decimalSeparator: String, decimalPlaces: Int? = nil, grouping: [Int] = [], thousandSeparator: String = "",
        usesGrouping: Bool = false
    ) {
        self.decimalSeparator = decimalSeparator
        self.decimalPlaces = decimalPlaces
        self.grouping = grouping
        self.thousandSeparator = thousandSeparator
        self.usesGrouping = usesGrouping
    }

    /// ```swift
    /// let german = NumberFormat(
    ///     decimalSeparator: ",", decimalPlaces: 2, grouping: [3], thousandSeparator: ".", usesGrouping: true)
    /// german.format(.float(1234567.891))    // 1.234.567,89
    /// ```
    ///
    /// Numbers of more than 200 digits are written with an exponent.
    public func format(_ number: FormattableNumber) -> String {
        var text: String
        switch number {
        case .integer(let digits), .text(let digits): text = digits
        case .float(let value):
            text = PythonFloat.repr(value)
            if text.contains("e"), let decimal = PythonDecimal(text) { return format(decimal) }
        case .decimal(let value): return format(value)
        }
        if text.isEmpty { return text }
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        if isNegative { text.removeFirst() }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        if let decimalPlaces {
            if parts.count > 1 { fraction = String(fraction.unicodeScalars.prefix(max(decimalPlaces, 0))) }
            fraction += String(repeating: "0", count: max(decimalPlaces - fraction.unicodeScalars.count, 0))
        }
        let whole = String(parts[0])
        return (isNegative ? "-" : "") + (usesGrouping ? grouped(whole) : whole)
            + (fraction.isEmpty ? "" : decimalSeparator + fraction)
    }

    private func format(_ decimal: PythonDecimal) -> String {
        var number = decimal
        if let decimalPlaces, number.isFinite {
            // Too small to show.
            let cutoff = PythonDecimal(isNegative: false, digits: [1], exponent: -max(decimalPlaces, 1))
            if number.magnitude.compare(cutoff) == -1 { number = .zero }
        }
        guard number.isFinite, number.exponent.magnitude + UInt(number.digits.count) > 200 else {
            return format(.text(number.plainText))
        }
        let text = number.scientificText()
        let parts = text.split(separator: "e", maxSplits: 1)
        return format(.text(String(parts[0]))) + "e" + (parts.count > 1 ? parts[1] : "")
    }

    private func grouped(_ digits: String) -> String {
        guard let first = grouping.first, first != 0 else { return digits }
        var intervals = (grouping.count > 1 ? grouping : [first, 0])[...]
        var active = intervals.popFirst() ?? first
        var result: [Unicode.Scalar] = []
        var count = 0
        for digit in digits.unicodeScalars.reversed() {
            if count > 0, count == active {
                if let next = intervals.popFirst() { active = next == 0 ? active : next }
                result += thousandSeparator.unicodeScalars.reversed()
                count = 0
            }
            result.append(digit)
            count += 1
        }
        return String(String.UnicodeScalarView(result.reversed()))
    }
}

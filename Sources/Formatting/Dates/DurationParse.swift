internal import PythonText
public import SQLCore

extension DateParse {
    /// A span of time: `3 days 04:05:06`, `4:05.5`, `P3DT4H`. `nil` for what is none.
    public static func duration(_ text: String) -> TimeInterval? {
        let scalars = Array(text.unicodeScalars)
        return standard(scalars) ?? iso(scalars) ?? interval(scalars)
    }

    /// Microseconds of parts, each a number of a unit, rounded as Python's `timedelta` does for the whole.
    private static func span(_ parts: [(Double, Double)], sign: Double) -> TimeInterval? {
        let total = sign * parts.reduce(0) { $0 + $1.0 * $1.1 }
        let rounded = total.rounded(.toNearestOrEven)
        guard rounded.magnitude < 8.64e22, let microseconds = Int64(exactly: rounded) else { return nil }
        return TimeInterval(microseconds: microseconds)
    }

    private static let second = 1_000_000.0
    private static let day = 86_400_000_000.0

    /// `[-]D [days, ][-][[H:]M:]S[.f]`
    private static func standard(_ text: [Unicode.Scalar]) -> TimeInterval? {
        var scanner = DigitPattern(text)
        var days = 0.0
        let isNegative = scanner.take("-")
        if let number = number(&scanner), scanner.take(" ") {
            days = isNegative ? -number : number
            if !scanner.take("days, ") { _ = scanner.take("day, ") }
        } else {
            scanner = DigitPattern(text)
        }
        let sign = scanner.take("-") ? -1.0 : 1.0
        var numbers: [Double] = []
        while numbers.count < 3, let number = number(&scanner) {
            numbers.append(number)
            if numbers.count == 3 || !scanner.take(":") { break }
        }
        guard !numbers.isEmpty else { return nil }
        var fraction = 0.0
        if scanner.take(".") || scanner.take(",") {
            guard let digits = scanner.digits(1, 12) else { return nil }
            fraction = (digits + [0, 0, 0, 0, 0]).prefix(6).reduce(0) { $0 * 10 + Double($1) }
        }
        guard scanner.isAtEnd else { return nil }
        let units = [second, second * 60, second * 3600]
        var parts: [(Double, Double)] = [(fraction, 1)]
        for (number, unit) in zip(numbers.reversed(), units) { parts.append((number, unit)) }
        guard let clock = span(parts, sign: sign), let whole = span([(days, day)], sign: 1) else { return nil }
        return TimeInterval(microseconds: clock.microseconds &+ whole.microseconds)
    }

    private static func number(_ scanner: inout DigitPattern) -> Double? {
        scanner.digits(1, .max)?.reduce(0) { $0 * 10 + Double($1) }
    }

    /// `[+-]P[nD][T[nH][nM][nS]]`
    private static func iso(_ text: [Unicode.Scalar]) -> TimeInterval? {
        var scanner = DigitPattern(text)
        let sign = Double(scanner.sign() ?? 1)
        guard scanner.take("P") else { return nil }
        var parts: [(Double, Double)] = []
        func amount(_ unit: Unicode.Scalar, _ size: Double, _ scanner: inout DigitPattern) {
            let before = scanner
            guard let whole = number(&scanner) else { return }
            var value = whole
            if scanner.take(".") || scanner.take(",") {
                guard let digits = scanner.digits(1, .max) else {
                    scanner = before
                    return
                }
                value += digits.reversed().reduce(0) { ($0 + Double($1)) / 10 }
            }
            guard scanner.take(unit) else {
                scanner = before
                return
            }
            parts.append((value, size))
        }
        amount("D", day, &scanner)
        if scanner.take("T") {
            amount("H", second * 3600, &scanner)
            amount("M", second * 60, &scanner)
            amount("S", second, &scanner)
        }
        return scanner.isAtEnd ? span(parts, sign: sign) : nil
    }

    /// `[D days ][+-]HH:MM:SS[.f]`, as PostgreSQL writes it.
    private static func interval(_ text: [Unicode.Scalar]) -> TimeInterval? {
        var scanner = DigitPattern(text)
        var days = 0.0
        let isNegative = scanner.take("-")
        if let number = number(&scanner), scanner.take(" day") {
            _ = scanner.take("s")
            _ = scanner.take(" ")
            days = isNegative ? -number : number
        } else {
            scanner = DigitPattern(text)
        }
        var clock = TimeInterval(microseconds: 0)
        if !scanner.isAtEnd {
            let sign = Double(scanner.sign() ?? 1)
            guard let hours = number(&scanner), scanner.take(":"), let minutes = scanner.number(2, 2),
                scanner.take(":"),
                let seconds = scanner.number(2, 2)
            else { return nil }
            var fraction = 0.0
            if scanner.take(".") {
                guard let digits = scanner.digits(1, 6) else { return nil }
                fraction = (digits + [0, 0, 0, 0, 0]).prefix(6).reduce(0) { $0 * 10 + Double($1) }
            }
            let parts = [
                (hours, second * 3600), (Double(minutes), second * 60), (Double(seconds), second), (fraction, 1),
            ]
            guard let found = span(parts, sign: sign) else { return nil }
            clock = found
        }
        guard scanner.isAtEnd, let whole = span([(days, day)], sign: 1) else { return nil }
        return TimeInterval(microseconds: clock.microseconds &+ whole.microseconds)
    }
}

import SQLCore

/// Lengths of time as text, in the forms of Django's `parse_duration`, `duration_string` and `duration_iso_string`.
enum DurationText {
    static func parse(_ text: String) -> ISOText.Outcome<TimeInterval> {
        for form in [standard, iso8601Parts, postgres] {
            var scanner = TextScanner(anyDigits: text)
            if let parts = form(&scanner), scanner.isAtEndOfLine { return parts.interval }
        }
        return .malformed
    }

    private struct Parts {
        var days = 0.0
        var time = DurationSum()
        var isNegative = false

        var interval: ISOText.Outcome<TimeInterval> {
            var total = DurationSum()
            total.add(days, unit: 86_400_000_000)
            guard let days = total.microseconds, let time = time.microseconds else { return .overflow }
            let (sum, overflows) = days.addingReportingOverflow(isNegative ? -time : time)
            guard !overflows, let microseconds = Int64(exactly: sum) else { return .overflow }
            return .value(TimeInterval(microseconds: microseconds))
        }
    }

    private static func number(_ scanner: inout TextScanner) -> Double? {
        scanner.digitRun().flatMap { Double($0) }
    }

    private static func signedNumber(_ scanner: inout TextScanner) -> Double? {
        let isNegative = scanner.skip(UInt8(ascii: "-"))
        return number(&scanner).map { isNegative ? -$0 : $0 }
    }

    /// `3 04:05:06.000007`, `3 days, 04:05:06`, `05:06`, `6`.
    private static func standard(_ scanner: inout TextScanner) -> Parts? {
        var parts = Parts()
        let days = scanner.attempt { scanner -> Double? in
            guard let days = signedNumber(&scanner), scanner.skip(UInt8(ascii: " ")) else { return nil }
            _ = scanner.skip("days, ") || scanner.skip("day, ")
            return days
        }
        parts.days = days ?? 0
        parts.isNegative = scanner.skip(UInt8(ascii: "-"))
        guard let first = number(&scanner) else { return nil }
        var numbers = [first]
        while numbers.count < 3, scanner.skip(UInt8(ascii: ":")) {
            guard let number = number(&scanner) else { return nil }
            numbers.append(number)
        }
        if scanner.skip(UInt8(ascii: ".")) || scanner.skip(UInt8(ascii: ",")) {
            guard let fraction = scanner.fraction(maxDigits: 12) else { return nil }
            parts.time.add(Double(fraction), unit: 1)
        }
        for unit: Int64 in [1_000_000, 60_000_000, 3_600_000_000] { parts.time.add(numbers.popLast() ?? 0, unit: unit) }
        return parts
    }

    /// `P3DT4H5M6.5S`
    private static func iso8601Parts(_ scanner: inout TextScanner) -> Parts? {
        var parts = Parts()
        let isNegative = scanner.skip(UInt8(ascii: "-"))
        if !isNegative { _ = scanner.skip(UInt8(ascii: "+")) }
        guard scanner.skip(UInt8(ascii: "P")) else { return nil }
        func part(_ unit: UInt8, _ scanner: inout TextScanner) -> Double {
            scanner.attempt { scanner -> Double? in
                guard let number = scanner.decimal(), scanner.skip(unit) else { return nil }
                return number
            } ?? 0
        }
        parts.days = part(UInt8(ascii: "D"), &scanner) * (isNegative ? -1 : 1)
        if scanner.skip(UInt8(ascii: "T")) {
            let hours = part(UInt8(ascii: "H"), &scanner)
            let minutes = part(UInt8(ascii: "M"), &scanner)
            // In the order in which Python adds them.
            parts.time.add(part(UInt8(ascii: "S"), &scanner), unit: 1_000_000)
            parts.time.add(minutes, unit: 60_000_000)
            parts.time.add(hours, unit: 3_600_000_000)
        }
        parts.isNegative = isNegative
        return parts
    }

    /// `3 days 04:05:06.000007`
    private static func postgres(_ scanner: inout TextScanner) -> Parts? {
        var parts = Parts()
        let days = scanner.attempt { scanner -> Double? in
            guard let days = signedNumber(&scanner), scanner.skip(" days") || scanner.skip(" day") else { return nil }
            _ = scanner.skip(UInt8(ascii: " "))
            return days
        }
        parts.days = days ?? 0
        if scanner.isAtEndOfLine { return parts }
        parts.isNegative = scanner.skip(UInt8(ascii: "-"))
        if !parts.isNegative { _ = scanner.skip(UInt8(ascii: "+")) }
        guard let hours = number(&scanner), scanner.skip(UInt8(ascii: ":")), let minutes = scanner.digits(2),
            scanner.skip(UInt8(ascii: ":")), let seconds = scanner.digits(2)
        else { return nil }
        if scanner.skip(UInt8(ascii: ".")) {
            guard let fraction = scanner.fraction(maxDigits: 6) else { return nil }
            parts.time.add(Double(fraction), unit: 1)
        }
        parts.time.add(Double(seconds), unit: 1_000_000)
        parts.time.add(Double(minutes), unit: 60_000_000)
        parts.time.add(hours, unit: 3_600_000_000)
        return parts
    }

    /// `3 04:05:06.000007`: days and fraction only if there are any.
    static func django(_ interval: TimeInterval) -> String {
        let (days, seconds, microseconds) = interval.components
        return (days == 0 ? "" : "\(days) ") + clock(seconds, microseconds, padsHours: true)
    }

    /// `P3DT04H05M06.000007S`
    static func iso8601(_ interval: TimeInterval) -> String {
        let isNegative = interval.microseconds < 0
        let positive =
            isNegative
            ? TimeInterval(microseconds: interval.microseconds == .min ? .max : -interval.microseconds) : interval
        let (days, seconds, microseconds) = positive.components
        let fraction = microseconds == 0 ? "" : "." + pad(microseconds, 6)
        return (isNegative ? "-" : "")
            + "P\(days)DT\(pad(seconds / 3600, 2))H\(pad(seconds / 60 % 60, 2))M\(pad(seconds % 60, 2))\(fraction)S"
    }

    /// Python's `str(timedelta)`: `3 days, 4:05:06`.
    static func python(_ interval: TimeInterval) -> String {
        let (days, seconds, microseconds) = interval.components
        let prefix = days == 0 ? "" : "\(days) day\(days == 1 || days == -1 ? "" : "s"), "
        return prefix + clock(seconds, microseconds, padsHours: false)
    }

    private static func clock(_ seconds: Int64, _ microseconds: Int64, padsHours: Bool) -> String {
        let hours = seconds / 3600
        return (padsHours ? pad(hours, 2) : String(hours)) + ":" + pad(seconds / 60 % 60, 2) + ":"
            + pad(seconds % 60, 2)
            + (microseconds == 0 ? "" : "." + pad(microseconds, 6))
    }

    private static func pad(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

/// Adds parts of a length of time as Python's `timedelta` does: whole units exactly, and what is left as floats.
private struct DurationSum {
    private var whole: Int128 = 0
    private var rest = 0.0
    private var isTooLong = false

    mutating func add(_ count: Double, unit: Int64) {
        // No number of units beyond this fits, and each sum of fewer does.
        guard count.magnitude < 1e18 else {
            isTooLong = true
            return
        }
        let units = count.rounded(.towardZero)
        whole += Int128(units) * Int128(unit)
        let part = (count - units) * Double(unit)
        let wholePart = part.rounded(.towardZero)
        whole += Int128(wholePart)
        rest += part - wholePart
    }

    /// The sum, rounded half to even; `nil` beyond 64 bits.
    var microseconds: Int64? {
        if isTooLong { return nil }
        let isOdd = whole % 2 != 0
        // Half to even of the whole sum, not of the rest alone.
        let rounded = isOdd ? 2 * ((rest + 1) / 2).rounded(.toNearestOrEven) - 1 : rest.rounded(.toNearestOrEven)
        let exact = abs(rest.truncatingRemainder(dividingBy: 1)) == 0.5 ? rounded : rest.rounded()
        return Int64(exactly: whole + Int128(exact))
    }
}

extension TextScanner {
    /// Digits, and perhaps a point or comma and more digits.
    fileprivate mutating func decimal() -> Double? {
        attempt { scanner -> Double? in
            guard let whole = scanner.digitRun() else { return nil }
            let fraction = scanner.attempt { scanner in
                scanner.skip(UInt8(ascii: ".")) || scanner.skip(UInt8(ascii: ",")) ? scanner.digitRun() : nil
            }
            return Double(whole + "." + (fraction ?? "0"))
        }
    }
}

import SQLCore

/// Lengths of time as text, in the forms of Django's `parse_duration`, `duration_string` and `duration_iso_string`.
enum DurationText {
    static func parse(_ text: String) -> ISOText.Outcome<TimeInterval> {
        for form in [standard, iso8601Parts, postgres] {
            var scanner = TextScanner(text)
            if let parts = form(&scanner), scanner.isAtEnd { return parts.interval }
        }
        return .malformed
    }

    private struct Parts {
        var days = 0.0
        var hours = 0.0
        var minutes = 0.0
        var seconds = 0.0
        var microseconds: Int64 = 0
        var isNegative = false

        /// Python's limit for days; beyond it the values of an `Int64` are not enough either.
        var interval: ISOText.Outcome<TimeInterval> {
            let time = ((hours * 60 + minutes) * 60 + seconds) * 1e6 + Double(microseconds)
            let total = days * 86_400e6 + (isNegative ? -time : time)
            guard total.isFinite, abs(total) < 9.2e18 else { return .overflow }
            // Whole parts are added as integers: a double cannot hold long times to the microsecond.
            func whole(_ value: Double, _ unit: Int64) -> Int64 {
                Int64((value * Double(unit)).rounded(.toNearestOrEven))
            }
            let exact =
                days.magnitude < 1e6 && hours.magnitude < 1e8
                ? whole(days, 86_400_000_000)
                    + (isNegative ? -1 : 1)
                    * (whole(hours, 3_600_000_000) + whole(minutes, 60_000_000) + whole(seconds, 1_000_000)
                        + microseconds)
                : Int64(total)
            return .value(TimeInterval(microseconds: exact))
        }
    }

    /// `3 04:05:06.000007`, `3 days, 04:05:06`, `05:06`, `6`.
    private static func standard(_ scanner: inout TextScanner) -> Parts? {
        var parts = Parts()
        let days = scanner.attempt { scanner -> Int64? in
            let isNegative = scanner.skip(UInt8(ascii: "-"))
            guard let days = scanner.digits(1...15), scanner.skip(UInt8(ascii: " ")) else { return nil }
            _ = scanner.skip("days, ") || scanner.skip("day, ")
            return isNegative ? -days : days
        }
        parts.days = Double(days ?? 0)
        parts.isNegative = scanner.skip(UInt8(ascii: "-"))
        guard let first = scanner.digits(1...15) else { return nil }
        var numbers = [first]
        while numbers.count < 3, scanner.skip(UInt8(ascii: ":")) {
            guard let number = scanner.digits(1...15) else { return nil }
            numbers.append(number)
        }
        if scanner.skip(UInt8(ascii: ".")) || scanner.skip(UInt8(ascii: ",")) {
            guard let fraction = scanner.fraction(maxDigits: 12) else { return nil }
            parts.microseconds = fraction
        }
        parts.seconds = Double(numbers.popLast() ?? 0)
        parts.minutes = Double(numbers.popLast() ?? 0)
        parts.hours = Double(numbers.popLast() ?? 0)
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
            parts.hours = part(UInt8(ascii: "H"), &scanner)
            parts.minutes = part(UInt8(ascii: "M"), &scanner)
            parts.seconds = part(UInt8(ascii: "S"), &scanner)
        }
        parts.isNegative = isNegative
        return parts
    }

    /// `3 days 04:05:06.000007`
    private static func postgres(_ scanner: inout TextScanner) -> Parts? {
        var parts = Parts()
        let days = scanner.attempt { scanner -> Int64? in
            let isNegative = scanner.skip(UInt8(ascii: "-"))
            guard let days = scanner.digits(1...15), scanner.skip(" days") || scanner.skip(" day") else { return nil }
            _ = scanner.skip(UInt8(ascii: " "))
            return isNegative ? -days : days
        }
        parts.days = Double(days ?? 0)
        if scanner.isAtEnd { return parts }
        parts.isNegative = scanner.skip(UInt8(ascii: "-"))
        if !parts.isNegative { _ = scanner.skip(UInt8(ascii: "+")) }
        guard let hours = scanner.digits(1...15), scanner.skip(UInt8(ascii: ":")), let minutes = scanner.digits(2),
            scanner.skip(UInt8(ascii: ":")), let seconds = scanner.digits(2)
        else { return nil }
        if scanner.skip(UInt8(ascii: ".")) {
            guard let fraction = scanner.fraction(maxDigits: 6) else { return nil }
            parts.microseconds = fraction
        }
        (parts.hours, parts.minutes, parts.seconds) = (Double(hours), Double(minutes), Double(seconds))
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

extension TextScanner {
    /// Digits, and perhaps a point or comma and more digits.
    fileprivate mutating func decimal() -> Double? {
        attempt { scanner -> Double? in
            guard let whole = scanner.digits(1...15) else { return nil }
            let fraction = scanner.attempt { scanner in
                scanner.skip(UInt8(ascii: ".")) || scanner.skip(UInt8(ascii: ",")) ? scanner.fraction() : nil
            }
            return Double(whole) + Double(fraction ?? 0) / 1e6
        }
    }
}

import SQLCore

/// Dates and times in all the forms that Django's `parse_datetime`, `parse_date` and `parse_time` read.
///
/// These are what Python's `fromisoformat` reads, and Django's own looser forms with single digits.
enum ISOText {
    enum Outcome<Value> {
        case value(Value)
        case malformed
        /// A moment that is outside of the years 1 to 9999 in UTC.
        case overflow
    }

    static func date(_ text: String) -> CalendarDate? {
        var scanner = TextScanner(text)
        if let date = isoDate(&scanner), scanner.isAtEnd { return date }
        scanner = TextScanner(anyDigits: text)
        if let date = looseDate(&scanner), scanner.isAtEndOfLine { return date }
        return nil
    }

    static func time(_ text: String) -> TimeOfDay? {
        var scanner = TextScanner(text)
        _ = scanner.skip(UInt8(ascii: "T"))
        if let (time, _) = ISOTime.parse(scanner.rest) { return time }
        scanner = TextScanner(anyDigits: text)
        if let time = looseTime(&scanner), scanner.isAtEndOfLine { return time }
        return nil
    }

    static func dateTime(_ text: String) -> Outcome<ISOMoment> {
        var scanner = TextScanner(text)
        if let date = isoDate(&scanner) {
            if scanner.isAtEnd { return moment(date, TimeOfDay(microseconds: 0), nil) }
            // Any one character may stand between date and time.
            if scanner.skipCharacter(), let (time, offset) = ISOTime.parse(scanner.rest) {
                return moment(date, time, offset)
            }
        }
        scanner = TextScanner(anyDigits: text)
        guard let date = looseDate(&scanner), scanner.skip(UInt8(ascii: "T")) || scanner.skip(UInt8(ascii: " ")),
            let time = looseTime(&scanner)
        else { return .malformed }
        scanner.skipSpaces()
        if scanner.isAtEndOfLine { return moment(date, time, nil) }
        guard let offset = looseOffset(&scanner), scanner.isAtEndOfLine else { return .malformed }
        return moment(date, time, offset)
    }

    private static func moment(_ date: CalendarDate, _ time: TimeOfDay?, _ offset: Int64?) -> Outcome<ISOMoment> {
        guard let time else { return .malformed }
        let local = DateTime(date: date, time: time)
        guard let offset else { return .value(.local(local)) }
        guard let moment = DateTime(microseconds: local.microseconds - offset) else { return .overflow }
        return .value(.utc(moment))
    }

    /// `2024-05-06`, `20240506`, `2024-W19-1`, `2024W191`, `2024-W19`.
    private static func isoDate(_ scanner: inout TextScanner) -> CalendarDate? {
        scanner.attempt { scanner in
            guard let year = scanner.digits(4) else { return nil }
            let isExtended = scanner.skip(UInt8(ascii: "-"))
            if scanner.skip(UInt8(ascii: "W")) {
                guard let week = scanner.digits(2) else { return nil }
                var day: Int64 = 1
                let explicit = scanner.attempt { scanner -> Int64? in
                    if isExtended, !scanner.skip(UInt8(ascii: "-")) { return nil }
                    return scanner.digits(1)
                }
                if let explicit { day = explicit }
                return weekDate(year: year, week: week, day: day)
            }
            guard let month = scanner.digits(2), scanner.skip(UInt8(ascii: "-")) == isExtended,
                let day = scanner.digits(2)
            else { return nil }
            return CalendarDate(year: Int(year), month: Int(month), day: Int(day))
        }
    }

    private static func weekDate(year: Int64, week: Int64, day: Int64) -> CalendarDate? {
        guard 1...53 ~= week, 1...7 ~= day, let fourth = CalendarDate(year: Int(year), month: 1, day: 4) else {
            return nil
        }
        // The week of the fourth of January is the first; weeks begin on Monday.
        let start = Int64(fourth.daysSinceEpoch) - Int64(fourth.weekday)
        if week == 53 {
            guard let next = CalendarDate(year: Int(year) + 1, month: 1, day: 4),
                start + 52 * 7 < Int64(next.daysSinceEpoch) - Int64(next.weekday)
            else { return nil }
        }
        return CalendarDate(daysSinceEpoch: start + (week - 1) * 7 + day - 1)
    }

    private static func looseDate(_ scanner: inout TextScanner) -> CalendarDate? {
        guard let year = scanner.digits(4), scanner.skip(UInt8(ascii: "-")), let month = scanner.digits(1...2),
            scanner.skip(UInt8(ascii: "-")), let day = scanner.digits(1...2)
        else { return nil }
        return CalendarDate(year: Int(year), month: Int(month), day: Int(day))
    }

    private static func looseTime(_ scanner: inout TextScanner) -> TimeOfDay? {
        guard let hour = scanner.digits(1...2), scanner.skip(UInt8(ascii: ":")), let minute = scanner.digits(1...2)
        else {
            return nil
        }
        var second: Int64 = 0
        var fraction: Int64 = 0
        let rest = scanner.attempt { $0.skip(UInt8(ascii: ":")) ? $0.digits(1...2) : nil }
        if let rest {
            second = rest
            fraction =
                scanner.attempt { scanner in
                    scanner.skip(UInt8(ascii: ".")) || scanner.skip(UInt8(ascii: ","))
                        ? scanner.fraction(maxDigits: 12) : nil
                } ?? 0
        }
        return TimeOfDay(hour: Int(hour), minute: Int(minute), second: Int(second), microsecond: Int(fraction))
    }
}

extension ISOText {
    /// `Z`, `+02`, `+0230` or `-02:30`.
    private static func looseOffset(_ scanner: inout TextScanner) -> Int64? {
        if scanner.skip(UInt8(ascii: "Z")) { return 0 }
        let isNegative = scanner.next == UInt8(ascii: "-")
        guard scanner.skip(UInt8(ascii: "+")) || scanner.skip(UInt8(ascii: "-")), let hours = scanner.digits(2) else {
            return nil
        }
        let minutes = scanner.attempt { scanner in
            _ = scanner.skip(UInt8(ascii: ":"))
            return scanner.digits(2)
        }
        let offset = (hours * 60 + (minutes ?? 0)) * 60_000_000
        guard offset < 86_400_000_000 else { return nil }
        return isNegative ? -offset : offset
    }
}

extension TextScanner {
    /// Takes one character of UTF-8.
    fileprivate mutating func skipCharacter() -> Bool {
        guard let first = next else { return false }
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return skipAny(length...length) { _ in true } != nil
    }
}

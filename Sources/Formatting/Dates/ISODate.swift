internal import SQLCore

/// Reads the forms of ISO 8601 that Python's `fromisoformat` accepts.
enum ISODate {
    static func date(_ text: [Unicode.Scalar]) -> CalendarDate? { date(text[...]) }

    /// `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-Www-D`, `YYYYWww` and so on.
    private static func date(_ text: ArraySlice<Unicode.Scalar>) -> CalendarDate? {
        guard [7, 8, 10].contains(text.count), let year = number(text.prefix(4)), year >= 1 else { return nil }
        var rest = text.dropFirst(4)
        let hasSeparators = rest.first == "-"
        if hasSeparators { rest.removeFirst() }
        if rest.first == "W" {
            guard let week = number(rest.dropFirst().prefix(2)) else { return nil }
            rest = rest.dropFirst(3)
            var day = 1
            if !rest.isEmpty {
                if hasSeparators, rest.popFirst() != "-" { return nil }
                guard rest.count == 1, let number = number(rest) else { return nil }
                day = number
            }
            return fromWeek(year, week, day)
        }
        guard let month = number(rest.prefix(2)) else { return nil }
        rest = rest.dropFirst(2)
        if hasSeparators, rest.popFirst() != "-" { return nil }
        guard rest.count == 2, let day = number(rest) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func fromWeek(_ year: Int, _ week: Int, _ day: Int) -> CalendarDate? {
        guard (1...7).contains(day), week >= 1, let january = CalendarDate(year: year, month: 1, day: 4) else {
            return nil
        }
        // The last days of December belong to the last week of their year.
        guard let december = CalendarDate(year: year, month: 12, day: 28), week <= december.isoWeek.week else {
            return nil
        }
        return CalendarDate(
            daysSinceEpoch: Int64(january.daysSinceEpoch) + Int64((week - 1) * 7 + day - 1 - january.weekday))
    }

    private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0.value) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
    }

    static func dateTime(_ text: [Unicode.Scalar]) -> LocalDateTime? {
        guard text.count >= 7, let end = dateEnd(text), end <= text.count, let date = date(text[..<end]) else {
            return nil
        }
        let rest = text.dropFirst(end + 1)
        guard !rest.isEmpty else {
            return TimeOfDay(hour: 0, minute: 0).map { LocalDateTime(date: date, time: $0) }
        }
        guard let (time, zone) = time(rest) else { return nil }
        return LocalDateTime(date: date, time: time, zone: zone)
    }

    /// Where the date ends, by the form it has.
    private static func dateEnd(_ text: [Unicode.Scalar]) -> Int? {
        if text.count == 7 { return 7 }
        if text[4] == "-" {
            guard text[5] == "W" else { return 10 }
            guard text.count > 8, text[8] == "-" else { return 8 }
            if text.count == 9 { return nil }
            return text.count > 10 && (0x30...0x39).contains(text[10].value) ? 8 : 10
        }
        guard text[4] == "W" else { return 8 }
        let end = text[7...].firstIndex { !(0x30...0x39).contains($0.value) } ?? text.count
        if end < 9 { return end }
        return end % 2 == 0 ? 7 : 8
    }

    /// `HH[:MM[:SS[.f]]]` or `HHMMSS`, with `Z` or an offset.
    static func time(_ text: ArraySlice<Unicode.Scalar>) -> (TimeOfDay, FixedZone?)? {
        let end = text.firstIndex { $0 == "-" || $0 == "+" || $0 == "Z" }
        guard let clock = clock(text[..<(end ?? text.endIndex)]),
            let time = TimeOfDay(hour: clock.0, minute: clock.1, second: clock.2, microsecond: clock.3)
        else { return nil }
        guard let end else { return (time, nil) }
        let rest = text[(end + 1)...]
        if text[end] == "Z" { return rest.isEmpty ? (time, .utc) : nil }
        guard ![0, 1, 3].contains(rest.count), let offset = self.clock(rest), offset.0 < 24, offset.1 < 60,
            offset.2 < 60
        else {
            return nil
        }
        let seconds = (offset.0 * 60 + offset.1) * 60 + offset.2
        return (time, FixedZone(seconds: text[end] == "-" ? -seconds : seconds))
    }

    private static func clock(_ text: ArraySlice<Unicode.Scalar>) -> (Int, Int, Int, Int)? {
        var parts = [0, 0, 0]
        var rest = text
        var hasColons = false
        for index in 0..<3 {
            guard rest.count >= 2, let part = number(rest.prefix(2)) else { return nil }
            parts[index] = part
            rest = rest.dropFirst(2)
            if index == 0 { hasColons = rest.first == ":" }
            if rest.isEmpty || index == 2 { break }
            if hasColons, rest.popFirst() != ":" { return nil }
        }
        var fraction = 0
        if let mark = rest.popFirst() {
            guard mark == "." || mark == "," else { return nil }
            guard rest.allSatisfy({ (0x30...0x39).contains($0.value) }), let digits = number(rest.prefix(6)) else {
                return nil
            }
            fraction = (rest.count..<max(rest.count, 6)).reduce(digits) { result, _ in result * 10 }
        }
        return (parts[0], parts[1], parts[2], fraction)
    }
}

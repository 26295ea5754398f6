import SQLCore

/// The rule for the years that a file has no transitions for: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixRule: Sendable {
    private let standard: ZonePeriod
    private let summer: Summer?

    /// Daylight saving time, and when it begins and ends each year.
    private struct Summer: Sendable {
        let period: ZonePeriod
        let start: YearlyDay
        let end: YearlyDay
    }

    init(_ text: String) throws(ZoneFileError) {
        var scanner = PosixScanner(text)
        guard let standardName = scanner.abbreviation() else { throw scanner.error }
        let standardOffset = scanner.isAtEnd ? 0 : -(try scanner.time(maxHour: 24))
        standard = ZonePeriod(offset: try Self.checked(standardOffset), abbreviation: standardName)
        guard !scanner.isAtEnd else {
            summer = nil
            return
        }
        guard let summerName = scanner.abbreviation() else { throw scanner.error }
        var summerOffset = standardOffset + 3600
        if scanner.next != UInt8(ascii: ",") { summerOffset = -(try scanner.time(maxHour: 24)) }
        let start = try Self.day(&scanner)
        let end = try Self.day(&scanner)
        guard scanner.isAtEnd else { throw scanner.error }
        summer = Summer(
            period: ZonePeriod(
                offset: try Self.checked(summerOffset), dst: summerOffset - standardOffset, abbreviation: summerName),
            start: start, end: end)
    }

    private static func checked(_ offset: Int) throws(ZoneFileError) -> Int {
        guard abs(offset) < 86_400 else { throw ZoneFileError(problem: "its rule has an offset of more than a day") }
        return offset
    }

    private static func day(_ scanner: inout PosixScanner) throws(ZoneFileError) -> YearlyDay {
        guard scanner.skip(UInt8(ascii: ",")) else { throw scanner.error }
        return try YearlyDay(&scanner)
    }

    /// What always holds, without daylight saving time.
    var onlyPeriod: ZonePeriod? { summer == nil ? standard : nil }

    // MARK: - Moments

    /// What holds at a second, and until when; the bounds are not further away than the year's.
    func span(at second: Int64) -> ZoneSpan {
        guard let summer else { return ZoneSpan(lower: .min, upper: .max, period: standard) }
        let year = Self.year(of: second)
        let (start, end) = momentBounds(year, summer)
        let isSummer = Self.isSummer(second, start, end)
        // Something may change when summer begins or ends; the rule of another year may be another one.
        var lower = Self.begin(of: year)
        var upper = Self.begin(of: year + 1)
        if start <= second { lower = max(lower, start) } else { upper = min(upper, start) }
        if end <= second { lower = max(lower, end) } else { upper = min(upper, end) }
        return ZoneSpan(lower: lower, upper: upper, period: isSummer ? summer.period : standard)
    }

    func isSecond(_ second: Int64) -> Bool {
        guard let summer else { return false }
        let (start, end) = momentBounds(Self.year(of: second), summer)
        let saved = Int64(summer.period.dst)
        return saved > 0 ? end <= second && second < end + saved : start <= second && second < start - saved
    }

    private func momentBounds(_ year: Int, _ summer: Summer) -> (start: Int64, end: Int64) {
        (
            summer.start.second(in: year) - Int64(standard.offset),
            summer.end.second(in: year) - Int64(summer.period.offset)
        )
    }

    // MARK: - Wall-clock times

    func localPeriod(at second: Int64, year: Int, isSecond: Bool) -> ZonePeriod {
        guard let summer else { return standard }
        var start = summer.start.second(in: year)
        var end = summer.end.second(in: year)
        let saved = Int64(summer.period.dst)
        // The first of two equal times is before the change, and so is the first reading of a time that is left out.
        if isSecond == (saved >= 0) { end -= saved } else { start += saved }
        return Self.isSummer(second, start, end) ? summer.period : standard
    }

    // MARK: - Years

    /// South of the equator summer begins late in a year and ends early in it.
    private static func isSummer(_ second: Int64, _ start: Int64, _ end: Int64) -> Bool {
        start < end ? start <= second && second < end : !(end <= second && second < start)
    }

    private static func year(of second: Int64) -> Int {
        let (quotient, remainder) = second.quotientAndRemainder(dividingBy: 86_400)
        let days = remainder < 0 ? quotient - 1 : quotient
        return CalendarDate(daysSinceEpoch: days)?.components.year ?? (second < 0 ? 1 : 9999)
    }

    private static func begin(of year: Int) -> Int64 { YearlyDay.firstDay(of: year) * 86_400 }
}

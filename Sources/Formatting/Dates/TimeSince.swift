internal import PythonText
internal import SQLCore

/// The time between two moments in words: Django's `timesince` and `timeuntil`.
public struct TimeSince: Sendable {
    private let formats: Formats
    /// How many units are named at most.
    public var depth = 2
    /// The context of the words in the catalog.
    public var context: String?
    /// Other words: a unit's text, in which `%(num)d` is its number.
    public var words: [String: String]?

    public init(_ formats: Formats) { self.formats = formats }

    private static let units = ["year", "month", "week", "day", "hour", "minute"]
    private static let chunks: [Int64] = [604_800, 86_400, 3_600, 60]
    private static let monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    /// From `start` to `now`, or in the other direction if `isReversed`.
    ///
    /// ```swift
    /// TimeSince(formats).text(from: start, to: end)    // 1 year, 1 month, with spaces that do not break
    /// ```
    public func text(from start: FormattableDate, to now: FormattableDate? = nil, isReversed: Bool = false)
        throws(FormattingError) -> String
    {
        if depth <= 0 { throw FormattingError(.valueError, "depth must be greater than 0.") }
        var first = try Self.moment(start)
        var last = try now.map(Self.moment) ?? current(like: first)
        if last.zone != nil, let zone = first.zone { last = last.converted(to: zone) }
        if (first.zone == nil) != (last.zone == nil) {
            throw FormattingError(.typeError, "can't subtract offset-naive and offset-aware datetimes")
        }
        if isReversed { swap(&first, &last) }
        let since = Self.difference(last, first).flooredQuotient(1_000_000)
        if since <= 0 { return unit("minute", 0) }
        let parts = Self.parts(from: first, to: last)
        guard let start = parts.firstIndex(where: { $0 != 0 }) else { return unit("minute", 0) }
        let named = zip(Self.units, parts).dropFirst(start).prefix { $0.1 != 0 }.prefix(depth)
        return named.map { unit($0.0, $0.1) }.joined(separator: formats.catalog.text(", "))
    }

    private static func moment(_ value: FormattableDate) throws(FormattingError) -> LocalDateTime {
        switch value {
        case .dateTime(let moment): return moment
        case .date(let date): return LocalDateTime(date: date, time: .midnight)
        case .time, .other: throw value.missing("year")
        }
    }

    private func current(like other: LocalDateTime) -> LocalDateTime {
        var now = LocalDateTime(microseconds: formats.now(), in: other.zone ?? formats.defaultZone)
        if other.zone == nil { now.zone = nil }
        return now
    }

    /// Microseconds between two moments. Within one zone Python compares what clocks show.
    private static func difference(_ left: LocalDateTime, _ right: LocalDateTime) -> Int64 {
        left.zone?.name == right.zone?.name
            ? left.wallClockMicroseconds - right.wallClockMicroseconds : left.utcMicroseconds - right.utcMicroseconds
    }

    private static func parts(from first: LocalDateTime, to last: LocalDateTime) -> [Int] {
        var months = (last.year - first.year) * 12 + last.month - first.month
        if first.day > last.day || first.day == last.day && first.time > last.time { months -= 1 }
        let years = Int(Int64(months).flooredQuotient(12))
        months -= years * 12
        var pivot = first
        if years != 0 || months != 0 {
            var (year, month) = (first.year + years, first.month + months)
            if month > 12 { (year, month) = (year + 1, month - 12) }
            let day = min(monthDays[month - 1], first.day)
            let (hour, minute, second, _) = first.time.components
            pivot.date = CalendarDate(year: year, month: month, day: day) ?? first.date
            pivot.time = TimeOfDay(hour: hour, minute: minute, second: second) ?? first.time
            pivot.isSecond = false
        }
        var rest = difference(last, pivot)
        return [years, months]
            + chunks.map { chunk in
                let count = rest.flooredQuotient(chunk * 1_000_000)
                rest -= count * chunk * 1_000_000
                return Int(count)
            }
    }

    private func unit(_ name: String, _ count: Int) -> String {
        let text =
            words?[name]
            ?? formats.catalog.text("%(num)d \(name)", "%(num)d \(name)s", count: Double(count), context: context)
        return text.pythonReplacing("%(num)d", with: String(count)).pythonReplacing(" ", with: "\u{A0}")
    }
}

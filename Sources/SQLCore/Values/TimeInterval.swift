/// A span of time to the microsecond, as Python's `datetime.timedelta`.
///
/// Django stores it in SQLite as the integer number of microseconds.
///
/// ```swift
/// TimeInterval(days: 1, seconds: 3600).microseconds     // 90000000000
/// ```
public struct TimeInterval: Sendable, Hashable, Comparable {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// The sum of the parts. What does not fit in 64 bits is cut to the longest span that does.
    public init(days: Int64 = 0, seconds: Int64 = 0, microseconds: Int64 = 0) {
        let (dayPart, overflowsDays) = days.multipliedReportingOverflow(by: TimeOfDay.microsecondsPerDay)
        let (secondPart, overflowsSeconds) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let (sum, overflowsSum) = dayPart.addingReportingOverflow(secondPart)
        let (total, overflowsTotal) = sum.addingReportingOverflow(microseconds)
        let overflows = overflowsDays || overflowsSeconds || overflowsSum || overflowsTotal
        self.microseconds = overflows ? (days < 0 ? .min : .max) : total
    }

    /// Days (rounded down), then seconds and microseconds that are never negative, as Python keeps them.
    public var components: (days: Int64, seconds: Int64, microseconds: Int64) {
        let day = TimeOfDay.microsecondsPerDay
        var days = microseconds / day
        var rest = microseconds % day
        if rest < 0 {
            days -= 1
            rest += day
        }
        return (days, rest / 1_000_000, rest % 1_000_000)
    }

    public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}

import SQLCore

extension LiteralValue {
    /// A day: `.date(2024, 2, 29)`.
    ///
    /// - Precondition: There is such a day.
    public static func date(_ year: Int, _ month: Int, _ day: Int) -> Self {
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            preconditionFailure("There is no day \(year)-\(month)-\(day).")
        }
        return .date(date)
    }

    /// A time of day: `.time(9, 30)`.
    ///
    /// - Precondition: There is such a time.
    public static func time(_ hour: Int, _ minute: Int, _ second: Int = 0, _ microsecond: Int = 0) -> Self {
        guard let time = TimeOfDay(hour: hour, minute: minute, second: second, microsecond: microsecond) else {
            preconditionFailure("There is no time \(hour):\(minute):\(second).")
        }
        return .time(time)
    }

    /// A wall-clock time, and the seconds that it is ahead of UTC: `.dateTime(2024, 2, 29, 9, 30, utcOffset: 0)`.
    ///
    /// - Precondition: There is such a day and such a time.
    public static func dateTime(
        _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int = 0, _ microsecond: Int = 0,
        utcOffset: Int? = nil
    ) -> Self {
        guard let date = CalendarDate(year: year, month: month, day: day),
            let time = TimeOfDay(hour: hour, minute: minute, second: second, microsecond: microsecond)
        else { preconditionFailure("There is no moment \(year)-\(month)-\(day) \(hour):\(minute):\(second).") }
        return .dateTime(DateTime(date: date, time: time), utcOffset: utcOffset)
    }

    /// A span of time: `.interval(days: 1, seconds: 3600)`.
    public static func interval(days: Int64 = 0, seconds: Int64 = 0, microseconds: Int64 = 0) -> Self {
        .interval(TimeInterval(days: days, seconds: seconds, microseconds: microseconds))
    }
}

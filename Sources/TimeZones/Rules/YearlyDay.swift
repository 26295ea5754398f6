import SQLCore

/// A time that comes every year: `M3.5.0/3`, the last Sunday of March at three; `J60`, `59/0`.
struct YearlyDay: Sendable {
    private enum Day: Sendable {
        /// The week'th such weekday of the month, the last one for week 5; Sunday is 0.
        case weekday(month: Int, week: Int, weekday: Int)
        /// From 1 to 365, without leap days.
        case julian(Int)
        /// From 0 to 365, with leap days.
        case ordinal(Int)
    }

    private let day: Day
    /// Seconds after midnight, which may be in another day.
    private let time: Int64

    init(_ scanner: inout PosixScanner) throws(ZoneFileError) {
        if scanner.skip(UInt8(ascii: "M")) {
            let month = try scanner.number(1...12)
            guard scanner.skip(UInt8(ascii: ".")) else { throw scanner.error }
            let week = try scanner.number(1...5)
            guard scanner.skip(UInt8(ascii: ".")) else { throw scanner.error }
            day = .weekday(month: month, week: week, weekday: try scanner.number(0...6))
        } else if scanner.skip(UInt8(ascii: "J")) {
            day = .julian(try scanner.number(1...365))
        } else {
            day = .ordinal(try scanner.number(0...365))
        }
        time = scanner.skip(UInt8(ascii: "/")) ? Int64(try scanner.time(maxHour: 167)) : 7200
    }

    /// Seconds since 1970 by the clocks that hold before.
    func second(in year: Int) -> Int64 {
        let day: Int64
        switch self.day {
        case .weekday(let month, let week, let weekday):
            let first = CalendarDate(year: year, month: month, day: 1) ?? DateTime.epoch.date
            // Monday is 0 in Swift and in Python, Sunday is 0 here.
            var dayOfMonth = (weekday - first.weekday - 1 + 14) % 7 + (week - 1) * 7
            if dayOfMonth >= CalendarDate.dayCount(year: year, month: month) { dayOfMonth -= 7 }
            day = Int64(first.daysSinceEpoch) + Int64(dayOfMonth)
        case .julian(let number):
            let leapDay: Int64 = number >= 60 && CalendarDate.isLeap(year) ? 1 : 0
            day = Self.firstDay(of: year) + Int64(number) - 1 + leapDay
        case .ordinal(let number): day = Self.firstDay(of: year) + Int64(number)
        }
        return day * 86_400 + time
    }

    /// Days since 1970 of the first of January, also of years that dates do not reach.
    static func firstDay(of year: Int) -> Int64 {
        let before = Int64(year) - 1
        return before * 365 + before / 4 - before / 100 + before / 400 - 719_162
    }
}

public import SQLCore

/// A date and a time as a clock shows them, in a time zone or in none: Python's `datetime.datetime`.
///
/// ```swift
/// let local = LocalDateTime(moment: .epoch, in: FixedZone(seconds: 3600))
/// local.isoText    // 1970-01-01T01:00:00+01:00
/// ```
public struct LocalDateTime: Sendable {
    public var date: CalendarDate
    public var time: TimeOfDay
    /// The zone; without one, the time is whatever the reader takes it for.
    public var zone: (any ZoneRules)?
    /// Of two moments at which clocks show this, the later one.
    public var isSecond: Bool
    /// Whether templates show it in the zone of the person who looks.
    public var convertsToLocalTime = true

    public init(date: CalendarDate, time: TimeOfDay, zone: (any ZoneRules)? = nil, isSecond: Bool = false) {
        self.date = date
        self.time = time
        self.zone = zone
        self.isSecond = isSecond
    }

    /// What clocks show at a moment.
    public init(moment: DateTime, in zone: any ZoneRules) {
        self.init(microseconds: moment.microseconds, in: zone)
    }

    /// What clocks show at a moment, given in microseconds since 1970 in UTC; the nearest one of the years 1 to 9999.
    public init(microseconds: Int64, in zone: any ZoneRules) {
        let seconds = microseconds.flooredQuotient(1_000_000)
        let offset = zone.offset(atMoment: seconds)
        let wall = seconds + Int64(offset.seconds)
        let isSecond = zone.offset(atWallClock: wall, isSecond: false).seconds != offset.seconds
        self.init(wallClock: wall, microsecond: Int(microseconds - seconds * 1_000_000), zone: zone, isSecond: isSecond)
    }

    private init(wallClock seconds: Int64, microsecond: Int, zone: (any ZoneRules)?, isSecond: Bool) {
        let moment =
            DateTime(microseconds: seconds * 1_000_000 + Int64(microsecond))
            ?? (seconds < 0 ? DateTime("0001-01-01 00:00:00") : DateTime("9999-12-31 23:59:59")) ?? .epoch
        self.init(date: moment.date, time: moment.time, zone: zone, isSecond: isSecond)
    }

    public var year: Int { date.components.year }
    public var month: Int { date.components.month }
    public var day: Int { date.components.day }
    public var hour: Int { time.components.hour }
    public var minute: Int { time.components.minute }
    public var second: Int { time.components.second }
    public var microsecond: Int { time.components.microsecond }

    /// The microseconds since 1970 that this would be in UTC.
    public var wallClockMicroseconds: Int64 { DateTime(date: date, time: time).microseconds }
    var wallClockSeconds: Int64 { wallClockMicroseconds.flooredQuotient(1_000_000) }

    /// What the zone says of it.
    public var offset: ZoneOffset? { zone?.offset(atWallClock: wallClockSeconds, isSecond: isSecond) }

    /// Microseconds since 1970 in UTC; without a zone, as if it were UTC.
    public var utcMicroseconds: Int64 { wallClockMicroseconds - Int64(offset?.seconds ?? 0) * 1_000_000 }

    /// The same moment in another zone: Python's `astimezone`.
    public func converted(to zone: any ZoneRules) -> Self { Self(microseconds: utcMicroseconds, in: zone) }

    /// `YYYY-MM-DDTHH:MM:SS[.ffffff][+HH:MM]`: Python's `isoformat()`.
    public var isoText: String { text(separator: "T") }

    /// The same with a space in the middle: Python's `str()`.
    public func text(separator: String) -> String {
        date.sqlText + separator + time.sqlText + (offset.map { OffsetText.iso($0.seconds) } ?? "")
    }
}

extension Int64 {
    /// The quotient rounded down, as in Python.
    func flooredQuotient(_ divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
}

public import SQLCore

/// A time zone of the IANA database, such as `Europe/Berlin`: Python's `zoneinfo.ZoneInfo`.
///
/// ```swift
/// let berlin = try ZoneInfo("Europe/Berlin")
/// berlin.period(at: moment).offset                // 7200: two hours ahead of UTC
/// berlin.localTime(at: moment)                    // 14:00, and that this is the first 14:00 of the day
/// berlin.moment(ofLocal: local)                   // 12:00 in UTC
/// ```
///
/// `UTC` is always there, even on a machine without a time zone database. Zones are equal if their names are.
public struct ZoneInfo: Sendable {
    /// The zone's name in the database.
    public let key: String
    /// Whether local time is UTC, always.
    public let isUTC: Bool
    let table: TransitionTable

    /// The zone that needs no database.
    public static let utc = ZoneInfo(key: "UTC", table: .utc)

    /// The zone of a name.
    ///
    /// - Throws: ``ZoneInfoError``: there is no such zone, its file is damaged, or the machine has no database.
    public init(_ key: String, in database: TimeZoneDatabase = TimeZoneDatabase()) throws(ZoneInfoError) {
        self = try database.zone(key)
    }

    init(key: String, table: TransitionTable) {
        self.key = key
        self.table = table
        isUTC = table.isAlwaysUTC
    }

    /// The abbreviation of a zone whose time never changes, otherwise the key: what Django calls
    /// `get_current_timezone_name()`.
    public var name: String { table.fixedAbbreviation ?? key }

    // MARK: - From UTC

    /// What holds at a moment: `utcoffset()`, `dst()` and `tzname()`.
    public func period(at moment: DateTime) -> ZonePeriod { span(atSecond: moment.wholeSeconds).period }

    /// The wall-clock time at a moment; `nil` outside of the years 1 to 9999.
    public func localTime(at moment: DateTime) -> LocalTime? {
        let second = moment.wholeSeconds
        let period = span(atSecond: second).period
        guard let local = DateTime(microseconds: moment.microseconds + Int64(period.offset) * 1_000_000) else {
            return nil
        }
        return LocalTime(local: local, isSecond: table.isSecond(second), period: period)
    }

    /// What holds at a moment, and from when to when.
    func span(atSecond second: Int64) -> ZoneSpan { table.span(at: second) }

    // MARK: - To UTC

    /// What holds at a wall-clock time.
    ///
    /// - Parameter isSecond: which one is meant of two times with the same name: Python's `fold`. Where clocks were put
    ///   forward, the first one goes by the offset before, the second one by that after.
    public func period(ofLocal local: DateTime, isSecond: Bool = false) -> ZonePeriod {
        table.localPeriod(at: local.wholeSeconds, year: local.date.components.year, isSecond: isSecond)
    }

    /// The moment of a wall-clock time; `nil` outside of the years 1 to 9999.
    public func moment(ofLocal local: DateTime, isSecond: Bool = false) -> DateTime? {
        let offset = period(ofLocal: local, isSecond: isSecond).offset
        return DateTime(microseconds: local.microseconds - Int64(offset) * 1_000_000)
    }

    /// Whether clocks show this time twice, once or never.
    public func occurrence(ofLocal local: DateTime) -> LocalOccurrence {
        let first = period(ofLocal: local, isSecond: false).offset
        let second = period(ofLocal: local, isSecond: true).offset
        return first == second ? .once : first > second ? .twice : .never
    }
}

/// How often clocks show a time of a day.
public enum LocalOccurrence: Sendable {
    case once
    /// Clocks were put back.
    case twice
    /// Clocks were put forward.
    case never
}

extension ZoneInfo: Hashable, CustomStringConvertible {
    public static func == (left: Self, right: Self) -> Bool { left.key == right.key }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
    public var description: String { key }
}

extension DateTime {
    /// Seconds since 1970, rounded down.
    var wholeSeconds: Int64 {
        let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

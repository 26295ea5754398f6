public import SQLCore

/// How far clocks are ahead of UTC, and what that is called.
public struct ZonePeriod: Sendable, Hashable {
    /// Seconds that local time is ahead of UTC; negative west of Greenwich.
    public let offset: Int
    /// Seconds of them that are daylight saving time; 0 without it.
    public let dst: Int
    /// `CEST`, `-03`, …
    public let abbreviation: String

    public init(offset: Int, dst: Int = 0, abbreviation: String) {
        self.offset = offset
        self.dst = dst
        self.abbreviation = abbreviation
    }

    /// Whether it is daylight saving time.
    public var isDST: Bool { dst != 0 }

    static let utc = ZonePeriod(offset: 0, abbreviation: "UTC")
}

/// A wall-clock time, and what holds then.
public struct LocalTime: Sendable, Hashable {
    /// What clocks show.
    public let local: DateTime
    /// Whether clocks showed the same time before: Python's `fold`.
    public let isSecond: Bool
    public let period: ZonePeriod
}

/// A period with its bounds in seconds since 1970, the upper one excluded.
struct ZoneSpan: Sendable {
    let lower: Int64
    let upper: Int64
    let period: ZonePeriod
}

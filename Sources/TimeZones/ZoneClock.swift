public import SQLCore

/// Tells the offsets of many moments, one after the other, and looks each up only if it is in another period than the
/// last one.
///
/// ```swift
/// var clock = ZoneClock(berlin)
/// for message in messages { clock.offset(at: message.creationDate) }
/// ```
public struct ZoneClock: Sendable {
    private let zone: ZoneInfo
    private var lower: Int64 = 0
    private var upper: Int64 = 0
    private var current = 0

    public init(_ zone: ZoneInfo) { self.zone = zone }

    /// Seconds that local time is ahead of UTC.
    public mutating func offset(at moment: DateTime) -> Int {
        let second = moment.wholeSeconds
        if lower <= second, second < upper { return current }
        let span = zone.span(atSecond: second)
        (lower, upper, current) = (span.lower, span.upper, span.period.offset)
        return current
    }
}

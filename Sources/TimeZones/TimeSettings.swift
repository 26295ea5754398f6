public import SQLCore

/// How a project tells time: Django's `TIME_ZONE` and `USE_TZ`.
///
/// With `USE_TZ`, databases hold UTC and a ``SQLCore/DateTime`` is a moment; times are shown in the zone. Without it,
/// everything is wall-clock time of the zone: what databases hold, what a `DateTime` means, what is shown.
///
/// ```swift
/// let time = TimeSettings(zone: berlin)
/// time.now                     // 12:00, in UTC
/// time.localNow                // 14:00
/// ```
public struct TimeSettings: Sendable, Hashable {
    /// `TIME_ZONE`.
    public var zone: ZoneInfo
    /// `USE_TZ`.
    public var usesTimeZones: Bool

    /// Django's own project template: `TIME_ZONE = "UTC"`, `USE_TZ = True`.
    public static let utc = TimeSettings()

    public init(zone: ZoneInfo = .utc, usesTimeZones: Bool = true) {
        self.zone = zone
        self.usesTimeZones = usesTimeZones
    }

    /// The zone whose wall-clock time databases hold; `nil` where that is UTC.
    public var wallClock: ZoneInfo? { usesTimeZones || zone.isUTC ? nil : zone }

    /// The current time as databases store it: `timezone.now()`.
    public var now: DateTime { usesTimeZones ? .now : localNow }

    /// What the clocks of the zone show: `datetime.now()`.
    public var localNow: DateTime {
        let now = DateTime.now
        return zone.isUTC ? now : zone.localTime(at: now)?.local ?? now
    }

    /// What the zone's clocks show at a stored time; `nil` outside of the years 1 to 9999.
    public func localTime(ofStored stored: DateTime) -> DateTime? {
        usesTimeZones && !zone.isUTC ? zone.localTime(at: stored)?.local : stored
    }

    /// A time without zone, as databases store it: `make_aware()`. `nil` outside of the years 1 to 9999.
    public func stored(ofLocal local: DateTime) -> DateTime? {
        usesTimeZones && !zone.isUTC ? zone.moment(ofLocal: local) : local
    }
}

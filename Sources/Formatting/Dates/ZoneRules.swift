/// What a time zone says of one moment.
public struct ZoneOffset: Sendable, Hashable {
    /// Seconds east of Greenwich.
    public var seconds: Int
    /// The name at that time, such as `CET`.
    public var abbreviation: String
    /// By how much the clocks are put forward, in seconds: Python's `dst()`.
    public var daylightSeconds: Int

    public init(seconds: Int, abbreviation: String, daylightSeconds: Int = 0) {
        self.seconds = seconds
        self.abbreviation = abbreviation
        self.daylightSeconds = daylightSeconds
    }
}

/// A time zone: Python's `tzinfo`.
public protocol ZoneRules: Sendable {
    /// The name in the time zone database, or of a fixed offset.
    var name: String { get }

    /// What holds at a moment, in seconds since 1970 in UTC.
    func offset(atMoment seconds: Int64) -> ZoneOffset

    /// What holds when clocks show this time, given as the seconds since 1970 that it would be in UTC.
    ///
    /// - Parameter isSecond: of two moments at which clocks show it, or of the two offsets around a gap, the later one:
    ///   Python's `fold`.
    func offset(atWallClock seconds: Int64, isSecond: Bool) -> ZoneOffset
}

/// A zone whose clocks are never put forward.
public struct FixedZone: ZoneRules, Hashable {
    public let name: String
    public let seconds: Int

    public static let utc = Self(seconds: 0, name: "UTC")

    /// - Parameter name: the name; the one of Python's `timezone(offset)` if it is left out.
    public init(seconds: Int, name: String? = nil) {
        self.seconds = seconds
        self.name = name ?? (seconds == 0 ? "UTC" : "UTC" + OffsetText.iso(seconds))
    }

    public func offset(atMoment seconds: Int64) -> ZoneOffset { ZoneOffset(seconds: self.seconds, abbreviation: name) }

    public func offset(atWallClock seconds: Int64, isSecond: Bool) -> ZoneOffset {
        ZoneOffset(seconds: self.seconds, abbreviation: name)
    }
}

/// Offsets as text.
enum OffsetText {
    /// `+02:00`, with seconds where there are some.
    static func iso(_ seconds: Int) -> String { text(seconds, separator: ":") }

    /// `+0200`, with seconds where there are some: `strftime("%z")`.
    static func compact(_ seconds: Int) -> String { text(seconds, separator: "") }

    private static func text(_ seconds: Int, separator: String) -> String {
        let size = seconds.magnitude
        let rest = size % 60
        return (seconds < 0 ? "-" : "+") + padded(Int(size / 3600), 2) + separator + padded(Int(size / 60 % 60), 2)
            + (rest > 0 ? separator + padded(Int(rest), 2) : "")
    }
}

/// A number with zeros in front of it.
func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number.magnitude)
    return (number < 0 ? "-" : "")
        + String(repeating: "0", count: max(width - text.utf8.count - (number < 0 ? 1 : 0), 0)) + text
}

internal import SQLCore
public import TimeZones

extension ZoneInfo: ZoneRules {
    public func offset(atMoment seconds: Int64) -> ZoneOffset {
        ZoneOffset(period(at: Self.moment(seconds)))
    }

    public func offset(atWallClock seconds: Int64, isSecond: Bool) -> ZoneOffset {
        ZoneOffset(period(ofLocal: Self.moment(seconds), isSecond: isSecond))
    }

    /// The nearest moment of the years 1 to 9999.
    private static func moment(_ seconds: Int64) -> DateTime {
        let (microseconds, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000)
        if !overflows, let moment = DateTime(microseconds: microseconds) { return moment }
        return DateTime(seconds < 0 ? "0001-01-01 00:00:00" : "9999-12-31 23:59:59") ?? .epoch
    }
}

extension ZoneOffset {
    fileprivate init(_ period: ZonePeriod) {
        self.init(seconds: period.offset, abbreviation: period.abbreviation, daylightSeconds: period.dst)
    }
}

extension Formats {
    /// The formats of a project whose `TIME_ZONE` is known.
    ///
    /// Other zones are found by their names in the machine's time zone database.
    public init(language: String = "en-us", settings: TimeSettings, usesThousandSeparator: Bool = false) {
        self.init(
            language: language, zone: settings.zone, usesZones: settings.usesTimeZones,
            usesThousandSeparator: usesThousandSeparator, zoneNamed: { try? ZoneInfo($0) })
    }
}

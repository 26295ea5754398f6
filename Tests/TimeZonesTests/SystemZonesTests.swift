import SQLCore
import Testing
import TimeZones

/// The machine's own database, against what Python's `zoneinfo` says.
@Suite(.enabled(if: hasTimeZoneDatabase)) struct SystemZonesTests {
    @Test(arguments: [
        ("Europe/Berlin", "1880-01-01 00:00:00", "1880-01-01 00:53:28+00:53:28 LMT 0"),
        ("Europe/Berlin", "1945-07-01 00:00:00", "1945-07-01 03:00:00+03:00 CEMT 3600"),
        ("Europe/Berlin", "2024-07-01 12:00:00", "2024-07-01 14:00:00+02:00 CEST 3600"),
        ("Europe/Berlin", "2080-01-01 12:00:00", "2080-01-01 13:00:00+01:00 CET 0"),
        ("America/St_Johns", "1936-06-01 12:00:00", "1936-06-01 09:30:00-02:30 NDT 3600"),
        ("America/St_Johns", "2011-11-06 02:30:59", "2011-11-06 00:00:59-02:30 NDT 3600"),
        ("America/St_Johns", "2024-01-01 03:15:00", "2023-12-31 23:45:00-03:30 NST 0"),
        ("America/St_Johns", "2024-07-01 02:29:59", "2024-06-30 23:59:59-02:30 NDT 3600"),
        ("Asia/Kathmandu", "1985-12-31 18:30:00", "1986-01-01 00:15:00+05:45 +0545 0"),
        ("Asia/Kathmandu", "2024-07-01 18:15:00", "2024-07-02 00:00:00+05:45 +0545 0"),
        ("Australia/Lord_Howe", "2024-01-01 00:00:00", "2024-01-01 11:00:00+11:00 +11 1800"),
        ("Australia/Lord_Howe", "2024-07-01 00:00:00", "2024-07-01 10:30:00+10:30 +1030 0"),
        ("Australia/Lord_Howe", "2024-04-06 15:10:00", "2024-04-07 01:40:00+10:30 +1030 0"),
        ("Pacific/Apia", "2011-12-30 09:59:59", "2011-12-29 23:59:59-10:00 -10 3600"),
        ("Pacific/Apia", "2011-12-30 10:00:00", "2011-12-31 00:00:00+14:00 +14 3600"),
        ("Europe/Dublin", "2024-01-01 00:00:00", "2024-01-01 00:00:00+00:00 GMT -3600"),
        ("Europe/Dublin", "1971-06-01 00:00:00", "1971-06-01 01:00:00+01:00 IST 0"),
        ("Africa/Casablanca", "2024-03-20 00:00:00", "2024-03-20 00:00:00+00:00 +00 -3600"),
        ("Africa/Casablanca", "2087-06-01 00:00:00", "2087-06-01 01:00:00+01:00 +01 0"),
        ("America/Godthab", "2030-07-01 00:00:00", "2030-06-30 23:00:00-01:00 -01 3600"),
        ("Asia/Gaza", "2040-07-01 00:00:00", "2040-07-01 03:00:00+03:00 EEST 3600"),
        ("Africa/Monrovia", "1950-01-01 00:00:00", "1949-12-31 23:15:30-00:44:30 MMT 0"),
        ("Antarctica/Troll", "2024-07-01 00:00:00", "2024-07-01 02:00:00+02:00 +02 7200"),
        ("Asia/Pyongyang", "2016-01-01 00:00:00", "2016-01-01 08:30:00+08:30 KST 0"),
        ("Etc/GMT+12", "2024-01-01 00:00:00", "2023-12-31 12:00:00-12:00 -12 0"),
        ("Europe/London", "2024-01-01 00:00:00", "2024-01-01 00:00:00+00:00 GMT 0"),
    ])
    func agreesWithPython(key: String, utc: String, expected: String) throws {
        let zone = try ZoneInfo(key)
        let time = try #require(zone.localTime(at: moment(utc)))
        let period = time.period
        #expect("\(time.local.sqlText)\(Self.text(period.offset)) \(period.abbreviation) \(period.dst)" == expected)
    }

    /// As Python writes offsets: seconds only if there are some.
    private static func text(_ offset: Int) -> String {
        let parts = [offset.magnitude / 3600, offset.magnitude / 60 % 60, offset.magnitude % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }
        return (offset < 0 ? "-" : "+") + parts.prefix(parts[2] == "00" ? 2 : 3).joined(separator: ":")
    }

    @Test(arguments: [("Etc/UTC", "UTC", true), ("Etc/GMT-3", "+03", false), ("Europe/Berlin", "Europe/Berlin", false)])
    func namesZonesAsDjangoDoes(key: String, name: String, isUTC: Bool) throws {
        let zone = try ZoneInfo(key)
        #expect(zone.name == name)
        #expect(zone.isUTC == isUTC)
    }

    @Test(arguments: ["tzdata.zi", "zone.tab", "Europe/Berln", "Europe"])
    func refusesOtherFiles(key: String) {
        #expect(throws: ZoneInfoError.self) { try ZoneInfo(key) }
    }
}

import SQLCore
import Testing
import TimeZones

/// Offsets by transitions of a file, and by the rule in its last line.
@Suite struct ZoneRulesTests {
    // From Python: datetime(…, tzinfo=timezone.utc).astimezone(ZoneInfo("Europe/Berlin")).
    @Test(arguments: [
        ("1999-07-01 12:00", "1999-07-01 13:00:00", "CET"),
        ("2000-03-26 00:59:59.999999", "2000-03-26 01:59:59.999999", "CET"),
        ("2000-03-26 01:00", "2000-03-26 03:00:00", "CEST"),
        ("2000-10-29 00:59", "2000-10-29 02:59:00", "CEST"),
        ("2000-10-29 01:00", "2000-10-29 02:00:00", "CET"),
        // By the rule.
        ("2024-03-31 00:59:59", "2024-03-31 01:59:59", "CET"),
        ("2024-03-31 01:00", "2024-03-31 03:00:00", "CEST"),
        ("2024-10-27 00:59:59", "2024-10-27 02:59:59", "CEST"),
        ("2024-10-27 01:00", "2024-10-27 02:00:00", "CET"),
        ("9999-06-01 00:00", "9999-06-01 02:00:00", "CEST"),
    ])
    func showsLocalTime(utc: String, local: String, abbreviation: String) throws {
        let zone = try ZoneFolder.zone(.central)
        let result = try #require(zone.localTime(at: moment(utc)))
        #expect(result.local.sqlText == local)
        #expect(result.period.abbreviation == abbreviation)
        #expect(result.period.isDST == (abbreviation == "CEST"))
        #expect(result.period.dst == (abbreviation == "CEST" ? 3600 : 0))
    }

    @Test(arguments: ["2000-10-29", "2024-10-27"])
    func tellsTheSecondOfTwoEqualTimes(day: String) throws {
        let zone = try ZoneFolder.zone(.central)
        let times = [("00:30", false), ("01:00", true), ("01:30", true), ("02:00", false)]
        for (time, isSecond) in times {
            let result = try zone.localTime(at: moment("\(day) \(time)"))
            #expect(result?.isSecond == isSecond, "\(time)")
        }
    }

    // From Python: datetime(…, tzinfo=zone, fold=…).astimezone(timezone.utc).
    @Test(arguments: [
        ("2024-10-27 02:30", "2024-10-27 00:30:00", "2024-10-27 01:30:00", LocalOccurrence.twice),
        ("2024-10-27 03:00", "2024-10-27 02:00:00", "2024-10-27 02:00:00", .once),
        ("2024-03-31 02:30", "2024-03-31 01:30:00", "2024-03-31 00:30:00", .never),
        ("2024-03-31 03:00", "2024-03-31 01:00:00", "2024-03-31 01:00:00", .once),
        ("2000-10-29 02:30", "2000-10-29 00:30:00", "2000-10-29 01:30:00", .twice),
        ("2000-03-26 02:30", "2000-03-26 01:30:00", "2000-03-26 00:30:00", .never),
        ("2024-07-01 12:00", "2024-07-01 10:00:00", "2024-07-01 10:00:00", .once),
    ])
    func findsMoments(local: String, first: String, second: String, occurrence: LocalOccurrence) throws {
        let zone = try ZoneFolder.zone(.central)
        let local = try moment(local)
        #expect(zone.moment(ofLocal: local)?.sqlText == first)
        #expect(zone.moment(ofLocal: local, isSecond: true)?.sqlText == second)
        #expect(zone.occurrence(ofLocal: local) == occurrence)
    }

    @Test(arguments: [
        // In the south summer begins late in the year.
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-01-01 00:00", 39_600),
        ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2024-07-01 00:00", 37_800),
        // Daylight saving time below standard time: in winter.
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-01-01 00:00", 0),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", "2024-07-01 00:00", 3600),
        // Hours beyond the day, and before it.
        ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2024-03-29 23:59", 7200),
        ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2024-03-30 00:00", 10_800),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31 00:59", -7200),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31 01:00", -3600),
        // Days of the year, without and with leap days.
        ("AAA0BBB,J60/0,J300/0", "2024-02-29 23:59", 0),
        ("AAA0BBB,J60/0,J300/0", "2024-03-01 00:00", 3600),
        ("AAA0BBB,59/0,300/0", "2024-02-28 23:59", 0),
        ("AAA0BBB,59/0,300/0", "2024-02-29 00:00", 3600),
        ("<-03>3", "2024-02-29 00:00", -10_800),
        ("LMT-0:53:28", "2024-02-29 00:00", 3208),
    ])
    func followsTheRuleOfTheLastLine(footer: String, utc: String, offset: Int) throws {
        let type = ZoneFileBuilder.LocalType(offset: 0, isDST: false, abbreviationIndex: 0)
        let zone = try ZoneFolder.zone(ZoneFileBuilder(types: [type], abbreviations: "X\0", footer: footer))
        #expect(try zone.period(at: moment(utc)).offset == offset)
    }

    @Test func stopsAtTheEndsOfTime() throws {
        let zone = try ZoneFolder.zone(.central)
        let last = try moment("9999-12-31 23:30")
        #expect(zone.localTime(at: last) == nil)
        let first = try moment("0001-01-01 00:30")
        #expect(zone.moment(ofLocal: first) == nil)
        #expect(zone.localTime(at: first)?.local.sqlText == "0001-01-01 01:30:00")
    }

    @Test func keepsThePeriodOfTheLastMoment() throws {
        let zone = try ZoneFolder.zone(.central)
        var clock = ZoneClock(zone)
        // Forwards, backwards, and around each change.
        let seconds = stride(from: Int64(946_684_800), through: 1_900_000_000, by: 1_234_567)
        let moments = (Array(seconds) + seconds.reversed() + [972_781_199, 972_781_200, 972_781_201, 954_032_399])
            .compactMap { DateTime(microseconds: $0 * 1_000_000) }
        for moment in moments { #expect(clock.offset(at: moment) == zone.period(at: moment).offset, "\(moment)") }
    }
}

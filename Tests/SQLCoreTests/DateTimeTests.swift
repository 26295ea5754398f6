import SQLCore
import Testing

@Suite struct DateTimeTests {
    @Test(arguments: [
        ("2025-01-02 03:04:05", "2025-01-02 03:04:05", "2025-01-02T03:04:05Z"),
        ("2025-01-02 03:04:05.000006", "2025-01-02 03:04:05.000006", "2025-01-02T03:04:05.000006Z"),
        ("2025-01-02T03:04:05.5Z", "2025-01-02 03:04:05.500000", "2025-01-02T03:04:05.500000Z"),
        ("2025-01-02T03:04", "2025-01-02 03:04:00", "2025-01-02T03:04:00Z"),
        ("2025-01-02 01:00:00+02:00", "2025-01-01 23:00:00", "2025-01-01T23:00:00Z"),
        ("2024-12-31 23:30:00-0130", "2025-01-01 01:00:00", "2025-01-01T01:00:00Z"),
        ("1969-12-31 23:59:59.999999", "1969-12-31 23:59:59.999999", "1969-12-31T23:59:59.999999Z"),
        ("0001-01-01 00:00:00", "0001-01-01 00:00:00", "0001-01-01T00:00:00Z"),
        ("9999-12-31 23:59:59.999999", "9999-12-31 23:59:59.999999", "9999-12-31T23:59:59.999999Z"),
        ("2000-02-29 12:00:00", "2000-02-29 12:00:00", "2000-02-29T12:00:00Z"),
    ])
    func readsAndWritesBothForms(text: String, sqlText: String, isoText: String) throws {
        let moment = try #require(DateTime(text))
        #expect(moment.sqlText == sqlText)
        #expect(moment.isoText == isoText)
        #expect(DateTime(moment.isoText) == moment)
    }

    @Test(arguments: [
        "", "2025-01-02", "2025-13-01 00:00:00", "2025-02-29 00:00:00", "2025-01-02 24:00:00", "2025-01-02 00:60:00",
        "0000-01-01 00:00:00", "2025-01-02 03:04:05.", "2025-01-02 03:04:05 x", "2025-01-02 03:04:05+25:00",
        "9999-12-31 23:59:59-01:00", "２０２５-01-02 03:04:05",
    ])
    func refusesWhatIsNoMoment(text: String) {
        #expect(DateTime(text) == nil)
    }

    @Test func countsMicrosecondsSince1970() {
        #expect(DateTime("1970-01-01 00:00:00")?.microseconds == 0)
        #expect(DateTime("1969-12-31 23:59:59")?.microseconds == -1_000_000)
        #expect(DateTime("2001-09-09 01:46:40")?.microseconds == 1_000_000_000_000_000)
    }

    @Test func staysWithinTheYearsThatPythonKnows() {
        #expect(DateTime(microseconds: .max) == nil)
        #expect(DateTime(microseconds: .min) == nil)
        #expect(DateTime("9999-12-31 23:59:59")?.adding(TimeInterval(seconds: 1)) == nil)
        #expect(DateTime.epoch.adding(TimeInterval(microseconds: .max)) == nil)
    }

    @Test(arguments: [("2024-02-29", 3), ("1970-01-01", 3), ("0001-01-01", 0), ("1969-12-31", 2), ("2025-11-23", 6)])
    func countsWeekdaysFromMonday(text: String, weekday: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.weekday == weekday)
        #expect(date.sqlText == text)
    }

    @Test func keepsDaysAndSecondsOfAnIntervalAsPythonDoes() {
        let interval = TimeInterval(days: -1, seconds: 5)
        #expect(interval.microseconds == -86_395_000_000)
        #expect(interval.components == (days: -1, seconds: 5, microseconds: 0))
        #expect(TimeInterval(days: .max).microseconds == .max)
    }
}

import PythonJSON
import REST
import SQLCore
import SQLiteDriver
import Testing
import TimeZones
import Web

@Suite(.enabled(if: hasTimeZoneDatabase)) struct TimeZoneTests {
    @Test func readsAndShowsTimeOfTheZone() async throws {
        let events = try EventsApplication(TimeSettings(zone: ZoneInfo("Europe/Berlin")))
        for exchange in EventExchanges.withTimeZones { await exchange.play(events.application) }
        #expect(
            try events.stored() == [
                "2024-12-24 17:00:00", "2024-03-31 01:00:00", "2024-10-27 00:30:00", "2024-10-27 01:30:00",
                "1880-01-01 00:00:00", "2080-07-01 12:00:00", "2024-07-01 10:00:00", "2024-07-01 12:00:00",
                "2024-07-01 15:00:00.500000", "2024-10-27 00:30:00", "2024-03-30 23:00:00",
            ])
    }

    @Test func keepsWallClockTimeWithoutTimeZones() async throws {
        let events = try EventsApplication(TimeSettings(zone: ZoneInfo("Europe/Berlin"), usesTimeZones: false))
        for exchange in EventExchanges.withoutTimeZones { await exchange.play(events.application) }
        #expect(
            try events.stored() == [
                "2024-12-24 18:00:00", "2024-03-31 01:00:00", "2024-10-27 00:30:00", "2024-10-27 01:30:00",
                "1880-01-01 00:00:00", "2080-07-01 12:00:00", "2024-07-01 12:00:00", "2024-07-01 12:00:00",
                "2024-07-01 15:00:00.500000", "2024-10-27 02:30:00", "2024-03-31 00:00:00", "9999-12-31 23:59:59",
            ])
    }

    @Test func refusesToShowATimeBeyondTheCalendar() async throws {
        let events = try EventsApplication(TimeSettings(zone: ZoneInfo("Europe/Berlin")))
        try events.database.withConnection { db in
            try db.execute("INSERT INTO events_event (at) VALUES ('9999-12-31 23:59:59')")
        }
        let exchange = Exchange(
            "GET", "/events/", status: 400, #"["Datetime value out of range."]"#, allow: "GET, POST, HEAD, OPTIONS")
        await exchange.play(events.application)
    }

    @Test func setsTheTimeOfTheZoneWithoutTimeZones() throws {
        let zone = try ZoneInfo("Asia/Kathmandu")
        let events = try EventsApplication(TimeSettings(zone: zone, usesTimeZones: false))
        let ahead = try events.database.withConnection { db in db.now.microseconds - DateTime.now.microseconds }
        #expect(abs(ahead - 20_700_000_000) < 5_000_000)
    }
}

import SQLCore
import Testing
import TimeZones

/// What databases hold with and without time zones.
@Suite struct TimeSettingsTests {
    @Test func keepsUTCInDatabases() throws {
        let time = TimeSettings(zone: try ZoneFolder.zone(.central))
        let noon = try moment("2024-07-01 12:00")
        #expect(time.localTime(ofStored: noon)?.sqlText == "2024-07-01 14:00:00")
        #expect(time.stored(ofLocal: noon)?.sqlText == "2024-07-01 10:00:00")
        #expect(abs(time.now.microseconds - DateTime.now.microseconds) < 5_000_000)
    }

    @Test func keepsWallClockTimeWithoutTimeZones() throws {
        let zone = try ZoneFolder.zone(.central)
        let time = TimeSettings(zone: zone, usesTimeZones: false)
        let noon = try moment("2024-07-01 12:00")
        #expect(time.localTime(ofStored: noon) == noon)
        #expect(time.stored(ofLocal: noon) == noon)
        let ahead = time.now.microseconds - DateTime.now.microseconds
        #expect(abs(ahead - Int64(zone.period(at: .now).offset) * 1_000_000) < 5_000_000)
    }

    @Test func isUTCUnlessSaidOtherwise() {
        #expect(TimeSettings.utc.zone.isUTC)
        #expect(TimeSettings.utc.usesTimeZones)
        #expect(TimeSettings.utc.localTime(ofStored: .epoch) == .epoch)
    }
}

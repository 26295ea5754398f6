import Foundation
import SQLCore
import Testing
import TimeZones

/// Looking for files, and files that are wrong.
@Suite struct ZoneFileTests {
    @Test(arguments: ["UTC", "Etc/UTC"])
    func knowsUTCWithoutDatabase(key: String) throws {
        let zone = try TimeZoneDatabase(folders: ["/nowhere"]).zone(key)
        #expect(zone.isUTC)
        #expect(zone.name == "UTC")
    }

    @Test func saysThatThereIsNoDatabase() {
        let error = #expect(throws: ZoneInfoError.self) {
            try TimeZoneDatabase(folders: ["/nowhere"]).zone("Europe/Berlin")
        }
        #expect(error?.code == .noDatabase)
        #expect(error?.message.contains("package tzdata") == true)
    }

    @Test func namesAnUnknownZone() throws {
        let folder = try ZoneFolder(["Test/Zone": ZoneFileBuilder.central.bytes])
        let error = #expect(throws: ZoneInfoError.self) { try folder.database.zone("Test/Zones") }
        #expect(error?.message == "Incorrect timezone setting: Test/Zones")
        #expect(error?.code == .notFound)
        // A folder is no zone.
        #expect(throws: ZoneInfoError.self) { try folder.database.zone("Test") }
    }

    @Test(arguments: [
        "", "/etc/passwd", "../Zone", "Test/../Test/Zone", "Test//Zone", "Test/Zone/", "./Test/Zone", "a\0b",
    ])
    func refusesPaths(key: String) throws {
        let folder = try ZoneFolder(["Test/Zone": ZoneFileBuilder.central.bytes])
        let error = #expect(throws: ZoneInfoError.self) { try folder.database.zone(key) }
        #expect(error?.code == .invalidKey)
    }

    @Test func takesTheFirstFolderThatHasTheZone() throws {
        let first = try ZoneFolder(["A": ZoneFileBuilder.central.bytes])
        let type = ZoneFileBuilder.LocalType(offset: -60, isDST: false, abbreviationIndex: 0)
        let other = ZoneFileBuilder(types: [type], abbreviations: "X\0", footer: "")
        let second = try ZoneFolder(["A": other.bytes, "B": other.bytes])
        let database = TimeZoneDatabase(environment: ["PYTHONTZPATH": "relative:\(first.path):\(second.path)"])
        #expect(try database.zone("A").period(at: .epoch).offset == 3600)
        #expect(try database.zone("B").period(at: .epoch).offset == -60)
        #expect(TimeZoneDatabase(environment: [:]).folders.first == "/usr/share/zoneinfo")
    }

    @Test func readsTheFirstVersion() throws {
        var file = ZoneFileBuilder.central
        file.version = 0
        let zone = try ZoneFolder.zone(file)
        #expect(try zone.period(at: moment("2000-07-01 00:00")).offset == 7200)
        // No rule: the last offset stays.
        #expect(try zone.period(at: moment("2024-07-01 00:00")).offset == 3600)
    }

    @Test func tellsZonesWithoutChanges() throws {
        let type = ZoneFileBuilder.LocalType(offset: -18_000, isDST: false, abbreviationIndex: 0)
        let fixed = try ZoneFolder.zone(ZoneFileBuilder(types: [type], abbreviations: "-05\0", footer: "<-05>5"))
        #expect(fixed.name == "-05")
        #expect(!fixed.isUTC)
        #expect(try ZoneFolder.zone(.central).name == "Test/Zone")
    }

    @Test(arguments: [
        "CET-1CEST", "CET-1CEST,M3.5.0", "CET-25", "CET-1,M3.5.0,M10.5.0", "CET-1CEST,M13.1.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J300", "CET-1CEST,366,300",
        "CET-1CEST,M3.5.0/168,M10.5.0", "1", "<CET-1", "CET-1CEST,M3.5.0,M10.5.0,", "CET-1CEST,M3.5.0,M10.5.0x", "€-1",
    ])
    func refusesRulesThatAreNone(footer: String) {
        var file = ZoneFileBuilder.central
        file.footer = footer
        let error = #expect(throws: ZoneInfoError.self) { try ZoneFolder.zone(file) }
        #expect(error?.code == .damaged)
    }

    @Test func survivesDamage() throws {
        let whole = ZoneFileBuilder.central.bytes
        var files: [String: [UInt8]] = ["empty": [], "text": Array("# tab-separated\n".utf8)]
        for length in whole.indices { files["cut\(length)"] = Array(whole.prefix(length)) }
        var generator = SystemRandomNumberGenerator()
        for number in 0..<400 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            files["random\(number)"] = bytes
        }
        let folder = try ZoneFolder(files)
        for name in files.keys {
            // Anything but a trap is fine.
            guard let zone = try? folder.database.zone(name) else { continue }
            for text in ["0001-01-01 00:00", "1970-01-01 00:00", "2024-07-01 00:00", "9999-12-31 23:59:59"] {
                let time = try moment(text)
                _ = zone.localTime(at: time)
                _ = zone.moment(ofLocal: time, isSecond: true)
                var clock = ZoneClock(zone)
                #expect(clock.offset(at: time) == zone.period(at: time).offset)
            }
        }
    }

    @Test func refusesLargeFilesAndOtherThings() throws {
        let folder = try ZoneFolder(["Large": [UInt8](repeating: 0, count: 2 << 20)])
        #expect(mkfifo("\(folder.path)/Pipe", 0o600) == 0)
        for name in ["Large", "Pipe"] {
            #expect(throws: ZoneInfoError.self) { try folder.database.zone(name) }
        }
    }
}

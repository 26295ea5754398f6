import DatabaseImport
import Foundation
import SQLCore
import SQLiteDriver
import Testing

@Suite struct TargetTests {
    let folder = TemporaryFolder()
    var source: String { folder.path("old.sqlite3") }
    var target: String { folder.path("new.sqlite3") }

    init() throws { try DjangoDatabase.make(source) }

    @Test func dataIsNotReplacedUnasked() throws {
        try DjangoDatabase.make(target, DjangoDatabase.chatting)
        let before = try folder.bytes("new.sqlite3")
        let trial = ImportTrial(source, to: target)
        #expect(trial.error == "\(target) has data in 5 tables. Use --overwrite to replace it.")
        #expect(try folder.bytes("new.sqlite3") == before)
        #expect(folder.names == ["new.sqlite3", "old.sqlite3"])
    }

    @Test func dataIsReplacedOnRequest() throws {
        try DjangoDatabase.make(target, DjangoDatabase.chatting)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        #expect(ImportTrial(source, to: target) { $0.overwrites = true }.error == nil)
        #expect(try DjangoDatabase.value(target, "SELECT COUNT(*) FROM messaging_message") == 2)
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
        #expect(folder.names == ["new.sqlite3", "old.sqlite3"])
    }

    @Test func aNewTargetIsAsSecretAsTheSource() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: source)
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
    }

    /// What a `migrate` leaves, or nothing at all, is no data.
    @Test(arguments: ["", DjangoDatabase.tables + DjangoDatabase.migrations])
    func aTargetWithoutDataIsReplaced(script: String) throws {
        try DjangoDatabase.make(target, script)
        #expect(ImportTrial(source, to: target).error == nil)
    }

    @Test func whatIsNoDatabaseIsNotReplacedUnasked() throws {
        _ = try folder.write(Array("my diary".utf8), to: "new.sqlite3")
        #expect(
            ImportTrial(source, to: target).error
                == "\(target) is not a database that can be read. Use --overwrite to replace it.")
        #expect(ImportTrial(source, to: target) { $0.overwrites = true }.error == nil)
    }

    @Test func theSourceIsNotItsOwnTarget() throws {
        try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: source)
        let trial = ImportTrial(source, to: target) { $0.overwrites = true }
        #expect(trial.error == "\(source) is the configured database itself: there is nothing to import.")
    }

    @Test func aLinkStaysALink() throws {
        try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: "real.sqlite3")
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: target) == "real.sqlite3")
        #expect(folder.names == ["new.sqlite3", "old.sqlite3", "real.sqlite3"])
    }

    @Test(arguments: [
        (":memory:", "The configured database is in memory: there is no file to import into."),
        ("/nonexistent/folder/db.sqlite3", "The folder /nonexistent/folder of the configured database does not exist."),
        ("/", "/ is not a regular file."),
    ])
    func aTargetThatCannotBeIsRefused(path: String, message: String) {
        #expect(ImportTrial(source, to: path).error == message)
    }

    /// SQLite would apply the log of a database that is gone to the new one.
    @Test func aLogLeftBehindIsNotApplied() throws {
        try DjangoDatabase.make(folder.path("other.sqlite3"), journalMode: .wal)
        try SQLiteDatabase(SQLiteConfiguration(path: folder.path("other.sqlite3"))).withConnection { db in
            try db.execute("INSERT INTO auth_group VALUES (7, 'stale')")
            _ = try folder.write(try folder.bytes("other.sqlite3-wal"), to: "new.sqlite3-wal")
        }
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(try DjangoDatabase.rows(target, "SELECT name FROM auth_group") == [["readers"]])
    }

    /// The log of the database that is replaced belongs to it until the last moment.
    @Test func aLogOfTheTargetIsNotApplied() throws {
        try DjangoDatabase.make(folder.path("other.sqlite3"), journalMode: .wal)
        try SQLiteDatabase(SQLiteConfiguration(path: folder.path("other.sqlite3"))).withConnection { db in
            try db.execute("INSERT INTO auth_group VALUES (7, 'old')")
            for suffix in ["", "-wal"] {
                _ = try folder.write(try folder.bytes("other.sqlite3" + suffix), to: "new.sqlite3" + suffix)
            }
        }
        #expect(ImportTrial(source, to: target).error?.contains("has changes that are not finished") == true)
        #expect(ImportTrial(source, to: target) { $0.overwrites = true }.error == nil)
        #expect(try DjangoDatabase.rows(target, "SELECT name FROM auth_group") == [["readers"]])
        #expect(folder.names == ["new.sqlite3", "old.sqlite3", "other.sqlite3"])
    }

    @Test func whatAKilledImportLeftIsRemoved() throws {
        let left = folder.url.appendingPathComponent(".new.sqlite3.importdb-AbCdEf")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: false)
        try Data("half".utf8).write(to: left.appendingPathComponent("copy.sqlite3"))
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(folder.names == ["new.sqlite3", "old.sqlite3"])
    }
}

import Foundation
import SQLCore
import SQLiteDriver
import Testing

@Suite struct OpeningTests {
    let folder = TemporaryFolder()

    private func journalMode(_ database: SQLiteDatabase) throws -> SQLValue? {
        try database.read { db in try db.scalar("PRAGMA journal_mode") }
    }

    @Test func makesNewFilesInWALMode() throws {
        #expect(try journalMode(folder.makeDatabase("CREATE TABLE t (n)")) == "wal")
    }

    @Test(arguments: [
        (SQLiteConfiguration.JournalMode.keep, "delete"), (.wal, "wal"), (.delete, "delete"),
    ])
    func treatsTheJournalModeOfAnExistingFileAsConfigured(
        mode: SQLiteConfiguration.JournalMode, expected: String
    ) throws {
        var configuration = SQLiteConfiguration(path: folder.path("test.sqlite3"))
        configuration.journalMode = .delete
        try SQLiteDatabase(configuration).withConnection { db in try db.execute("CREATE TABLE t (n)") }
        configuration.journalMode = mode
        #expect(try journalMode(SQLiteDatabase(configuration)) == .text(expected))
    }

    @Test func refusesAFileThatIsNoDatabase() throws {
        let path = folder.path("garbage")
        try String(repeating: "This is no database.\n", count: 100).write(
            toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: DatabaseError.self) { try SQLiteDatabase(SQLiteConfiguration(path: path)) }
        #expect(error?.code == .notADatabase)
        #expect(error?.message == "file is not a database")
    }

    @Test func doesNotMakeAFileThatMustExist() {
        var configuration = SQLiteConfiguration(path: folder.path("absent.sqlite3"))
        configuration.createsFile = false
        #expect(throws: DatabaseError.self) { try SQLiteDatabase(configuration) }
        #expect(!FileManager.default.fileExists(atPath: configuration.path))
    }
}

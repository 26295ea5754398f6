import DatabaseImport
import Foundation
import SQLCore
import SQLiteDriver
import Testing

@Suite struct SnapshotTests {
    @Test(arguments: [SQLiteConfiguration.JournalMode.wal, .delete])
    func seesWhatIsCommittedWhileSomebodyWrites(mode: SQLiteConfiguration.JournalMode) throws {
        let folder = TemporaryFolder()
        let source = folder.path("old.sqlite3")
        try DjangoDatabase.make(source, journalMode: mode)
        try SQLiteDatabase(SQLiteConfiguration(path: source)).withConnection { db in
            try db.execute("INSERT INTO auth_group VALUES (2, 'committed')")
            try db.execute("BEGIN IMMEDIATE")
            try db.execute("INSERT INTO auth_group VALUES (3, 'unfinished')")
            let before = try contents(folder)

            let copy = try snapshot(source)

            #expect(
                try copy.withConnection { db in try db.rows("SELECT name FROM auth_group ORDER BY id") }
                    == [["readers"], ["committed"]])
            #expect(try contents(folder) == before)
            try db.execute("COMMIT")
        }
    }

    /// Files as a program leaves them that was killed: a log with its index or without, or a journal.
    @Test(arguments: [["-wal", "-shm"], ["-wal"], ["-journal"]])
    func recoversElsewhere(left: [String]) throws {
        let folder = TemporaryFolder()
        let work = TemporaryFolder()
        let isWAL = left.contains("-wal")
        try DjangoDatabase.make(work.path("old.sqlite3"), journalMode: isWAL ? .wal : .delete)
        try SQLiteDatabase(SQLiteConfiguration(path: work.path("old.sqlite3"))).withConnection { db in
            try db.execute("PRAGMA cache_size = 5")
            try db.execute("INSERT INTO auth_group VALUES (2, 'committed')")
            try db.execute("BEGIN IMMEDIATE")
            // More than fits into the cache, so that it is in the file.
            for number in 3..<500 {
                let name = "unfinished \(number) " + String(repeating: "x", count: 200)
                try db.execute("INSERT INTO auth_group (name) VALUES (?)", [.text(name)])
            }
            for suffix in [""] + left {
                _ = try folder.write(try work.bytes("old.sqlite3" + suffix), to: "old.sqlite3" + suffix)
            }
            try db.execute("ROLLBACK")
        }
        let before = try contents(folder)

        let copy = try snapshot(folder.path("old.sqlite3"))

        #expect(
            try copy.withConnection { db in try db.rows("SELECT name FROM auth_group ORDER BY id") }
                == [["readers"], ["committed"]])
        #expect(try contents(folder) == before)
    }

    @Test func makesNothingBesideAFileInWALMode() throws {
        let folder = TemporaryFolder()
        try DjangoDatabase.make(folder.path("old ?#%ü.sqlite3"), journalMode: .wal)
        let before = try contents(folder)
        #expect(before.keys.sorted() == ["old ?#%ü.sqlite3"])

        let copy = try snapshot(folder.path("old ?#%ü.sqlite3"))

        #expect(try copy.withConnection { db in try db.scalar("SELECT COUNT(*) FROM auth_user") } == 3)
        #expect(try contents(folder) == before)
    }

    @Test func givesUpOnAFileThatStaysLocked() throws {
        let folder = TemporaryFolder()
        try DjangoDatabase.make(folder.path("old.sqlite3"))
        try SQLiteDatabase(SQLiteConfiguration(path: folder.path("old.sqlite3"))).withConnection { db in
            try db.execute("BEGIN EXCLUSIVE")
            let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3")) { $0.lockTimeout = 0.2 }
            #expect(trial.error?.contains("stayed locked by another program") == true)
            try db.execute("ROLLBACK")
        }
    }

    private func snapshot(_ path: String) throws -> SQLiteDatabase {
        let scratch = TemporaryFolder()
        let copy = try SQLiteDatabase(SQLiteConfiguration(path: ""))
        var snapshot = SQLiteSnapshot(of: path, scratchFolder: scratch.folder)
        snapshot.lockTimeout = 2
        try snapshot.copy(to: copy)
        #expect(scratch.names == [])
        return copy
    }

    private func contents(_ folder: TemporaryFolder) throws -> [String: [UInt8]] {
        try Dictionary(uniqueKeysWithValues: folder.names.map { ($0, try folder.bytes($0)) })
    }
}

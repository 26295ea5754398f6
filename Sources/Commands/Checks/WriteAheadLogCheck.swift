import SQLCore

extension SystemCheck {
    /// Warns of versions of SQLite that can, rarely, damage a database in WAL mode when several processes write to it.
    ///
    /// For programs on SQLite. It opens the database, so it runs with `--deploy` and `--database` only.
    /// https://www.sqlite.org/wal.html#walresetbug
    public static let sqliteWriteAheadLog = SystemCheck(tags: [.database]) { context in
        guard context.project.hasDatabase() else { return [] }
        let database = try context.project.openDatabase()
        let (version, mode) = try database.read { db in
            (
                try db.scalar("SELECT sqlite_version()")?.string ?? "",
                try db.scalar("PRAGMA journal_mode")?.string ?? ""
            )
        }
        guard mode == "wal", SQLiteVersion(version).hasWALResetBug else { return [] }
        return [
            CheckMessage(
                .warning, "sqlite.W001",
                "SQLite \(version) can, rarely, damage a database in WAL mode when several processes write to it at the "
                    + "same moment.",
                hint: "Update SQLite to 3.51.3 or later, or set SQLITE_JOURNAL_MODE to delete if another program, such "
                    + "as Django, uses the file as well.")
        ]
    }
}

/// A version of SQLite, such as 3.40.1.
struct SQLiteVersion {
    private let parts: [Int]

    init(_ text: String) { parts = text.split(separator: ".").map { Int($0) ?? 0 } }

    /// The bug was mended in 3.51.3, and in two older lines as well.
    var hasWALResetBug: Bool {
        if parts.starts(with: [3, 50]) { return isBefore([3, 50, 7]) }
        if parts.starts(with: [3, 44]) { return isBefore([3, 44, 6]) }
        return isBefore([3, 51, 3])
    }

    private func isBefore(_ other: [Int]) -> Bool { parts.lexicographicallyPrecedes(other) }
}

import Commands
import SQLiteDriver

extension ScratchDatabases {
    /// Databases in memory, and copies of a file.
    static func sqlite(_ configuration: SQLiteConfiguration) -> Self {
        Self {
            var empty = configuration
            empty.path = ":memory:"
            return try SQLiteDatabase(empty)
        } copy: { path in
            var copy = configuration
            copy.path = path
            copy.createsFile = true
            // Nobody else opens it, and it need not survive anything.
            copy.journalMode = .delete
            let database = try SQLiteDatabase(copy)
            let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            try SQLiteSnapshot(of: configuration.path, scratchFolder: folder).copy(to: database)
            return database
        }
    }
}

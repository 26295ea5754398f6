import GRDB
import SQLCore
public import TimeZones

/// How a SQLite file is opened.
public struct SQLiteConfiguration: Sendable {
    /// What happens to the journal mode, which is stored in the file and so also holds for other programs.
    public enum JournalMode: String, Sendable, CaseIterable {
        /// A new file becomes WAL; a file that exists stays as it is.
        case keep
        case wal
        case delete
    }

    /// The file's path, or `:memory:`, or nothing for a temporary file that only this database sees.
    public var path: String
    public var journalMode = JournalMode.keep
    /// Seconds to wait for a lock that somebody else holds, before the error `database is locked`. Django's default is 5.
    public var busyTimeout = 5.0
    /// What the dates of the file mean: UTC, or wall-clock time of a zone.
    public var time = TimeSettings.utc
    /// Where SQL functions look for other zones.
    public var timeZones = TimeZoneDatabase()
    /// Whether a file that does not exist is made.
    public var createsFile = true

    public init(path: String) {
        self.path = path
    }

    /// Whether there is one connection only, and nothing is kept.
    var isInMemory: Bool { path == ":memory:" || path.isEmpty }

    /// What GRDB is told about a connection.
    func connectionConfiguration(isReader: Bool) -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.label = isReader ? "reader" : "writer"
        configuration.busyMode = .timeout(busyTimeout)
        configuration.foreignKeysEnabled = true
        // Migrations begin and end their own transactions.
        configuration.allowsUnsafeTransactions = true
        // Django reads "x" as a string where no column has that name; its indexes of old may rely on it.
        configuration.acceptsDoubleQuotedStringLiterals = true
        configuration.prepareDatabase { database in
            DjangoFunctions.register(on: database, timeZones)
            // Survives a power cut in every journal mode.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            if isReader {
                // Only the writing connection checkpoints: SQLite before 3.51.3 can damage a WAL file when two do.
                try database.execute(sql: "PRAGMA wal_autocheckpoint = 0")
                try database.execute(sql: "PRAGMA query_only = ON")
            }
        }
        return configuration
    }
}

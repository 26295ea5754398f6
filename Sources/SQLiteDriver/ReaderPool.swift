import GRDB
import SQLCore
import Synchronization
import TimeZones

/// Connections that read, opened as more threads read at once.
///
/// A read runs to its end on its own thread, so there are never more connections than threads that read.
final class ReaderPool: Sendable {
    /// A connection, and what stands for it outside of GRDB.
    private struct Reader {
        let queue: DatabaseQueue
    }

    private let configuration: SQLiteConfiguration
    private let idle = Mutex<[Reader]>([])

    init(_ configuration: SQLiteConfiguration) {
        self.configuration = configuration
    }

    func read<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
        let reader = try idle.withLock { $0.popLast() } ?? open()
        defer { idle.withLock { $0.append(reader) } }
        return try reader.queue.unsafeRead { database in
            try Self.inTransaction(SQLiteConnection(database, wallClock: configuration.time.wallClock), body)
        }
    }

    /// One transaction for all statements: they see the same state, and take the file's locks once.
    private static func inTransaction<Result>(
        _ connection: SQLiteConnection, _ body: (any Connection) throws -> Result
    ) throws -> Result {
        try connection.execute("BEGIN")
        // Nothing was written, so there is nothing that could fail to be kept.
        defer { try? connection.execute("COMMIT") }
        return try body(connection)
    }

    private func open() throws(SQLCore.DatabaseError) -> Reader {
        do {
            return Reader(
                queue: try DatabaseQueue(
                    path: configuration.path, configuration: configuration.connectionConfiguration(isReader: true)))
        } catch {
            throw SQLCore.DatabaseError(error)
        }
    }
}

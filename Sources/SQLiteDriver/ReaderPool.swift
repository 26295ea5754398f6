import GRDB
import SQLCore
import Synchronization

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
        return try reader.queue.unsafeRead { database in try body(SQLiteConnection(database)) }
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

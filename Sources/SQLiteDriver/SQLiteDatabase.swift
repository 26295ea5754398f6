import Foundation
import GRDB
public import SQLCore
import TimeZones

/// A SQLite file: connections that read, on the thread of whoever asks, and one that writes, on a thread of its own.
///
/// ```swift
/// let database = try SQLiteDatabase(SQLiteConfiguration(path: "db.sqlite3"))
/// let count = try database.read { db in try db.scalar("SELECT COUNT(*) FROM auth_user") }
/// ```
///
/// Other processes may use the same file at the same time.
public final class SQLiteDatabase: SQLCore.Database {
    private let writer: GroupWriter
    private let readers: ReaderPool?

    /// Opens a file, and makes it if there is none and the configuration allows it.
    public init(_ configuration: SQLiteConfiguration) throws(SQLCore.DatabaseError) {
        let size = Self.size(ofFile: configuration.path)
        guard size != nil || configuration.isInMemory || configuration.createsFile else {
            throw SQLCore.DatabaseError(code: .cannotOpen, message: "unable to open database file")
        }
        // SQLite itself leaves an empty file behind when it opens a new one and writes nothing.
        let isNew = !configuration.isInMemory && (size ?? 0) == 0
        do {
            let queue = try DatabaseQueue(
                path: configuration.path, configuration: configuration.connectionConfiguration(isReader: false))
            try Self.setJournalMode(configuration.journalMode, of: queue, isNew: isNew)
            writer = GroupWriter(queue, wallClock: configuration.time.wallClock)
        } catch {
            throw SQLCore.DatabaseError(error)
        }
        readers = configuration.isInMemory ? nil : ReaderPool(configuration)
    }

    public func read<Result: Sendable>(_ body: (any Connection) throws -> Result) throws -> Result {
        // A database in memory has one connection only.
        guard let readers else { return try writer.withConnection(body) }
        return try readers.read(body)
    }

    public func write<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        try await writer.write(body)
    }

    public func withConnection<Result>(_ body: (any Connection) throws -> Result) throws -> Result {
        try writer.withConnection(body)
    }

    private static func size(ofFile path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }

    private static func setJournalMode(
        _ mode: SQLiteConfiguration.JournalMode, of queue: DatabaseQueue, isNew: Bool
    ) throws {
        let wanted: String
        switch mode {
        case .keep:
            guard isNew else { return }
            wanted = "WAL"
        case .wal: wanted = "WAL"
        case .delete: wanted = "DELETE"
        }
        try queue.writeWithoutTransaction { database in
            _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = \(wanted)")
        }
    }
}

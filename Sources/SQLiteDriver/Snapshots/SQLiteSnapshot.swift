internal import GRDBSQLite
public import SQLCore

/// A consistent copy of a SQLite file that other programs may be writing to.
///
/// ```swift
/// let copy = try SQLiteDatabase(SQLiteConfiguration(path: "copy.sqlite3"))
/// try SQLiteSnapshot(of: "/srv/django/db.sqlite3", scratchFolder: "/tmp").copy(to: copy)
/// ```
///
/// Nothing is written to the file, and nothing is made beside it: the folder may be read-only. See ``SnapshotSource`` for how.
/// Who writes to the file meanwhile waits for a moment at most, unless they write so often that the copy would never end.
public struct SQLiteSnapshot: Sendable {
    /// How far a copy is.
    public struct Progress: Sendable, Equatable {
        public let copiedPages: Int
        public let totalPages: Int
    }

    /// The file, symbolic links resolved.
    public let path: String
    /// An existing folder for what a crashed program left: a log or journal is not applied where it lies.
    public let scratchFolder: String
    /// Seconds to wait for whoever has the file locked.
    public var lockTimeout = 30.0

    public init(of path: String, scratchFolder: String) {
        self.path = FilePaths.resolved(path) ?? path
        self.scratchFolder = scratchFolder
    }

    /// Replaces all of a database by what is in the file.
    public func copy(
        to destination: SQLiteDatabase, progress: (Progress) -> Void = { _ in }
    ) throws(SQLCore.DatabaseError) {
        do {
            try destination.withConnection { connection in
                guard let handle = (connection as? SQLiteConnection)?.handle else {
                    throw DatabaseError(code: .other, message: "the connection is closed")
                }
                try copy(to: handle, progress)
            }
        } catch {
            throw DatabaseError(error)
        }
    }

    /// The names of the tables that have rows; `nil` when that cannot be seen without writing.
    public func tablesWithRows() throws(SQLCore.DatabaseError) -> [String]? {
        let source = try currentSource(Deadline(seconds: lockTimeout))
        if case .needsRecovery = source { return nil }
        let connection = try RawConnection(path, parameters: source.parameters, busyTimeout: lockTimeout)
        var tables: [String] = []
        for table in try connection.texts("SELECT name FROM sqlite_master WHERE type = 'table'") {
            let quoted = table.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            if try !connection.texts("SELECT 1 FROM \"\(quoted)\" LIMIT 1").isEmpty { tables.append(table) }
        }
        return tables
    }

    private func copy(to destination: OpaquePointer, _ progress: (Progress) -> Void) throws(SQLCore.DatabaseError) {
        let deadline = Deadline(seconds: lockTimeout)
        var surprises = 0
        while true {
            var isDone = false
            var failure = DatabaseError(code: .locked, message: "the file keeps changing")
            do {
                isDone = try attempt(destination, deadline, progress)
            } catch  where error.code == .cannotOpen || error.code == .readOnly {
                // Somebody has just made or removed a log or journal: another look tells.
                failure = error
                surprises += 1
            }
            if isDone { return }
            guard !deadline.hasPassed, surprises < Self.maximumSurprises else { throw failure }
            Deadline.pause()
        }
    }

    /// Copies once; false when the file changed meanwhile.
    private func attempt(
        _ destination: OpaquePointer, _ deadline: Deadline, _ progress: (Progress) -> Void
    ) throws(SQLCore.DatabaseError) -> Bool {
        switch try currentSource(deadline) {
        case .unattended:
            // Without a lock: it would keep others from tidying up after themselves.
            let before = FileState(path)
            try backUp(path, .unattended, to: destination, progress)
            return before != nil && FileState(path) == before
        case .rollback:
            // SQLite takes its own lock, and would wait for a writer who waits for this one.
            try backUp(path, .rollback, to: destination, progress)
            return true
        case .writeAheadLog, .needsRecovery:
            return try attemptWithLog(destination, deadline, progress)
        }
    }

    /// Copies a file to which another one belongs; the lock keeps that from being removed.
    private func attemptWithLog(
        _ destination: OpaquePointer, _ deadline: Deadline, _ progress: (Progress) -> Void
    ) throws(SQLCore.DatabaseError) -> Bool {
        let lock = try SharedFileLock.acquire(path, until: deadline)
        let source = SnapshotSource(path, lock)
        switch source {
        case .unattended, .rollback: return false
        case .writeAheadLog:
            try backUp(path, source, to: destination, progress)
            return true
        case .needsRecovery(let suffix):
            let copy = scratchFolder + "/recovered.sqlite3"
            defer { for suffix in ["", "-wal", "-shm", "-journal"] { FilePaths.remove(copy + suffix) } }
            let before = [FileState(path), FileState(path + suffix)]
            try FilePaths.copy(descriptor: lock.descriptor, to: copy)
            try FilePaths.copy(path + suffix, to: copy + suffix)
            guard before == [FileState(path), FileState(path + suffix)], SnapshotSource(path, lock) == source else {
                return false
            }
            try backUp(copy, source, to: destination, progress)
            return true
        }
    }

    private static let maximumSurprises = 50

    private func currentSource(_ deadline: Deadline) throws(SQLCore.DatabaseError) -> SnapshotSource {
        let lock = try SharedFileLock.acquire(path, until: deadline)
        return SnapshotSource(path, lock)
    }

    private func backUp(
        _ path: String, _ source: SnapshotSource, to destination: OpaquePointer, _ progress: (Progress) -> Void
    ) throws(SQLCore.DatabaseError) {
        let connection = try RawConnection(path, parameters: source.parameters, busyTimeout: lockTimeout)
        try SQLiteBackup(connection, to: destination, isShared: source == .rollback).run(progress)
    }
}

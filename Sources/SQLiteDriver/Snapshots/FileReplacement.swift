public import SQLCore

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Puts a finished database in the place of another one, or where there was none: at once, or not at all.
///
/// ```swift
/// try FileReplacement(of: "db.sqlite3").replace(with: "work/db.sqlite3")
/// ```
///
/// At every moment, also when the power fails, the path holds either all of the old database or all of the new one. A log or
/// journal of the old one is applied to it first, for SQLite would apply it to the new one. Both files must be in the same
/// file system, and nobody may have the new one open.
public struct FileReplacement: Sendable {
    private let target: String
    private let folder: String
    /// Seconds to wait for whoever has the old database locked.
    public var lockTimeout = 5.0

    /// - Parameter target: where the database goes. Of a symbolic link, the file it leads to is replaced.
    public init(of target: String) {
        self.target = FilePaths.destination(target)
        folder = FilePaths.folder(of: self.target)
    }

    /// - Parameter expectsNone: Whether to refuse when there is a file by now.
    public func replace(with new: String, expectsNone: Bool = false) throws(DatabaseError) {
        guard let old = FileState(target) else {
            try prepare(new)
            removeSidecars()
            try place(new, isNew: true)
            return
        }
        guard !expectsNone else { throw DatabaseError(code: .other, message: "\(target) exists by now.") }
        let descriptor = try holdOld()
        // Not earlier: closing it gives up the lock.
        defer { if descriptor >= 0 { close(descriptor) } }
        // Whoever could read the old file can read the new one; a change of owner needs rights that few have.
        _ = chown(new, old.owner, old.group)
        guard chmod(new, mode_t(old.mode)) == 0 else { throw failure("changing the mode of", new) }
        try prepare(new)
        removeSidecars()
        try place(new, isNew: false)
    }

    /// Brings the old file to rest, and keeps everybody out of it.
    /// - Returns: The descriptor that holds the lock.
    private func holdOld() throws(DatabaseError) -> Int32 {
        let inUse = DatabaseError(
            code: .locked, message: "\(target) is in use by another program; end that first.")
        var isDatabase = true
        do {
            try settleOld()
        } catch  where error.code == .locked {
            throw inUse
        } catch  where error.code == .notADatabase {
            // There is nothing in it that a log could belong to.
            isDatabase = false
        }
        let descriptor = open(target, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("opening", target) }
        let isAlone = SharedFileLock.excludeOthers(from: descriptor, until: Deadline(seconds: lockTimeout))
        let hasLog = (FileState(target + "-wal")?.size ?? 0) > 0
        guard isAlone, !(isDatabase && hasLog) else {
            close(descriptor)
            throw inUse
        }
        return descriptor
    }

    /// Rolls back what a crash left, and moves a log into the file; the log goes when the connection is closed.
    private func settleOld() throws(DatabaseError) {
        let connection = try RawConnection(target, parameters: "mode=rw", busyTimeout: lockTimeout)
        _ = try connection.texts("SELECT COUNT(*) FROM sqlite_master")
        try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    private func prepare(_ new: String) throws(DatabaseError) {
        do {
            try FilePaths.synchronize(new)
        } catch {
            throw DatabaseError(code: .other, message: "\(new): \(error.message)")
        }
    }

    private func removeSidecars() {
        for suffix in ["-wal", "-shm", "-journal"] { FilePaths.remove(target + suffix) }
    }

    private func place(_ new: String, isNew: Bool) throws(DatabaseError) {
        // Unlike a renaming, a link never replaces what somebody else has put there just now.
        if isNew, link(new, target) == 0 {
            FilePaths.remove(new)
        } else {
            if isNew, SystemError.current.isExistingFile {
                throw DatabaseError(code: .other, message: "\(target) exists by now.")
            }
            guard rename(new, target) == 0 else { throw failure("renaming", new) }
        }
        do {
            try FilePaths.synchronize(folder)
        } catch {
            throw DatabaseError(code: .other, message: "\(folder): \(error.message)")
        }
    }

    private func failure(_ action: String, _ path: String) -> DatabaseError {
        DatabaseError(code: .other, message: "\(action) \(path): \(SystemError.current.message)")
    }
}

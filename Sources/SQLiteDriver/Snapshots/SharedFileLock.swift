internal import SQLCore

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// The lock that SQLite calls SHARED, held on a database without SQLite.
///
/// While it is held nobody changes the file of a rollback journal, rolls a journal back, or removes a write-ahead log
/// (in that mode others still write to the log). Closing *any* descriptor of a file drops all locks that the process has on
/// it, so this one outlives the connection that reads.
struct SharedFileLock: ~Copyable {
    /// The bytes that SQLite locks. https://www.sqlite.org/fileformat.html#the_lock_byte_page
    private enum LockByte {
        static let pending: Int = 0x4000_0000
        static let reserved = pending + 1
        static let firstShared = pending + 2
        static let sharedCount = 510
    }

    let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Opens the file for reading, and waits for the lock until the deadline.
    static func acquire(_ path: String, until deadline: Deadline) throws(DatabaseError) -> SharedFileLock {
        // Not blocked by a pipe, should the path have become one.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw DatabaseError(code: .cannotOpen, message: SystemError.current.message) }
        let file = SharedFileLock(descriptor: descriptor)
        // PENDING first, as SQLite does: whoever waits to write must not wait for ever.
        while true {
            let isLocked =
                file.set(F_RDLCK, LockByte.pending, 1) && file.set(F_RDLCK, LockByte.firstShared, LockByte.sharedCount)
            _ = file.set(F_UNLCK, LockByte.pending, 1)
            if isLocked { return file }
            guard !deadline.hasPassed else { throw DatabaseError(code: .locked, message: "database is locked") }
            Deadline.pause()
        }
    }

    /// Whether some other process is about to write, with a rollback journal that is its own and not left behind.
    var isReservedByOther: Bool {
        var request = Self.request(F_WRLCK, LockByte.reserved, 1)
        guard fcntl(descriptor, F_GETLK, &request) == 0 else { return false }
        return request.l_type != Int16(truncatingIfNeeded: F_UNLCK)
    }

    private borrowing func set(_ type: Int32, _ start: Int, _ count: Int) -> Bool {
        var request = Self.request(type, start, count)
        return fcntl(descriptor, F_SETLK, &request) == 0
    }

    private static func request(_ type: Int32, _ start: Int, _ count: Int) -> flock {
        var request = flock()
        request.l_type = Int16(truncatingIfNeeded: type)
        request.l_whence = Int16(truncatingIfNeeded: SEEK_SET)
        request.l_start = off_t(start)
        request.l_len = off_t(count)
        return request
    }

    /// Keeps everybody out of a file: the lock that SQLite calls EXCLUSIVE.
    ///
    /// - Returns: Whether nobody else has the file in use.
    static func excludeOthers(from descriptor: Int32, until deadline: Deadline) -> Bool {
        while true {
            var request = request(F_WRLCK, LockByte.pending, 2 + LockByte.sharedCount)
            if fcntl(descriptor, F_SETLK, &request) == 0 { return true }
            guard !deadline.hasPassed else { return false }
            Deadline.pause()
        }
    }
}

internal import SQLCore

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// How a file is read so that nothing is written to it or made beside it.
///
/// | What is there | What is done |
/// | --- | --- |
/// | a file in rollback mode | SQLite's own locks; a writer gets in between two steps |
/// | a write-ahead log and its index | both are used as they are, the index read-only |
/// | a file in WAL mode, but no log | the file is all there is: it is read without locks, and again if it changed |
/// | a log without its index, or a journal that a crash left | a copy of both is recovered elsewhere |
enum SnapshotSource: Equatable {
    case rollback
    case writeAheadLog
    case unattended
    /// The suffix of the file that belongs to it.
    case needsRecovery(String)

    /// Looks at a file while its lock is held.
    init(_ path: String, _ lock: borrowing SharedFileLock) {
        let log = FileState(path + "-wal")
        if log != nil || Self.isWAL(lock.descriptor) {
            let hasIndex = FileState(path + "-shm") != nil
            self = log == nil ? .unattended : hasIndex ? .writeAheadLog : .needsRecovery("-wal")
        } else if Self.isHotJournal(path + "-journal"), !lock.isReservedByOther {
            self = .needsRecovery("-journal")
        } else {
            self = .rollback
        }
    }

    /// The URI parameters that keep SQLite from writing. https://www.sqlite.org/uri.html
    var parameters: String {
        switch self {
        case .rollback, .writeAheadLog: "mode=ro&readonly_shm=1"
        case .unattended: "mode=ro&immutable=1"
        case .needsRecovery: "mode=rw"
        }
    }

    /// Whether the header says so. https://www.sqlite.org/fileformat.html#file_format_version_numbers
    private static func isWAL(_ descriptor: Int32) -> Bool {
        var version: UInt8 = 0
        return pread(descriptor, &version, 1, 19) == 1 && version == 2
    }

    /// Whether a journal has something to roll back: a finished one is empty, or begins with zeros.
    private static func isHotJournal(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var first: UInt8 = 0
        return pread(descriptor, &first, 1, 0) == 1 && first != 0
    }
}

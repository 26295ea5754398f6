#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// What a file is like at one moment: two equal states mean that nobody has written to it in between.
package struct FileState: Equatable, Sendable {
    /// What stands at a path.
    package enum Kind: Sendable {
        case regular, directory, other
    }

    package let kind: Kind
    /// In bytes.
    package let size: Int64
    /// Permission bits.
    package let mode: UInt32
    package let owner: UInt32
    package let group: UInt32
    private let device: UInt64
    private let inode: UInt64
    private let modified: [Int]

    /// The state of what is at a path, symbolic links followed; `nil` when nothing is, or it cannot be looked at.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The state of an open file.
    package init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .directory
            default: .other
            }
        size = Int64(status.st_size)
        mode = UInt32(status.st_mode & 0o7777)
        owner = status.st_uid
        group = status.st_gid
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
        #if canImport(Darwin)
            modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
        #else
            modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        #endif
    }

    /// Whether both are the same file, whatever its names and contents.
    package func isSameFile(as other: Self) -> Bool { device == other.device && inode == other.inode }
}

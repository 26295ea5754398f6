internal import SQLCore

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// What is done with files outside of SQLite.
package enum FilePaths {
    /// The absolute path without symbolic links; `nil` when there is no such file.
    package static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The absolute path of what is at a path or, when nothing is, of what SQLite would make there: where a symbolic link leads.
    package static func destination(_ path: String) -> String {
        if let resolved = resolved(path) { return resolved }
        var path = path
        // As many as the system itself follows.
        for _ in 0..<40 {
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink(path, &buffer, buffer.count)
            guard count > 0 else { break }
            let link = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            path = link.utf8.first == UInt8(ascii: "/") ? link : folder(of: path) + "/" + link
        }
        return path
    }

    /// The folder in which a path lies.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The first bytes of a file.
    package static func head(of path: String, count: Int) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .current }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: count)
        let read = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, 0) }
        guard read >= 0 else { throw .current }
        return Array(bytes.prefix(read))
    }

    package static func remove(_ path: String) { unlink(path) }

    /// Changes who may read and write a file, if the system allows it.
    package static func setMode(_ mode: UInt32, of path: String) { chmod(path, mode_t(mode)) }

    /// Makes what was written to a file, or the names in a folder, survive a power cut.
    package static func synchronize(_ path: String) throws(SystemError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .current }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .current }
    }

    /// Copies the bytes of a file.
    static func copy(_ path: String, to copy: String) throws(DatabaseError) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw DatabaseError(code: .cannotOpen, message: SystemError.current.message) }
        defer { close(source) }
        try Self.copy(descriptor: source, to: copy)
    }

    /// Copies the bytes of an open file, and leaves it open: see ``SharedFileLock``.
    static func copy(descriptor source: Int32, to copy: String) throws(DatabaseError) {
        let destination = open(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard destination >= 0 else { throw DatabaseError(code: .other, message: SystemError.current.message) }
        defer { close(destination) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)
        defer { buffer.deallocate() }
        var offset: off_t = 0
        while true {
            let count = pread(source, buffer.baseAddress, buffer.count, offset)
            if count == 0 { return }
            guard count > 0, writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: destination) else {
                throw DatabaseError(code: .other, message: SystemError.current.message)
            }
            offset += off_t(count)
        }
    }

    private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = write(descriptor, rest.baseAddress, rest.count)
            guard count > 0 else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return true
    }
}

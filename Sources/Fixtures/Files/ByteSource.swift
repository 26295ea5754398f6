#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Bytes that are read one piece after the other.
protocol ByteSource: AnyObject {
    /// The next piece; empty at the end.
    func read() throws -> [UInt8]
}

extension ByteSource {
    /// All that is left.
    func readAll() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try read()
            if piece.isEmpty { return bytes }
            bytes += piece
        }
    }
}

/// A file that is open for reading, or standard input.
final class FileSource: ByteSource {
    /// The size of the pieces in which Python reads XML: an error in a piece comes before the objects in it.
    static let pieceSize = (1 << 14) - 20

    private let descriptor: Int32
    private let isOwned: Bool

    init(path: String) throws(FixtureError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        isOwned = true
        guard descriptor >= 0 else {
            let text = String(cString: strerror(errno))
            throw FixtureError(.other, "[Errno \(errno)] \(text): \(PythonValue.string(path).representation)")
        }
    }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = false
    }

    static var standardInput: FileSource { FileSource(descriptor: STDIN_FILENO) }

    deinit { if isOwned { close(descriptor) } }

    func read() throws -> [UInt8] {
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, initialized in
                count = systemRead(descriptor, buffer.baseAddress, buffer.count)
                initialized = max(0, count)
            }
            if count >= 0 { return piece }
            guard errno == EINTR else {
                throw FixtureError(.other, "[Errno \(errno)] \(String(cString: strerror(errno)))")
            }
        }
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

/// Bytes that are there already.
final class MemorySource: ByteSource {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    func read() -> [UInt8] {
        let piece = Array(rest.prefix(FileSource.pieceSize))
        rest = rest.dropFirst(piece.count)
        return piece
    }
}

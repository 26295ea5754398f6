import Fixtures

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The file to which `dumpdata` writes, compressed if its name says so.
final class DumpFile {
    let sink: FixtureSink
    private let descriptor: Int32
    private let compressor: FixtureCompressor?

    /// Opens a file, which is made or emptied.
    ///
    /// - Parameter warn: told when the end of the name asks for something that there is not.
    init(path: String, warn: (String) -> Void) throws {
        let name = FixtureCompressor.target(of: path)
        if name.path != path {
            let fileName = name.path.split(separator: "/").last.map(String.init) ?? name.path
            warn("Unsupported file extension (\(name.suffix)). Fixtures saved in '\(fileName)'.")
        }
        let descriptor = open(name.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw CommandError("[Errno \(errno)] \(String(cString: strerror(errno))): '\(name.path)'")
        }
        self.descriptor = descriptor
        let write: ([UInt8]) throws -> Void = { try Self.write($0, to: descriptor) }
        let compressor = try FixtureCompressor(suffix: name.suffix, write: write)
        self.compressor = compressor
        sink = FixtureSink(compressor.map { compressor in { try compressor.append($0) } } ?? write)
    }

    deinit { close(descriptor) }

    /// Writes what is left.
    func finish() throws {
        try sink.flush()
        try compressor?.finish()
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw CommandError("[Errno \(errno)] \(String(cString: strerror(errno)))")
            }
            rest = rest.dropFirst(count)
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

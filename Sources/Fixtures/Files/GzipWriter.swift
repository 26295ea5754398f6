import CZlib

/// Compresses bytes into a gzip file, one piece after the other.
public final class GzipWriter {
    private var stream = z_stream()
    private let write: ([UInt8]) throws -> Void

    public init(_ write: @escaping ([UInt8]) throws -> Void) throws {
        self.write = write
        // 9: as small as can be; 15 bits of window, and 16 for a gzip header.
        guard zlib_gzip_init(&stream) == Z_OK else { throw FixtureError(.other, "The output cannot be compressed.") }
    }

    deinit { deflateEnd(&stream) }

    /// Compresses the bytes and writes what comes of it so far.
    public func append(_ bytes: [UInt8]) throws { try run(bytes, Z_NO_FLUSH) }

    /// Writes all that is left, and the end of the file.
    public func finish() throws { try run([], Z_FINISH) }

    private func run(_ bytes: [UInt8], _ flush: Int32) throws {
        var input = bytes
        var consumed = 0
        while true {
            var isFull = false
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 15) { output, initialized in
                input.withUnsafeMutableBufferPointer { input in
                    stream.next_in = input.baseAddress?.advanced(by: consumed)
                    stream.avail_in = UInt32(clamping: input.count - consumed)
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(clamping: output.count)
                    _ = deflate(&stream, flush)
                    consumed = input.count - Int(stream.avail_in)
                    isFull = stream.avail_out == 0
                    initialized = output.count - Int(stream.avail_out)
                }
            }
            if !piece.isEmpty { try write(piece) }
            if !isFull { return }
        }
    }
}

internal import CZlib

/// The zlib format, as Python's `zlib.compress` and `zlib.decompress` handle it.
public enum Zlib {
    /// Compresses with the default level.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var size = compressBound(uLong(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(clamping: size))
        guard CZlib.compress(&output, &size, bytes, uLong(bytes.count)) == Z_OK else { return nil }
        output.removeLast(output.count - Int(clamping: size))
        return output
    }

    /// Expands a zlib stream; bytes after its end are ignored.
    ///
    /// - Parameter limit: the most bytes that the result may have, so that a small text cannot fill the memory.
    /// - Returns: nil if the stream is damaged or incomplete, or would exceed the limit.
    public static func decompress(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        inflate(bytes, limit: limit, windowBits: MAX_WBITS)
    }

    /// Expands the content of a gzip file. See ``decompress(_:limit:)``.
    package static func gunzip(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8]? {
        inflate(bytes, limit: limit, windowBits: MAX_WBITS + 16)
    }

    private static func inflate(_ bytes: [UInt8], limit: Int, windowBits: Int32) -> [UInt8]? {
        bytes.withUnsafeBufferPointer { inflate($0, limit: limit, windowBits: windowBits) }
    }

    private static func inflate(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int, windowBits: Int32) -> [UInt8]? {
        guard let inputSize = uInt(exactly: bytes.count), inputSize > 0 else { return nil }
        var stream = z_stream()
        // zlib remembers the address of the stream and refuses one that moved.
        return withUnsafeMutablePointer(to: &stream) { stream in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
            stream.pointee.avail_in = inputSize
            guard zlib_inflate_init(stream, windowBits) == Z_OK else { return nil }
            defer { inflateEnd(stream) }
            return readAll(of: stream, limit: limit, chunkSize: min(max(bytes.count * 4, 512), 65536))
        }
    }

    private static func readAll(of stream: UnsafeMutablePointer<z_stream>, limit: Int, chunkSize: Int) -> [UInt8]? {
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        while true {
            let (status, written) = chunk.withUnsafeMutableBufferPointer { buffer in
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = uInt(buffer.count)
                let status = CZlib.inflate(stream, Z_NO_FLUSH)
                return (status, buffer.count - Int(stream.pointee.avail_out))
            }
            guard written <= limit - output.count else { return nil }
            output.append(contentsOf: chunk[..<written])
            if status == Z_STREAM_END { return output }
            // No end and no more input: the stream was cut off.
            guard status == Z_OK, written > 0 else { return nil }
        }
    }
}

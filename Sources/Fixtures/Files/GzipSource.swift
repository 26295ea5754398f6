import CZlib

/// What a gzip file holds.
final class GzipSource: ByteSource {
    private let source: any ByteSource
    private var stream = z_stream()
    private var input: [UInt8] = []
    private var position = 0
    private var isInMember = false
    private var hasEnded = false

    init(_ source: any ByteSource) { self.source = source }

    deinit { if isInMember { inflateEnd(&stream) } }

    func read() throws -> [UInt8] {
        while !hasEnded {
            if position == input.count {
                input = try source.read()
                position = 0
                if input.isEmpty {
                    hasEnded = true
                    guard !isInMember else {
                        throw FixtureError(
                            .other, "Compressed file ended before the end-of-stream marker was reached")
                    }
                    break
                }
            }
            if !isInMember {
                // Zeros may follow a member.
                guard input[position] != 0 else {
                    position += 1
                    continue
                }
                try begin()
            }
            let piece = try inflateNext()
            if !piece.isEmpty { return piece }
        }
        return []
    }

    private func begin() throws(FixtureError) {
        stream = z_stream()
        // 15 bits of window, and 16 for a gzip header.
        guard zlib_inflate_init(&stream, 15 + 16) == Z_OK else {
            throw FixtureError(.other, "The file cannot be decompressed.")
        }
        isInMember = true
    }

    private func inflateNext() throws(FixtureError) -> [UInt8] {
        var code: Int32 = Z_OK
        let count = input.count - position
        var used = 0
        let piece = [UInt8](unsafeUninitializedCapacity: FileSource.pieceSize) { output, initialized in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress?.advanced(by: position)
                stream.avail_in = UInt32(clamping: count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(clamping: output.count)
                code = inflate(&stream, Z_NO_FLUSH)
                used = count - Int(stream.avail_in)
                initialized = output.count - Int(stream.avail_out)
            }
        }
        position += used
        switch code {
        case Z_STREAM_END:
            inflateEnd(&stream)
            isInMember = false
        case Z_OK, Z_BUF_ERROR: break
        default:
            let first = input.prefix(2)
            throw FixtureError(
                .other,
                first.elementsEqual([0x1F, 0x8B])
                    ? "Error \(code) while decompressing data"
                    : "Not a gzipped file (\(PythonValue.bytes(Array(first)).representation))")
        }
        return piece
    }
}

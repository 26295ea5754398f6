internal import CZlib

/// zlib's state for one gzip stream. Its address must not change while it is in use.
final class DeflateStream {
    private let state: UnsafeMutablePointer<z_stream>
    private var checksum: uLong = 0
    private var length: UInt32 = 0
    private var isHeaderWritten = false

    init?() {
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        // Negative: no header of zlib's own.
        let windowBits = -MAX_WBITS
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(state, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else {
            state.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(state)
        state.deallocate()
    }

    func write(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var output: [UInt8] = []
        if !isHeaderWritten { output = GZip.header() }
        isHeaderWritten = true
        var bytes = bytes
        let count = uInt(clamping: bytes.count)
        // Without bytes, zlib would begin a new checksum.
        if count > 0 { checksum = bytes.withUnsafeBufferPointer { crc32(checksum, $0.baseAddress, count) } }
        length &+= UInt32(truncatingIfNeeded: bytes.count)
        bytes.withUnsafeMutableBufferPointer { input in
            state.pointee.next_in = input.baseAddress
            state.pointee.avail_in = count
            var buffer = [UInt8](repeating: 0, count: 16_384)
            repeat {
                let written = buffer.withUnsafeMutableBufferPointer { target in
                    state.pointee.next_out = target.baseAddress
                    state.pointee.avail_out = uInt(target.count)
                    _ = deflate(state, isLast ? Z_FINISH : Z_SYNC_FLUSH)
                    return target.count - Int(state.pointee.avail_out)
                }
                output += buffer[..<written]
            } while state.pointee.avail_out == 0
        }
        if isLast {
            for value in [UInt32(truncatingIfNeeded: checksum), length] {
                for shift in stride(from: 0, to: 32, by: 8) { output.append(UInt8(truncatingIfNeeded: value >> shift)) }
            }
        }
        return output
    }
}

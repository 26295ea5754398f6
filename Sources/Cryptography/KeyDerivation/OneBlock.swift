/// A last block of 64 bytes for SHA-1 and SHA-256: a short message, the padding, and the length of everything hashed.
struct OneBlock {
    // Aligned for whole-word access.
    private var bytes: SIMD64<UInt8>

    /// - Parameters:
    ///   - message: at most 55 bytes.
    ///   - prefixLength: the number of bytes hashed before this block.
    init(message: [UInt8], prefixLength: Int) {
        bytes = SIMD64()
        for (index, byte) in message.enumerated() { bytes[index] = byte }
        bytes[message.count] = 0x80
        let bits = UInt64((prefixLength + message.count) * 8)
        for index in 0..<8 { bytes[63 - index] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * index)) }
    }
}

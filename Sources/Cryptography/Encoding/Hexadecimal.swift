/// Bytes as lower-case hexadecimal digits.
///
/// ```swift
/// hexadecimal([0, 255])   // "00ff"
/// ```
public func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
        var position = 0
        for byte in bytes {
            buffer[position] = digit(byte >> 4)
            buffer[position + 1] = digit(byte & 0xF)
            position += 2
        }
        return position
    }
}

private func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
}

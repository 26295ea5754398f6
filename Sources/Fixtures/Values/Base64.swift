/// Base64 as Python's `base64` module writes and reads it.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        var rest = bytes[...]
        while !rest.isEmpty {
            let group = rest.prefix(3)
            rest = rest.dropFirst(3)
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let isPadding = place > group.count
                result.append(isPadding ? 0x3D : alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes; characters that are not of the alphabet are passed over.
    ///
    /// - Throws: ``FixtureError`` with Python's words when the end is missing.
    static func decode(_ text: String) throws(FixtureError) -> [UInt8] {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        var padding = 0
        for character in text.utf8 {
            if character == 0x3D {
                padding += 1
                if count % 4 >= 2, count % 4 + padding >= 4 { break }
                continue
            }
            guard let value = value(of: character) else { continue }
            padding = 0
            bits = bits << 6 | value
            count += 1
            if count % 4 != 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(2 * (3 - (count - 1) % 4)))) }
        }
        switch count % 4 {
        case 0: return bytes
        case 2 where padding >= 2, 3 where padding >= 1: return bytes
        case 1:
            throw FixtureError(
                .other,
                "Invalid base64-encoded string: number of data characters (\(count)) cannot be 1 more than a multiple of 4"
            )
        default: throw FixtureError(.other, "Incorrect padding")
        }
    }

    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case 0x41...0x5A: UInt32(character) - 0x41
        case 0x61...0x7A: UInt32(character) - 0x61 + 26
        case 0x30...0x39: UInt32(character) - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}

/// Base64, as Python's `base64` module and Django's signing write and read it.
///
/// ```swift
/// Base64.encode([251, 255])                                      // "+/8="
/// Base64.encode([251, 255], alphabet: .urlSafe, padding: false)  // "-_8"
/// ```
public enum Base64 {
    /// Which two characters follow the letters and digits.
    public enum Alphabet: Sendable {
        /// `+` and `/`
        case standard
        /// `-` and `_`
        case urlSafe
    }

    /// Writes bytes as text.
    public static func encode(
        _ bytes: [UInt8], alphabet: Alphabet = .standard, padding: Bool = true
    ) -> String {
        String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { buffer in
            var position = 0
            func write(_ index: UInt32) {
                buffer[position] = character(UInt8(truncatingIfNeeded: index & 63), alphabet)
                position += 1
            }
            var start = 0
            while start < bytes.count {
                let rest = bytes.count - start
                let first = UInt32(bytes[start])
                let second = rest > 1 ? UInt32(bytes[start + 1]) : 0
                let third = rest > 2 ? UInt32(bytes[start + 2]) : 0
                let group = first << 16 | second << 8 | third
                write(group >> 18)
                write(group >> 12)
                if rest > 1 { write(group >> 6) }
                if rest > 2 { write(group) }
                start += 3
            }
            while padding, position % 4 != 0 {
                buffer[position] = UInt8(ascii: "=")
                position += 1
            }
            return position
        }
    }

    /// Reads text as Python's lenient decoder does.
    ///
    /// Characters outside the alphabet are passed over, and nothing is read after complete padding. In the URL-safe
    /// alphabet `+` and `/` are accepted too.
    /// - Throws: ``EncodingError`` if the number of characters is impossible or padding is missing.
    public static func decode(
        _ text: some Sequence<UInt8>, alphabet: Alphabet = .standard
    ) throws(EncodingError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.underestimatedCount / 4 * 3)
        var phase = 0
        var padding = 0
        var bits: UInt8 = 0
        for character in text {
            if character == UInt8(ascii: "=") {
                if phase >= 2 {
                    padding += 1
                    if phase + padding >= 4 { return bytes }
                }
                continue
            }
            guard let value = value(of: character, alphabet) else { continue }
            padding = 0
            switch phase {
            case 0: bits = value
            case 1:
                bytes.append(bits << 2 | value >> 4)
                bits = value & 0xF
            case 2:
                bytes.append(bits << 4 | value >> 2)
                bits = value & 0x3
            default: bytes.append(bits << 6 | value)
            }
            phase = (phase + 1) % 4
        }
        if phase == 1 {
            throw EncodingError(
                "Invalid base64-encoded string: number of data characters (\(bytes.count / 3 * 4 + 1)) "
                    + "cannot be 1 more than a multiple of 4")
        }
        guard phase == 0 else { throw EncodingError("Incorrect padding") }
        return bytes
    }

    private static func character(_ value: UInt8, _ alphabet: Alphabet) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + (value - 26)
        case 52..<62: UInt8(ascii: "0") + (value - 52)
        case 62: alphabet == .standard ? UInt8(ascii: "+") : UInt8(ascii: "-")
        default: alphabet == .standard ? UInt8(ascii: "/") : UInt8(ascii: "_")
        }
    }

    private static func value(of character: UInt8, _ alphabet: Alphabet) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        case UInt8(ascii: "-"): alphabet == .urlSafe ? 62 : nil
        case UInt8(ascii: "_"): alphabet == .urlSafe ? 63 : nil
        default: nil
        }
    }
}

/// Text that does not decode: what Python raises as `ValueError`.
public struct EncodingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Python's words for the trouble.
    public let message: String

    public var description: String { message }

    init(_ message: String) {
        self.message = message
    }
}

/// Django's `urlsafe_base64_encode`: without padding. Links to reset a password name the user this way.
public func urlSafeBase64Encode(_ bytes: [UInt8]) -> String {
    Base64.encode(bytes, alphabet: .urlSafe, padding: false)
}

/// Django's `urlsafe_base64_decode`: the padding may be missing.
public func urlSafeBase64Decode(_ text: String) throws(EncodingError) -> [UInt8] {
    let count = text.utf8.count
    return try Base64.decode(Array(text.utf8) + repeatElement(UInt8(ascii: "="), count: count % 4), alphabet: .urlSafe)
}

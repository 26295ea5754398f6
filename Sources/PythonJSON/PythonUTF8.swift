/// UTF-8 as Python's `utf-8` codec decodes it.
public enum PythonUTF8 {
    /// How many of the bytes are text, leaving out an incomplete last character.
    ///
    /// ```swift
    /// try PythonUTF8.validLength(of: "é".utf8 + [0xE2, 0x82])   // 2
    /// ```
    ///
    /// Throws what Python's stream reader throws: `'utf-8' codec can't decode byte 0xff in position 13: invalid start byte`.
    public static func validLength(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONDecodingError) -> Int {
        var position = 0
        while position < bytes.count {
            position = asciiEnd(in: bytes, from: position)
            guard position < bytes.count else { break }
            switch step(bytes, at: position) {
            case .character(let length): position += length
            case .incomplete: return position
            case .invalidStart: throw error(bytes, at: position, length: 1, reason: "invalid start byte")
            case .invalidContinuation(let length):
                throw error(bytes, at: position, length: length, reason: "invalid continuation byte")
            }
        }
        return position
    }

    private enum Step {
        case character(Int)
        case incomplete
        case invalidStart
        /// So many bytes are refused together.
        case invalidContinuation(Int)
    }

    /// Skips ASCII, eight bytes at a time.
    private static func asciiEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        let raw = UnsafeRawBufferPointer(bytes)
        while bytes.count - position >= 8 {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            position += 8
        }
        while position < bytes.count, bytes[position] < 0x80 { position += 1 }
        return position
    }

    private static func step(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Step {
        let first = bytes[position]
        let length: Int
        let second: ClosedRange<UInt8>
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        default: return .invalidStart
        }
        let available = bytes.count - position
        guard available > 1 else { return .incomplete }
        if !(second ~= bytes[position + 1]) {
            // The start of an encoded surrogate at the very end is taken for an incomplete character.
            if first == 0xED, available == 2, 0xA0...0xBF ~= bytes[position + 1] { return .incomplete }
            return .invalidContinuation(1)
        }
        for offset in 2..<max(2, length) {
            guard offset < available else { return .incomplete }
            if bytes[position + offset] & 0xC0 != 0x80 { return .invalidContinuation(offset) }
        }
        return .character(length)
    }

    private static func error(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, length: Int, reason: String
    ) -> JSONDecodingError {
        JSONDecodingError(
            code: .encoding,
            message: PythonUTF8.message(
                codec: "utf-8", bytes: bytes, range: position..<(position + length), reason: reason))
    }

    /// The text of a `UnicodeDecodeError`.
    static func message(
        codec: String, bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, reason: String
    ) -> String {
        if range.count == 1 {
            let byte = bytes[range.lowerBound]
            let hex = (byte < 16 ? "0" : "") + String(byte, radix: 16)
            return "'\(codec)' codec can't decode byte 0x\(hex) in position \(range.lowerBound): \(reason)"
        }
        return "'\(codec)' codec can't decode bytes in position \(range.lowerBound)-\(range.upperBound - 1): \(reason)"
    }
}

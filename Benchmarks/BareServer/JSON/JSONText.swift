/// Which bytes of a text JSON takes as they are.
enum JSONText {
    static let digits = Array("0123456789abcdef".utf8)

    /// The index of the first byte that may need an escape, or the end.
    static func plainPrefix(of text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 8 <= text.count {
            let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if hasSpecial(word) { break }
            index += 8
        }
        while index < text.count, !isSpecial(text[index]) { index += 1 }
        return index
    }

    /// Whether one of eight bytes is special. The trick: a byte less than `n`, minus `n`, has its high bit set, which it had not
    /// before; a byte equal to another is 0 after the exclusive or.
    /// https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
    private static func hasSpecial(_ word: UInt64) -> Bool {
        let control = (word &- eight(0x20)) & ~word
        let quote = zero(word ^ eight(UInt8(ascii: "\"")))
        let backslash = zero(word ^ eight(UInt8(ascii: "\\")))
        let separator = zero(word ^ eight(0xE2))
        return (control | quote | backslash | separator) & eight(0x80) != 0
    }

    private static func zero(_ word: UInt64) -> UInt64 {
        (word &- eight(1)) & ~word
    }

    private static func eight(_ byte: UInt8) -> UInt64 {
        0x0101_0101_0101_0101 * UInt64(byte)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
    }
}

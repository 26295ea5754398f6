/// Which bytes of a text JSON takes as they are.
enum JSONText {
    static let digits = Array("0123456789abcdef".utf8)

    /// The index of the first byte that may need an escape, or the end.
    static func plainPrefix(of text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var index = start
        while index + 16 <= text.count {
            let bytes = text.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let special =
                (bytes .< 0x20) .| (bytes .== UInt8(ascii: "\"")) .| (bytes .== UInt8(ascii: "\\")) .| (bytes .== 0xE2)
            if any(special) { break }
            index += 16
        }
        while index < text.count, !isSpecial(text[index]) { index += 1 }
        return index
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
    }
}

extension JSONWriter {
    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func appendQuoted(_ text: String) {
        var text = text
        text.withUTF8 { appendQuoted($0) }
    }

    /// Appends text in quotes. What needs no escape is copied in runs.
    mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while true {
            let end = plainRunEnd(in: text, from: start)
            if end > start { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end])) }
            guard end < text.count else { break }
            start = end + appendSpecial(in: text, at: end)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The offset of the first byte that may need an escape, looking at eight bytes at a time.
    private func plainRunEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(text)
        let high: UInt64 = 0x8080_8080_8080_8080
        let nonASCII: UInt64 = style.escapesNonASCII ? high : 0
        var position = start
        while text.count - position >= 8 {
            let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let control = (word &- 0x2020_2020_2020_2020) & ~word
            let quote = word ^ 0x2222_2222_2222_2222
            let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            // 0xE2 begins U+2028 and U+2029.
            let separator = word ^ 0xE2E2_E2E2_E2E2_E2E2
            let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
            let found =
                control
                | ((quote &- 0x0101_0101_0101_0101) & ~quote)
                | ((backslash &- 0x0101_0101_0101_0101) & ~backslash)
                | ((separator &- 0x0101_0101_0101_0101) & ~separator)
                | (nonASCII & (((delete &- 0x0101_0101_0101_0101) & ~delete) | word))
            if found & high != 0 { break }
            position += 8
        }
        while position < text.count {
            let byte = text[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2 { break }
            if byte >= 0x7F && style.escapesNonASCII { break }
            position += 1
        }
        return position
    }

    /// Appends the character at an offset, escaped if it must be, and returns how many bytes it took.
    private mutating func appendSpecial(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let byte = text[offset]
        if byte < 0x80 {
            appendEscaped(Unicode.Scalar(byte))
            return 1
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let character = UnsafeBufferPointer(rebasing: text[offset..<min(offset + length, text.count)])
        if style.escapesNonASCII {
            for scalar in String(decoding: character, as: UTF8.self).unicodeScalars { appendEscaped(scalar) }
        } else if style.escapesLineSeparators, character.count == 3, character[1] == 0x80, character[2] & 0xFE == 0xA8 {
            append(character[2] == 0xA8 ? "\\u2028" : "\\u2029")
        } else {
            bytes.append(contentsOf: character)
        }
        return character.count
    }

    /// Appends one character as `ensure_ascii` wants it.
    mutating func appendEscaped(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        case "\u{08}": append("\\b")
        case "\u{0C}": append("\\f")
        case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        default: for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { appendEscape(unit) }
        }
    }

    /// Appends `\uXXXX`.
    mutating func appendEscape(_ unit: UInt16) {
        append("\\u")
        for shift in stride(from: UInt16(12), through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    /// Appends decimal digits without making a `String`.
    mutating func appendInteger(_ value: Int64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = value.magnitude
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0
            if value < 0 {
                start -= 1
                digits[start] = UInt8(ascii: "-")
            }
            bytes.append(contentsOf: digits[start...])
        }
    }
}

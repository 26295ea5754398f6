extension JSONScanner {
    /// A key: lone surrogates in it, which no field's name can have, become U+FFFD.
    mutating func key() throws(JSONDecodingError) -> String {
        switch try string() {
        case .string(let text): text
        case .surrogateString(let text): text.replaced
        default: ""
        }
    }

    /// The text after an opening quote.
    mutating func string() throws(JSONDecodingError) -> JSONValue {
        let start = position
        position = plainRunEnd(from: start)
        // Most strings have no escape: one copy.
        if current == UInt8(ascii: "\"") {
            let text = String(decoding: self.text[start..<position], as: UTF8.self)
            position += 1
            return .string(text)
        }
        return try escapedString(openedAt: start - 1)
    }

    /// The offset of the first quote, backslash or control character.
    private func plainRunEnd(from start: Int) -> Int {
        var end = start
        while end < text.count {
            let byte = text[end]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            end += 1
        }
        return end
    }

    private mutating func escapedString(openedAt opening: Int) throws(JSONDecodingError) -> JSONValue {
        var result = CodePointText(Array(text[(opening + 1)..<position]))
        while true {
            guard position < text.count else { throw error("Unterminated string starting at", at: opening) }
            switch text[position] {
            case UInt8(ascii: "\""):
                position += 1
                return result.value
            case UInt8(ascii: "\\"):
                result.append(try escape(in: opening))
            default:
                throw error("Invalid control character at", at: position)
            }
            let start = position
            position = plainRunEnd(from: start)
            result.append(text[start..<position])
        }
    }

    /// The code point of the escape at the position.
    private mutating func escape(in opening: Int) throws(JSONDecodingError) -> UInt32 {
        let backslash = position
        position += 1
        guard position < text.count else { throw error("Unterminated string starting at", at: opening) }
        let letter = text[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(letter)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): break
        default: throw error("Invalid \\escape", at: backslash)
        }
        let first = try hexDigits(after: position - 1)
        guard 0xD800...0xDBFF ~= first, isEscapeOfFourMore else { return first }
        let second = try hexDigits(after: position + 1)
        if 0xDC00...0xDFFF ~= second { return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00) }
        position -= 6
        return first
    }

    /// Whether `\u`, four characters and at least one more follow.
    private var isEscapeOfFourMore: Bool {
        text.count - position > 2 && text[position] == UInt8(ascii: "\\") && text[position + 1] == UInt8(ascii: "u")
            && hasCharacters(7, from: position)
    }

    private func hasCharacters(_ count: Int, from offset: Int) -> Bool {
        var left = count
        for byte in text[offset...] where byte & 0xC0 != 0x80 {
            left -= 1
            if left == 0 { return true }
        }
        return false
    }

    /// Four hexadecimal digits after the `u` at an offset, which must not be the end of the text.
    private mutating func hexDigits(after u: Int) throws(JSONDecodingError) -> UInt32 {
        // CPython wants one more character after the digits before it looks at them.
        guard hasCharacters(5, from: u + 1) else { throw error("Invalid \\uXXXX escape", at: u) }
        var value: UInt32 = 0
        for byte in text[(u + 1)..<(u + 5)] {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw error("Invalid \\uXXXX escape", at: u)
            }
            value = value << 4 | UInt32(digit)
        }
        position = u + 5
        return value
    }
}

/// Text being put together, as UTF-8 until the first lone surrogate and as code points from then on.
private struct CodePointText {
    private var bytes: [UInt8]
    private var codePoints: [UInt32]?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
        if codePoints == nil {
            bytes.append(contentsOf: run)
        } else {
            codePoints?.append(contentsOf: String(decoding: run, as: UTF8.self).unicodeScalars.map(\.value))
        }
    }

    mutating func append(_ codePoint: UInt32) {
        if codePoints == nil, let scalar = Unicode.Scalar(codePoint) {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        } else {
            if codePoints == nil { codePoints = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value) }
            codePoints?.append(codePoint)
        }
    }

    var value: JSONValue {
        if let codePoints {
            .surrogateString(SurrogateString(codePoints: codePoints))
        } else {
            .string(String(decoding: bytes, as: UTF8.self))
        }
    }
}

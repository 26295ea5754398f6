extension PythonTokenizer {
    /// Reads a string from its opening quote.
    ///
    /// - Parameter prefix: The letters before it, in lower case.
    mutating func readString(prefix: String, from start: Int) throws(PythonSyntaxError) {
        let firstLine = line
        guard let quote = peek() else { return }
        let isTriple = peek(1) == quote && peek(2) == quote
        position += isTriple ? 3 : 1
        let style = PythonStringStyle(
            quote: quote, isTriple: isTriple, isRaw: prefix.contains("r"), isBytes: prefix.contains("b"))
        if prefix.contains("f") || prefix.contains("t") {
            let pieces = try readFormatted(style, depth: 0)
            return append(.formatted(pieces), from: start, line: firstLine)
        }
        var bytes: [UInt8] = []
        while true {
            guard let byte = peek() else { throw unterminated(style, firstLine) }
            if closes(style) { break }
            if byte == UInt8(ascii: "\n") {
                guard isTriple else { throw unterminated(style, firstLine) }
                line += 1
            }
            if byte == UInt8(ascii: "\\") {
                try readEscape(style, into: &bytes)
            } else {
                bytes.append(byte)
                position += 1
            }
        }
        position += isTriple ? 3 : 1
        let kind: PythonToken.Kind =
            style.isBytes ? .bytes(bytes) : .string(String(decoding: bytes, as: UTF8.self))
        append(kind, from: start, line: firstLine)
    }

    private func closes(_ style: PythonStringStyle) -> Bool {
        guard peek() == style.quote else { return false }
        return !style.isTriple || (peek(1) == style.quote && peek(2) == style.quote)
    }

    private func unterminated(_ style: PythonStringStyle, _ firstLine: Int) -> PythonSyntaxError {
        PythonSyntaxError(
            "unterminated \(style.isTriple ? "triple-quoted " : "")string literal", line: firstLine)
    }

    // MARK: Escapes

    private mutating func readEscape(_ style: PythonStringStyle, into bytes: inout [UInt8]) throws(PythonSyntaxError) {
        guard let next = peek(1) else { throw unterminated(style, line) }
        if next == UInt8(ascii: "\n") { line += 1 }
        if style.isRaw {
            bytes += [UInt8(ascii: "\\"), next]
            position += 2
            return
        }
        position += 2
        switch next {
        case UInt8(ascii: "\n"): break
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): bytes.append(next)
        case UInt8(ascii: "a"): bytes.append(7)
        case UInt8(ascii: "b"): bytes.append(8)
        case UInt8(ascii: "f"): bytes.append(12)
        case UInt8(ascii: "n"): bytes.append(10)
        case UInt8(ascii: "r"): bytes.append(13)
        case UInt8(ascii: "t"): bytes.append(9)
        case UInt8(ascii: "v"): bytes.append(11)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            position -= 1
            append(try code(radix: 8, atMost: 3, atLeast: 1), style, to: &bytes)
        case UInt8(ascii: "x"): append(try code(radix: 16, atMost: 2, atLeast: 2), style, to: &bytes)
        case UInt8(ascii: "u") where !style.isBytes:
            append(try surrogatePair(try code(radix: 16, atMost: 4, atLeast: 4)), style, to: &bytes)
        case UInt8(ascii: "U") where !style.isBytes:
            append(try code(radix: 16, atMost: 8, atLeast: 8), style, to: &bytes)
        case UInt8(ascii: "N") where !style.isBytes: try readNamedCharacter(into: &bytes)
        default: bytes += [UInt8(ascii: "\\"), next]
        }
    }

    private mutating func code(radix: UInt32, atMost: Int, atLeast: Int) throws(PythonSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        var count = 0
        while count < atMost, let byte = peek(), byte < 0x80,
            let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
        {
            value = value &* radix &+ UInt32(digit)
            position += 1
            count += 1
        }
        guard count >= atLeast else { throw error("truncated escape in string literal") }
        return value
    }

    /// Python keeps surrogates; two that follow each other are taken for the character that they stand for in UTF-16.
    private mutating func surrogatePair(_ high: UInt32) throws(PythonSyntaxError) -> UInt32 {
        guard (0xD800..<0xDC00).contains(high), peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
            return high
        }
        let start = position
        position += 2
        let low = try code(radix: 16, atMost: 4, atLeast: 4)
        if (0xDC00..<0xE000).contains(low) { return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00) }
        position = start
        return high
    }

    private mutating func append(_ code: UInt32, _ style: PythonStringStyle, to bytes: inout [UInt8]) {
        if style.isBytes {
            bytes.append(UInt8(truncatingIfNeeded: code))
        } else {
            bytes += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        }
    }

    /// `\N{EM DASH}`
    private mutating func readNamedCharacter(into bytes: inout [UInt8]) throws(PythonSyntaxError) {
        let start = position + 1
        guard peek() == UInt8(ascii: "{"), let end = source[position...].firstIndex(of: UInt8(ascii: "}")) else {
            throw error("malformed \\N character escape")
        }
        let name = String(decoding: source[start..<end], as: UTF8.self).uppercased()
        let scalar = (0x20...0x2FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init).first {
            $0.properties.name == name || $0.properties.nameAlias == name
        }
        guard let scalar else { throw error("unknown Unicode character name") }
        bytes += Array(String(scalar).utf8)
        position = end + 1
    }

    // MARK: f-strings

    /// Reads up to the closing quote; or, in a format specification, up to the closing brace.
    private mutating func readFormatted(
        _ style: PythonStringStyle, depth: Int
    ) throws(PythonSyntaxError) -> [FormattedPiece] {
        guard depth < 5 else { throw error("f-string: expressions nested too deeply") }
        let firstLine = line
        var pieces: [FormattedPiece] = []
        var bytes: [UInt8] = []
        func flushed() -> [FormattedPiece] {
            bytes.isEmpty ? pieces : pieces + [.text(String(decoding: bytes, as: UTF8.self))]
        }
        while true {
            guard let byte = peek() else { throw unterminated(style, firstLine) }
            if depth == 0, closes(style) {
                position += style.isTriple ? 3 : 1
                return flushed()
            }
            switch byte {
            case UInt8(ascii: "}") where depth > 0: return flushed()
            case UInt8(ascii: "{") where peek(1) == byte && depth == 0, UInt8(ascii: "}") where peek(1) == byte:
                bytes.append(byte)
                position += 2
            case UInt8(ascii: "}"): throw error("f-string: single '}' is not allowed")
            case UInt8(ascii: "{"):
                pieces = flushed()
                bytes = []
                pieces.append(try readField(style, depth: depth))
            case UInt8(ascii: "\\"): try readEscape(style, into: &bytes)
            default:
                if byte == UInt8(ascii: "\n") {
                    guard style.isTriple else { throw unterminated(style, firstLine) }
                    line += 1
                }
                bytes.append(byte)
                position += 1
            }
        }
    }

    private mutating func readField(_ style: PythonStringStyle, depth: Int) throws(PythonSyntaxError) -> FormattedPiece
    {
        position += 1
        let start = position
        let firstLine = line
        try skipFieldExpression(style)
        var end = position
        var showsSource = false
        if end > start, source[end - 1] == UInt8(ascii: "="), end - 1 > start,
            !Set("=!<>".utf8).contains(source[end - 2])
        {
            showsSource = true
            end -= 1
        }
        let expression = Array(source[start..<end])
        var conversion: Character?
        if peek() == UInt8(ascii: "!"), let letter = peek(1) {
            conversion = Character(Unicode.Scalar(letter))
            position += 2
        }
        var format: [FormattedPiece] = []
        if peek() == UInt8(ascii: ":") {
            position += 1
            format = try readFormatted(style, depth: depth + 1)
        }
        guard peek() == UInt8(ascii: "}") else { throw error("f-string: expecting '}'") }
        position += 1
        return .field(
            source: expression, line: firstLine, conversion: conversion, format: format, showsSource: showsSource)
    }

    /// Stands at the `!`, `:` or `}` that ends the expression afterwards.
    private mutating func skipFieldExpression(_ style: PythonStringStyle) throws(PythonSyntaxError) {
        var depth = 0
        var inner: UInt8?
        while let byte = peek() {
            if byte == UInt8(ascii: "\n") {
                guard style.isTriple else { break }
                line += 1
            }
            if let quote = inner {
                if byte == quote { inner = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                if closes(style), !style.isTriple { break }
                inner = byte
            } else if Set("([{".utf8).contains(byte) {
                depth += 1
            } else if Set(")]".utf8).contains(byte) || (byte == UInt8(ascii: "}") && depth > 0) {
                depth -= 1
            } else if depth == 0 {
                if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ":") { return }
                if byte == UInt8(ascii: "!"), peek(1) != UInt8(ascii: "=") { return }
            }
            position += 1
        }
        throw error("f-string: expecting '}'")
    }
}

/// How a string literal is written.
struct PythonStringStyle {
    var quote: UInt8
    var isTriple: Bool
    var isRaw: Bool
    var isBytes: Bool
}

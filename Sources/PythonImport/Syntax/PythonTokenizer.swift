/// Splits a Python source into tokens: names, numbers, strings, operators, line ends and changes of indentation.
///
/// It follows <https://docs.python.org/3/reference/lexical_analysis.html>: explicit and implicit line joining, comments,
/// tabs as stops of eight columns, all prefixes of strings, `\r\n` and a byte order mark. Sources are UTF-8; one that
/// declares Latin-1 in its first two lines is converted.
struct PythonTokenizer {
    let source: [UInt8]
    var position = 0
    var line = 1
    var tokens: [PythonToken] = []
    private var indents = [0]
    private var brackets: [UInt8] = []

    init(_ source: [UInt8]) {
        self.source = source
    }

    /// All tokens of a file, the last of which is the end.
    static func tokens(of source: [UInt8]) throws(PythonSyntaxError) -> [PythonToken] {
        var tokenizer = PythonTokenizer(source)
        return try tokenizer.run()
    }

    private mutating func run() throws(PythonSyntaxError) -> [PythonToken] {
        var atLineStart = true
        while true {
            if atLineStart, brackets.isEmpty {
                try readIndentation()
                atLineStart = false
            }
            skipBlanks()
            guard let byte = peek() else { break }
            if byte == UInt8(ascii: "\n") {
                if brackets.isEmpty {
                    append(.newline, from: position)
                    atLineStart = true
                }
                position += 1
                line += 1
            } else if byte == UInt8(ascii: "\\") {
                guard peek(1) == UInt8(ascii: "\n") else {
                    throw error("unexpected character after line continuation character")
                }
                position += 2
                line += 1
            } else {
                try readToken(byte)
            }
        }
        if let bracket = brackets.last { throw error("'\(Character(Unicode.Scalar(bracket)))' was never closed") }
        append(.newline, from: position)
        for _ in indents.dropFirst() { append(.dedent, from: position) }
        append(.end, from: position)
        return tokens
    }

    private mutating func readToken(_ byte: UInt8) throws(PythonSyntaxError) {
        if byte.isASCIIDigit || (byte == UInt8(ascii: ".") && peek(1)?.isASCIIDigit == true) {
            try readNumber()
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            try readString(prefix: "", from: position)
        } else if byte.isNameStart {
            try readName()
        } else {
            try readSymbol(byte)
        }
    }

    private mutating func readName() throws(PythonSyntaxError) {
        let start = position
        while let byte = peek(), byte.isNameStart || byte.isASCIIDigit { position += 1 }
        let name = String(decoding: source[start..<position], as: UTF8.self)
        if let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
            Self.stringPrefixes.contains(name.lowercased())
        {
            try readString(prefix: name.lowercased(), from: start)
        } else {
            append(.name(name), from: start)
        }
    }

    private static let stringPrefixes: Set<String> = ["r", "u", "b", "f", "br", "rb", "fr", "rf", "t", "tr", "rt"]
    private static let symbols3: Set<String> = ["**=", "//=", ">>=", "<<=", "..."]
    private static let symbols2: Set<String> = [
        "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
        ":=",
    ]
    private static let symbols1 = Set("+-*/%@&|^~<>()[]{},:.;=".utf8)

    private mutating func readSymbol(_ byte: UInt8) throws(PythonSyntaxError) {
        let start = position
        for (length, known) in [(3, Self.symbols3), (2, Self.symbols2)] where position + length <= source.count {
            let text = String(decoding: source[position..<position + length], as: UTF8.self)
            if known.contains(text) {
                position += length
                return append(.symbol(text), from: start)
            }
        }
        guard Self.symbols1.contains(byte) else {
            throw error("invalid character '\(Character(Unicode.Scalar(byte)))'")
        }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            guard brackets.count < 200 else { throw error("too many nested parentheses") }
            brackets.append(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            guard let open = brackets.popLast(), Self.matches(open, byte) else {
                throw error("unmatched '\(Character(Unicode.Scalar(byte)))'")
            }
        default: break
        }
        position += 1
        append(.symbol(String(Unicode.Scalar(byte))), from: start)
    }

    private static func matches(_ open: UInt8, _ close: UInt8) -> Bool {
        switch open {
        case UInt8(ascii: "("): close == UInt8(ascii: ")")
        case UInt8(ascii: "["): close == UInt8(ascii: "]")
        default: close == UInt8(ascii: "}")
        }
    }

    // MARK: Lines

    /// Compares the indentation of a line that holds something with that of the lines before.
    private mutating func readIndentation() throws(PythonSyntaxError) {
        while true {
            var column = 0
            scan: while let byte = peek() {
                switch byte {
                case UInt8(ascii: " "): column += 1
                case UInt8(ascii: "\t"): column = (column / 8 + 1) * 8
                case 0x0C: column = 0
                default: break scan
                }
                position += 1
            }
            skipComment()
            guard let byte = peek() else { return }
            if byte == UInt8(ascii: "\n") {
                position += 1
                line += 1
                continue
            }
            return try indent(to: column)
        }
    }

    private mutating func indent(to column: Int) throws(PythonSyntaxError) {
        if column > indents.last ?? 0 {
            guard indents.count < 100 else { throw error("too many levels of indentation") }
            indents.append(column)
            append(.indent, from: position)
        }
        while let last = indents.last, column < last {
            indents.removeLast()
            append(.dedent, from: position)
        }
        guard column == indents.last else {
            throw error("unindent does not match any outer indentation level")
        }
    }

    private mutating func skipBlanks() {
        while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0C {
            position += 1
        }
        skipComment()
    }

    private mutating func skipComment() {
        guard peek() == UInt8(ascii: "#") else { return }
        while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
    }

    // MARK: Help

    func peek(_ offset: Int = 0) -> UInt8? {
        let index = position + offset
        return index < source.count ? source[index] : nil
    }

    mutating func append(_ kind: PythonToken.Kind, from start: Int, line: Int? = nil) {
        tokens.append(PythonToken(kind: kind, line: line ?? self.line, range: start..<position))
    }

    func error(_ message: String) -> PythonSyntaxError { PythonSyntaxError(message, line: line) }
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// A letter, an underscore, or a byte of a character beyond ASCII.
    var isNameStart: Bool {
        self == UInt8(ascii: "_") || self >= 0x80
            || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
    }
}

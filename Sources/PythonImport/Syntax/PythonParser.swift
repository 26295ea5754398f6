/// Reads the grammar of Python: <https://docs.python.org/3/reference/grammar.html>.
///
/// All expressions are read, and the statements that occur in migrations and settings. Decorators, annotations and the
/// parameters' kinds are passed over. Nothing is nested deeper than a limit, so that no source can exhaust the stack.
///
/// ```swift
/// let module = try PythonParser.module(PythonSource("x = [1, 2]"))
/// ```
struct PythonParser {
    private let tokens: [PythonToken]
    private var index = 0
    private var depth = 0
    /// How deep expressions and blocks may be nested.
    private static let depthLimit = 90
    /// How many operators, calls and attributes may follow each other.
    static let chainLimit = 400

    init(_ tokens: [PythonToken]) { self.tokens = tokens }

    /// The statements of a file.
    static func module(_ source: PythonSource) throws(PythonSyntaxError) -> [PythonStatement] {
        var parser = PythonParser(try PythonTokenizer.tokens(of: source.bytes))
        var statements: [PythonStatement] = []
        while !parser.isAtEnd {
            if case .newline = parser.token.kind { parser.advance() } else { statements += try parser.statement() }
        }
        return statements
    }

    /// A single expression, which may stand in several lines.
    static func expression(_ source: PythonSource) throws(PythonSyntaxError) -> PythonNode {
        // Within brackets, ends of lines mean nothing.
        let bytes = [UInt8(ascii: "(")] + source.bytes + [UInt8(ascii: "\n"), UInt8(ascii: ")")]
        var parser = PythonParser(try PythonTokenizer.tokens(of: bytes))
        parser.advance()
        let node = try parser.expressions()
        try parser.expect(")")
        if case .newline = parser.token.kind { parser.advance() }
        guard parser.isAtEnd else { throw parser.unexpected }
        return node
    }

    // MARK: Tokens

    var token: PythonToken {
        tokens.indices.contains(index) ? tokens[index] : PythonToken(kind: .end, line: 1, range: 0..<0)
    }

    /// The token after the current one.
    var next: PythonToken {
        tokens.indices.contains(index + 1) ? tokens[index + 1] : PythonToken(kind: .end, line: token.line, range: 0..<0)
    }

    /// Where the last token read ended.
    var lastEnd: Int { tokens.indices.contains(index - 1) ? tokens[index - 1].range.upperBound : 0 }

    var isAtEnd: Bool { if case .end = token.kind { true } else { false } }

    mutating func advance() { index += 1 }

    func isSymbol(_ symbol: String) -> Bool { if case .symbol(symbol) = token.kind { true } else { false } }

    func isKeyword(_ word: String) -> Bool { if case .name(word) = token.kind { true } else { false } }

    mutating func take(_ symbol: String) -> Bool {
        guard isSymbol(symbol) else { return false }
        index += 1
        return true
    }

    mutating func takeKeyword(_ word: String) -> Bool {
        guard isKeyword(word) else { return false }
        index += 1
        return true
    }

    mutating func expect(_ symbol: String) throws(PythonSyntaxError) {
        guard take(symbol) else { throw unexpected }
    }

    mutating func expectKeyword(_ word: String) throws(PythonSyntaxError) {
        guard takeKeyword(word) else { throw unexpected }
    }

    mutating func name() throws(PythonSyntaxError) -> String {
        guard case .name(let name) = token.kind, !Self.keywords.contains(name) else { throw unexpected }
        index += 1
        return name
    }

    var unexpected: PythonSyntaxError { error("invalid syntax") }

    func error(_ message: String) -> PythonSyntaxError { PythonSyntaxError(message, line: token.line) }

    static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    /// Counts how deep things are nested while the closure reads one of them.
    mutating func nested<Result>(
        _ body: (inout Self) throws(PythonSyntaxError) -> Result
    ) throws(PythonSyntaxError) -> Result {
        guard depth < Self.depthLimit else { throw error("nested too deeply to be read") }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }
}

/// Reads Python's regular expressions.
struct RegexParser {
    let scalars: [Unicode.Scalar]
    var index = 0
    var flags: PythonRegex.Flags
    var groupCount = 0
    var groupNames: [(name: String, number: Int)] = []
    var depth = 0
    var closedGroups: Set<Int> = []

    init(_ pattern: String, flags: PythonRegex.Flags) {
        scalars = Array(pattern.unicodeScalars)
        self.flags = flags
    }

    mutating func parse() throws(RegexError) -> RegexNode {
        let node = try parseAlternatives()
        if index < scalars.count { throw error("unbalanced parenthesis") }
        return node
    }

    // MARK: Structure

    mutating func parseAlternatives() throws(RegexError) -> RegexNode {
        depth += 1
        defer { depth -= 1 }
        if depth > 100 { throw error("too deeply nested") }
        var alternatives = [try parseSequence()]
        while accept("|") { alternatives.append(try parseSequence()) }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    mutating func parseSequence() throws(RegexError) -> RegexNode {
        var nodes: [RegexNode] = []
        while let scalar = peek, scalar != "|", scalar != ")" {
            if flags.contains(.verbose), skipVerboseFiller() { continue }
            guard let node = try parseAtom() else { continue }
            nodes.append(try parseRepeats(node))
        }
        return nodes.count == 1 ? nodes[0] : (nodes.isEmpty ? .empty : .sequence(nodes))
    }

    mutating func skipVerboseFiller() -> Bool {
        guard let scalar = peek else { return false }
        if scalar == " " || (0x09...0x0D).contains(scalar.value) {
            index += 1
            return true
        }
        guard scalar == "#" else { return false }
        while peek != nil, peek != "\n" { index += 1 }
        return true
    }

    /// An atom, or `nil` for what matches nothing by itself (a comment, global flags).
    mutating func parseAtom() throws(RegexError) -> RegexNode? {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "(": return try parseGroup()
        case "[": return .set(try parseClass())
        case ".": return .set(flags.contains(.dotAll) ? .everything : .everythingButNewline)
        case "^": return .assertion(flags.contains(.multiline) ? .lineStart : .textStart)
        case "$": return .assertion(flags.contains(.multiline) ? .lineEnd : .endOrLastNewline)
        case "*", "+", "?": throw error("nothing to repeat")
        case "\\": return try parseEscape()
        default: return .set(.single(scalar, ignoresCase: flags.contains(.ignoreCase)))
        }
    }

    mutating func parseRepeats(_ atom: RegexNode) throws(RegexError) -> RegexNode {
        guard let scalar = peek else { return atom }
        var minimum = 0
        var maximum: Int?
        switch scalar {
        case "*": index += 1
        case "+":
            index += 1
            minimum = 1
        case "?":
            index += 1
            maximum = 1
        case "{":
            guard let bounds = try parseBounds() else { return atom }
            (minimum, maximum) = bounds
        default: return atom
        }
        if case .assertion = atom { throw error("nothing to repeat") }
        let kind: RepeatKind = accept("?") ? .lazy : accept("+") ? .possessive : .greedy
        if let next = peek, next == "*" || next == "+" || next == "?" { throw error("multiple repeat") }
        return .repeated(atom, minimum: minimum, maximum: maximum, kind)
    }

    /// `{m}`, `{m,}`, `{,n}` or `{m,n}`; anything else is literal text.
    mutating func parseBounds() throws(RegexError) -> (Int, Int?)? {
        let start = index
        index += 1
        let low = parseNumber()
        var high = low
        let hasComma = accept(",")
        if hasComma { high = parseNumber() }
        guard accept("}"), low != nil || hasComma else {
            index = start
            return nil
        }
        if let low, let high, high < low { throw error("min repeat greater than max repeat") }
        return (low ?? 0, high)
    }

    mutating func parseNumber() -> Int? {
        var value: Int?
        while let digit = peek, digit.value >= 0x30, digit.value <= 0x39 {
            index += 1
            // Larger counts are out of reach of any text.
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
        }
        return value
    }

    // MARK: Reading

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    mutating func next() -> Unicode.Scalar? {
        guard index < scalars.count else { return nil }
        index += 1
        return scalars[index - 1]
    }

    mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    func error(_ message: String) -> RegexError { RegexError(message: message, position: index) }
}

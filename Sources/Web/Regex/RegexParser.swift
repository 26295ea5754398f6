/// Reads Python's regular expressions.
struct RegexParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var flags: PythonRegex.Flags
    private(set) var groupCount = 0
    private(set) var groupNames: [(name: String, number: Int)] = []
    private var depth = 0
    private var closedGroups: Set<Int> = []

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

    private mutating func parseAlternatives() throws(RegexError) -> RegexNode {
        depth += 1
        defer { depth -= 1 }
        if depth > 100 { throw error("too deeply nested") }
        var alternatives = [try parseSequence()]
        while accept("|") { alternatives.append(try parseSequence()) }
        return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
    }

    private mutating func parseSequence() throws(RegexError) -> RegexNode {
        var nodes: [RegexNode] = []
        while let scalar = peek, scalar != "|", scalar != ")" {
            if flags.contains(.verbose), skipVerboseFiller() { continue }
            guard let node = try parseAtom() else { continue }
            nodes.append(try parseRepeats(node))
        }
        return nodes.count == 1 ? nodes[0] : (nodes.isEmpty ? .empty : .sequence(nodes))
    }

    private mutating func skipVerboseFiller() -> Bool {
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
    private mutating func parseAtom() throws(RegexError) -> RegexNode? {
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

    private mutating func parseRepeats(_ atom: RegexNode) throws(RegexError) -> RegexNode {
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
    private mutating func parseBounds() throws(RegexError) -> (Int, Int?)? {
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

    private mutating func parseNumber() -> Int? {
        var value: Int?
        while let digit = peek, digit.value >= 0x30, digit.value <= 0x39 {
            index += 1
            // Larger counts are out of reach of any text.
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), 1_000_000)
        }
        return value
    }

    // MARK: Groups

    private mutating func parseGroup() throws(RegexError) -> RegexNode? {
        let outerFlags = flags
        guard accept("?") else { return try parseCapture(name: nil, outerFlags) }
        guard let scalar = next() else { throw error("unexpected end of pattern") }
        switch scalar {
        case ":": return try parseRest(outerFlags)
        case ">": return .atomic(try parseRest(outerFlags))
        case "=": return .look(try parseRest(outerFlags), isBehind: false, isNegative: false)
        case "!": return .look(try parseRest(outerFlags), isBehind: false, isNegative: true)
        case "<":
            let isNegative = accept("!")
            if !isNegative, !accept("=") { throw error("unknown extension ?<") }
            let node = try parseRest(outerFlags)
            guard node.width != nil else { throw error("look-behind requires fixed-width pattern") }
            return .look(node, isBehind: true, isNegative: isNegative)
        case "#":
            while let comment = next() {
                if comment == ")" { return nil }
            }
            throw error("missing ), unterminated comment")
        case "P": return try parseNamed(outerFlags)
        case "(":
            let name = try parseName(until: ")")
            guard let number = Int(name) ?? groupNames.first(where: { $0.name == name })?.number else {
                throw error("unknown group name '\(name)'")
            }
            let yes = try parseSequence()
            let no = accept("|") ? try parseSequence() : .empty
            try expectClose(outerFlags)
            return .conditional(group: number, yes, no)
        default:
            index -= 1
            return try parseFlags(outerFlags)
        }
    }

    private mutating func parseNamed(_ outerFlags: PythonRegex.Flags) throws(RegexError) -> RegexNode {
        if accept("<") {
            let name = try parseName(until: ">")
            if groupNames.contains(where: { $0.name == name }) {
                throw error("redefinition of group name '\(name)'")
            }
            return try parseCapture(name: name, outerFlags)
        }
        guard accept("=") else { throw error("unknown extension ?P") }
        let name = try parseName(until: ")")
        guard let group = groupNames.first(where: { $0.name == name }) else {
            throw error("unknown group name '\(name)'")
        }
        guard closedGroups.contains(group.number) else { throw error("cannot refer to an open group") }
        return .backreference(group.number, ignoresCase: flags.contains(.ignoreCase))
    }

    private mutating func parseName(until end: Unicode.Scalar) throws(RegexError) -> String {
        var name = String.UnicodeScalarView()
        while let scalar = next() {
            if scalar == end {
                if name.isEmpty { throw error("missing group name") }
                return String(name)
            }
            name.append(scalar)
        }
        throw error("missing \(end), unterminated name")
    }

    private mutating func parseCapture(
        name: String?, _ outerFlags: PythonRegex.Flags
    ) throws(RegexError) -> RegexNode {
        groupCount += 1
        let number = groupCount
        if let name { groupNames.append((name, number)) }
        let node = try parseRest(outerFlags)
        closedGroups.insert(number)
        return .capture(number, node)
    }

    /// The inside of a group and its `)`. Flags set inside end there.
    private mutating func parseRest(_ outerFlags: PythonRegex.Flags) throws(RegexError) -> RegexNode {
        let node = try parseAlternatives()
        try expectClose(outerFlags)
        return node
    }

    private mutating func expectClose(_ outerFlags: PythonRegex.Flags) throws(RegexError) {
        guard accept(")") else { throw error("missing ), unterminated subpattern") }
        flags = outerFlags
    }

    private mutating func parseFlags(_ outerFlags: PythonRegex.Flags) throws(RegexError) -> RegexNode? {
        var isRemoving = false
        while let scalar = next() {
            var flag: PythonRegex.Flags = []
            switch scalar {
            case "i": flag = .ignoreCase
            case "m": flag = .multiline
            case "s": flag = .dotAll
            case "x": flag = .verbose
            case "a": flag = .ascii
            case "u": flags.remove(.ascii)
            case "L": break
            case "-": isRemoving = true
            case ")": return nil
            case ":": return try parseRest(outerFlags)
            default: throw error("unknown extension ?\(scalar)")
            }
            if isRemoving { flags.subtract(flag) } else { flags.formUnion(flag) }
        }
        throw error("missing -, : or )")
    }

    // MARK: Classes and escapes

    private mutating func parseClass() throws(RegexError) -> RegexSet {
        var set = RegexSet(items: [], isNegated: accept("^"), ignoresCase: flags.contains(.ignoreCase))
        var isFirst = true
        while let scalar = next() {
            if scalar == "]", !isFirst { return set }
            isFirst = false
            let item = try classItem(scalar)
            guard case .range(let low, _) = item, peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]"
            else {
                set.items.append(item)
                continue
            }
            index += 1
            guard let end = next(), case .range(let high, _) = try classItem(end), high >= low else {
                throw error("bad character range")
            }
            set.items.append(.range(low, high))
        }
        throw error("unterminated character set")
    }

    private mutating func classItem(_ scalar: Unicode.Scalar) throws(RegexError) -> RegexSet.Item {
        guard scalar == "\\" else { return .range(scalar.value, scalar.value) }
        guard let escaped = next() else { throw error("bad escape (end of pattern)") }
        if let item = category(escaped) { return item }
        if escaped == "b" { return .range(0x08, 0x08) }
        index -= 1
        let value = try parseCharacterEscape(inClass: true)
        return .range(value.value, value.value)
    }

    private func category(_ scalar: Unicode.Scalar) -> RegexSet.Item? {
        let isASCII = flags.contains(.ascii)
        switch scalar {
        case "d": return .digit(isASCII: isASCII)
        case "D": return .notDigit(isASCII: isASCII)
        case "w": return .word(isASCII: isASCII)
        case "W": return .notWord(isASCII: isASCII)
        case "s": return .space(isASCII: isASCII)
        case "S": return .notSpace(isASCII: isASCII)
        default: return nil
        }
    }

    private mutating func parseEscape() throws(RegexError) -> RegexNode {
        guard let scalar = peek else { throw error("bad escape (end of pattern)") }
        let isASCII = flags.contains(.ascii)
        if let item = category(scalar) {
            index += 1
            return .set(RegexSet(items: [item]))
        }
        switch scalar {
        case "A":
            index += 1
            return .assertion(.textStart)
        case "Z":
            index += 1
            return .assertion(.textEnd)
        case "b":
            index += 1
            return .assertion(.wordBoundary(isASCII: isASCII))
        case "B":
            index += 1
            return .assertion(.notWordBoundary(isASCII: isASCII))
        case "1"..."9":
            let start = index
            if let number = parseNumber(), number <= 99 {
                guard number <= groupCount, closedGroups.contains(number) else {
                    throw error("invalid group reference \(number)")
                }
                return .backreference(number, ignoresCase: flags.contains(.ignoreCase))
            }
            index = start
        default: break
        }
        let literal = try parseCharacterEscape(inClass: false)
        return .set(.single(literal, ignoresCase: flags.contains(.ignoreCase)))
    }

    private mutating func parseCharacterEscape(inClass: Bool) throws(RegexError) -> Unicode.Scalar {
        guard let scalar = next() else { throw error("bad escape (end of pattern)") }
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "f": return "\u{0C}"
        case "v": return "\u{0B}"
        case "a": return "\u{07}"
        case "x": return try parseHex(2)
        case "u": return try parseHex(4)
        case "U": return try parseHex(8)
        case "0"..."7":
            var value = scalar.value - 0x30
            var count = 1
            while count < 3, let digit = peek, digit.value >= 0x30, digit.value <= 0x37 {
                value = value * 8 + digit.value - 0x30
                index += 1
                count += 1
            }
            guard value <= 0o377, let result = Unicode.Scalar(value) else { throw error("octal escape out of range") }
            return result
        case "a"..."z", "A"..."Z", "8", "9": throw error("bad escape \\\(scalar)")
        default: return scalar
        }
    }

    private mutating func parseHex(_ count: Int) throws(RegexError) -> Unicode.Scalar {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let digit = next(), digit.isASCII, let nibble = PercentEncoding.hexValue(UInt8(digit.value)) else {
                throw error("incomplete escape")
            }
            value = value << 4 | UInt32(nibble)
        }
        guard let scalar = Unicode.Scalar(value) else { throw error("bad escape") }
        return scalar
    }

    // MARK: Reading

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func next() -> Unicode.Scalar? {
        guard index < scalars.count else { return nil }
        index += 1
        return scalars[index - 1]
    }

    private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    private func error(_ message: String) -> RegexError { RegexError(message: message, position: index) }
}

/// A regular expression in Python's syntax, with the meaning that Python's `re` gives it.
///
/// ```swift
/// let regex = try PythonRegex(#"^(?P<year>[0-9]{4})/$"#)
/// regex.search("2024/")?.group(named: "year")    // "2024"
/// ```
///
/// It is compiled once to a small program and run by a backtracking matcher that keeps its own stack, so a long text
/// cannot exhaust the thread's. Texts are compared by code point, `\w`, `\d` and `\s` are Unicode's unless
/// the flag `ascii` is given.
public struct PythonRegex: Sendable {
    /// Python's flags.
    public struct Flags: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// `re.IGNORECASE`
        public static let ignoreCase = Self(rawValue: 2)
        /// `re.MULTILINE`
        public static let multiline = Self(rawValue: 8)
        /// `re.DOTALL`
        public static let dotAll = Self(rawValue: 16)
        /// `re.VERBOSE`
        public static let verbose = Self(rawValue: 64)
        /// `re.ASCII`
        public static let ascii = Self(rawValue: 256)
    }

    public let pattern: String
    let program: RegexProgram

    /// Compiles a pattern, or throws what is wrong with it.
    public init(_ pattern: String, flags: Flags = []) throws(RegexError) {
        self.pattern = pattern
        var parser = RegexParser(pattern, flags: flags)
        let node = try parser.parse()
        program = RegexCompiler.compile(node, groupCount: parser.groupCount, groupNames: parser.groupNames)
    }

    /// Names of groups with their numbers, in order.
    public var groupNames: [(name: String, number: Int)] { program.groupNames }
    public var groupCount: Int { program.groupCount }

    /// The first match anywhere: Python's `search`.
    public func search(_ text: String) -> Match? {
        search(in: Array(text.unicodeScalars))
    }

    /// A match that begins at the start: Python's `match`.
    public func match(_ text: String) -> Match? {
        run(Array(text.unicodeScalars), from: 0, mustEnd: false)
    }

    /// A match of the whole text: Python's `fullmatch`.
    public func fullMatch(_ text: String) -> Match? {
        fullMatch(in: Array(text.unicodeScalars))
    }

    package func fullMatch(in scalars: [Unicode.Scalar]) -> Match? { run(scalars, from: 0, mustEnd: true) }

    package func search(in scalars: [Unicode.Scalar]) -> Match? {
        if program.isAnchored { return run(scalars, from: 0, mustEnd: false) }
        for start in 0...scalars.count {
            if let match = run(scalars, from: start, mustEnd: false) { return match }
        }
        return nil
    }

    private func run(_ scalars: [Unicode.Scalar], from start: Int, mustEnd: Bool) -> Match? {
        var matcher = RegexMatcher(program, scalars)
        guard let end = matcher.run(from: start, mustEnd: mustEnd) else { return nil }
        return Match(program: program, scalars: scalars, start: start, end: end, slots: matcher.slots)
    }

    /// What a search found.
    public struct Match: Sendable {
        let program: RegexProgram
        let scalars: [Unicode.Scalar]
        /// Where the match begins and ends, counted in code points.
        public let start: Int
        public let end: Int
        let slots: [Int]

        /// The text of a group, or `nil` when the group took no part; group 0 is the whole match.
        public func group(_ number: Int) -> String? {
            if number == 0 { return text(start, end) }
            guard number > 0, number <= program.groupCount else { return nil }
            let (from, to) = (slots[2 * number], slots[2 * number + 1])
            return from >= 0 && to >= from ? text(from, to) : nil
        }

        public func group(named name: String) -> String? {
            program.groupNames.first { $0.name == name }.flatMap { group($0.number) }
        }

        private func text(_ from: Int, _ to: Int) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[from..<to])
            return String(view)
        }
    }

    /// Escapes what has a meaning in a pattern: Python's `re.escape`.
    public static func escape(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if special.contains(scalar) { output.append("\\") }
            output.append(scalar)
        }
        return String(output)
    }

    private static let special = Set("()[]{}?*+-|^$\\.&~# \t\n\r\u{0B}\u{0C}".unicodeScalars)
}

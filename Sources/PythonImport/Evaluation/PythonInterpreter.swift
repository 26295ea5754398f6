import Models

/// Carries out the part of Python that declarations are made of: constants, imports, conditions that can be decided,
/// calls of a file's own simple functions.
///
/// ```swift
/// var interpreter = PythonInterpreter(source, module: "shop.migrations.0001_initial")
/// try interpreter.run(try PythonParser.module(source))
/// interpreter["Migration"]
/// ```
///
/// Nothing else is run: an imported name stays a name, and what depends on it is unknown. The number of steps and the
/// size of values are bounded.
struct PythonInterpreter {
    /// What the file cannot say: settings, and values for expressions.
    var given = GivenValues() {
        didSet { longestKey = given.longestKey }
    }
    private var longestKey = 0
    let source: PythonSource
    /// The dotted name of the file.
    let module: String
    /// Names by scope: the module's, then those of the classes and functions that are being carried out.
    var scopes: [[String: PythonValue]] = [[:]]
    /// Modules of which everything was imported.
    var starImports: [String] = []
    var notes: [ImportNote] = []
    private var steps = 0
    private var depth = 0
    var loops = 0
    /// Whether names keep their values where a condition cannot be decided. Otherwise they are unknown from there on.
    var keepsUndecided = false

    init(_ source: PythonSource, module: String) {
        self.source = source
        self.module = module
    }

    private static let stepLimit = 2_000_000
    private static let depthLimit = 220
    /// How large a text, list or dictionary may grow, and how often a loop may go round.
    static let sizeLimit = 1_000_000
    static let loopLimit = 2000

    subscript(name: String) -> PythonValue? {
        get { scopes.last?[name] ?? scopes.first?[name] }
        set { scopes[scopes.count - 1][name] = newValue }
    }

    func unknown(_ reason: String, _ node: PythonNode) -> PythonValue {
        .unknown(PythonUnknown(reason: reason, line: node.line, source: source.excerpt(node.range)))
    }

    /// What stands for something that depends on a condition which only Python can decide.
    func undecided(_ value: PythonValue, _ test: PythonNode) -> PythonValue {
        if case .unknown = value { return value }
        return unknown("the condition '\(source.excerpt(test.range))' cannot be decided", test)
    }

    func exception(_ kind: String, _ message: String, _ node: PythonNode) -> PythonException {
        PythonException(kind: kind, message: message, line: node.line)
    }

    mutating func note(_ message: String, line: Int) {
        let note = ImportNote(line: line, message: message)
        if !notes.contains(note) { notes.append(note) }
    }

    /// Carries out one step; values beyond the bounds are unknown.
    mutating func evaluate(_ node: PythonNode) throws(PythonException) -> PythonValue {
        steps += 1
        guard steps < Self.stepLimit, depth < Self.depthLimit else {
            return unknown("the computation is too long", node)
        }
        depth += 1
        defer { depth -= 1 }
        if let value = givenValue(for: node) { return value }
        let value = try evaluateUnlimited(node)
        if case .reference(let path) = value, let value = given.value(path) { return value }
        return value
    }

    private func givenValue(for node: PythonNode) -> PythonValue? {
        if longestKey == 0 || node.range.count > longestKey * 2 + 100 { return nil }
        switch node.kind {
        case .literal, .list, .dictionary: return nil
        default: return given.value(node.key)
        }
    }
}

/// Something worth telling that changes nothing.
struct ImportNote: Sendable, Equatable {
    var line: Int
    var message: String
}

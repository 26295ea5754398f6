internal import Formatting
internal import PythonText

/// Makes nodes of tokens. The functions that compile tags are handed one.
///
/// ```swift
/// library.tag("shout") { parser, token in
///     let body = try parser.parse(until: ["endshout"])
///     parser.dropToken()
///     return ShoutNode(body)
/// }
/// ```
public struct TemplateParser {
    /// The tokens that are left, the next one at the end.
    private var tokens: [Token]
    private var tags: [String: Tag] = [:]
    private(set) var filters: [String: Filter] = [:]
    /// The tags that are open.
    private var openTags: [(command: String, token: Token)] = []
    private var depth = 0
    private static let maximumDepth = 200

    /// The libraries that `load` finds.
    let libraries: [String: Library]
    /// The name of the template, if it has one.
    public let templateName: String?
    /// The names of the blocks so far, which must differ.
    var blockNames: Set<String> = []
    /// The `cycle` tags with a name, and the last one.
    var namedCycles: [String: CycleNode]?
    var lastCycle: CycleNode?

    init(_ tokens: [Token], libraries: [String: Library], builtins: [Library], templateName: String?) {
        self.tokens = tokens.reversed()
        self.libraries = libraries
        self.templateName = templateName
        for library in builtins { add(library) }
    }

    mutating func add(_ library: Library) {
        tags.merge(library.tags) { $1 }
        filters.merge(library.filters) { $1 }
    }

    /// The nodes up to one of these tags, which stays the next token; or up to the end of the template.
    ///
    /// Throws if the template ends before it.
    public mutating func parse(until ends: [String] = []) throws -> NodeList {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.maximumDepth { throw TemplateError(.recursion, "maximum recursion depth exceeded") }
        var nodes = NodeList()
        while let token = tokens.popLast() {
            switch token.kind {
            case .text: nodes.append(token.contents)
            case .comment: break
            case .variable:
                if token.contents.isEmpty {
                    throw error(.syntax("Empty variable tag on line \(token.line)"), token)
                }
                do {
                    let node = VariableNode(expression: try expression(token.contents))
                    try append(node, token, to: &nodes)
                } catch let failure as TemplateError {
                    throw error(failure, token)
                }
            case .block:
                guard let command = token.contents.pythonSplit().first else {
                    throw error(.syntax("Empty block tag on line \(token.line)"), token)
                }
                if ends.contains(command) {
                    tokens.append(token)
                    return nodes
                }
                openTags.append((command, token))
                guard let tag = tags[command] else { throw invalidTag(token, command, ends) }
                do {
                    try append(try tag.compile(&self, token), token, to: &nodes)
                } catch let failure as TemplateError {
                    throw error(failure, token)
                }
                openTags.removeLast()
            }
        }
        if !ends.isEmpty { throw unclosedTag(ends) }
        return nodes
    }

    private func append(_ node: any Node, _ token: Token, to nodes: inout NodeList) throws {
        if node.mustBeFirst, nodes.hasTags {
            let name = templateName.map(\.pythonRepr) ?? "the template"
            throw TemplateError.syntax("{% \(token.contents) %} must be the first tag in \(name).")
        }
        nodes.append(node, token.position)
    }

    private func error(_ error: TemplateError, _ token: Token) -> TemplateError {
        error.located(at: token.position, in: templateName)
    }

    func invalidTag(_ token: Token, _ command: String, _ ends: [String]) -> TemplateError {
        let expected = ends.isEmpty ? "" : ", expected \(TextTools.list(ends.map { "'\($0)'" }))"
        return error(
            .syntax(
                "Invalid block tag on line \(token.line): '\(command)'\(expected). "
                    + "Did you forget to register or load this tag?"), token)
    }

    private mutating func unclosedTag(_ ends: [String]) -> TemplateError {
        guard let (command, token) = openTags.popLast() else { return .syntax("Unclosed tag") }
        return error(
            .syntax(
                "Unclosed tag on line \(token.line): '\(command)'. Looking for one of: "
                    + "\(ends.joined(separator: ", "))."), token)
    }

    /// The next token, which is taken away; `nil` at the end of the template.
    public mutating func nextToken() -> Token? { tokens.popLast() }

    /// Takes the next token away: the end that ``parse(until:)`` stopped at.
    public mutating func dropToken() { _ = tokens.popLast() }

    /// Skips everything up to a tag.
    mutating func skip(past end: String) throws {
        while let token = tokens.popLast() {
            if token.kind == .block, token.contents == end { return }
        }
        throw unclosedTag([end])
    }

    /// Compiles a variable with filters.
    public func expression(_ source: String) throws -> FilterExpression {
        try FilterExpression(source, filters: filters)
    }

    /// Compiles `name=value` arguments from the front of the pieces of a tag, which are taken away: Django's
    /// `token_kwargs`.
    ///
    /// - Parameter supportsLegacy: whether `value as name and …` is accepted too.
    public func keywordArguments(_ bits: inout [String], supportsLegacy: Bool = false) throws
        -> [(name: String, value: FilterExpression)]
    {
        guard let first = bits.first else { return [] }
        let isKeyword = KeywordArgument(first).name != nil
        if !isKeyword, !supportsLegacy || bits.count < 3 || bits[1] != "as" { return [] }
        var arguments: [(name: String, value: FilterExpression)] = []
        while let bit = bits.first {
            let (name, value): (String, String)
            if isKeyword {
                let argument = KeywordArgument(bit)
                guard let keyword = argument.name else { return arguments }
                (name, value) = (keyword, argument.value)
                bits.removeFirst()
            } else {
                guard bits.count >= 3, bits[1] == "as" else { return arguments }
                (name, value) = (bits[2], bit)
                bits.removeFirst(3)
            }
            let compiled = try expression(value)
            if let index = arguments.firstIndex(where: { $0.name == name }) {
                arguments[index].value = compiled
            } else {
                arguments.append((name, compiled))
            }
            if !isKeyword, let next = bits.first {
                guard next == "and" else { return arguments }
                bits.removeFirst()
            }
        }
        return arguments
    }
}

/// An argument of a tag: `name=value`, or only a value.
struct KeywordArgument {
    let name: String?
    let value: String

    init(_ bit: String) {
        // (?:(\w+)=)?(.+)
        let scalars = bit.unicodeScalars
        let name = scalars.prefix(while: \.isPythonWord)
        let rest = scalars[name.endIndex...]
        if !name.isEmpty, rest.first == "=", rest.dropFirst().first.map({ $0 != "\n" }) == true {
            self.name = String(name)
            value = String(rest.dropFirst())
        } else {
            self.name = nil
            value = bit
        }
    }
}

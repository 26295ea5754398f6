internal import Formatting
internal import PythonText

/// A variable with filters: `name|default:"nobody"|upper`.
public struct FilterExpression: Sendable {
    /// As it stands in the template.
    public let source: String
    var base: Base
    let filters: [(filter: Filter, argument: Argument?)]

    enum Base {
        case constant(TemplateValue)
        /// `_("…")`, translated when it is shown.
        case translated(String)
        case variable(Variable)
    }

    enum Argument {
        case constant(String)
        case translated(String)
        case variable(Variable)
    }

    init(_ source: String, filters available: [String: Filter]) throws {
        self.source = source
        var scanner = ExpressionScanner(source)
        guard let start = scanner.start() else {
            throw TemplateError.syntax("Could not parse the remainder: '\(source)' from '\(source)'")
        }
        switch start {
        case .constant(let text):
            base =
                Self.isTranslated(text) ? .translated(Self.literal(text)) : .constant(.safeString(Self.literal(text)))
        case .variable(let name): base = .variable(try Variable(name))
        case .filter: throw TemplateError.syntax("Could not find variable at start of \(source).")
        }
        var filters: [(Filter, Argument?)] = []
        while let match = scanner.nextFilter() {
            if match.start != match.expected {
                let (before, skipped, after) = scanner.parts(match.expected, match.start)
                throw TemplateError.syntax("Could not parse some characters: \(before)|\(skipped)|\(after)")
            }
            guard let filter = available[match.name] else {
                throw TemplateError.syntax("Invalid filter: '\(match.name)'")
            }
            let argument: Argument? =
                switch match.argument {
                case .constant(let text):
                    Self.isTranslated(text) ? .translated(Self.literal(text)) : .constant(Self.literal(text))
                case .variable(let name): .variable(try Variable(name))
                case .filter, nil: nil
                }
            try filter.check(name: match.name, hasArgument: argument != nil)
            filters.append((filter, argument))
        }
        if let rest = scanner.remainder {
            throw TemplateError.syntax("Could not parse the remainder: '\(rest)' from '\(source)'")
        }
        self.filters = filters.map { (filter: $0.0, argument: $0.1) }
    }

    private static func isTranslated(_ text: String) -> Bool { text.hasPrefix("_(") }

    private static func literal(_ text: String) -> String {
        TextTools.unescapedLiteral(isTranslated(text) ? String(text.dropFirst(2).dropLast()) : text) ?? text
    }

    /// Whether the value comes from a variable or is changed by filters, and so is not known before the page is made.
    var isDynamic: Bool {
        if case .variable(let variable) = base { return variable.isLookup || !filters.isEmpty }
        return !filters.isEmpty
    }

    /// The value in a context.
    ///
    /// - Parameter ignoresFailures: whether a variable that does not exist is `None`; otherwise it is what the engine's
    ///   `stringIfInvalid` says.
    public func resolve(_ context: Context, ignoresFailures: Bool = false) throws -> TemplateValue {
        var value: TemplateValue
        switch base {
        case .constant(let constant): value = constant
        case .translated(let text): value = .safeString(context.formats.catalog.text(text))
        case .variable(let variable):
            do {
                value = try variable.resolve(context)
            } catch let error as TemplateError where error.code == .variableDoesNotExist && error.line == nil {
                if ignoresFailures {
                    value = .null
                } else {
                    let text = context.engine.stringIfInvalid
                    if !text.isEmpty { return .string(text.pythonReplacing("%s", with: variable.source)) }
                    value = .string("")
                }
            }
        }
        for (filter, argument) in filters { value = try apply(filter, argument, to: value, context) }
        return value
    }

    private func apply(_ filter: Filter, _ argument: Argument?, to value: TemplateValue, _ context: Context) throws
        -> TemplateValue
    {
        let resolved: TemplateValue? =
            switch argument {
            case nil: nil
            case .constant(let text): .safeString(text)
            case .translated(let text): .safeString(context.formats.catalog.text(text))
            case .variable(let variable): try variable.resolve(context)
            }
        let input = filter.expectsLocalTime ? context.localTime(value) : value
        let result: TemplateValue
        do {
            result = try filter.function(FilterInput(value: input, argument: resolved, context: context))
        } catch let error as FormattingError {
            throw TemplateError(error)
        }
        return filter.isSafe && input.isSafe ? result.markedSafe : result
    }
}

/// Scans a filter expression as the regular expression in Django does.
private struct ExpressionScanner {
    enum Piece {
        case constant(String)
        case variable(String)
        case filter
    }

    struct FilterMatch {
        let name: String
        let argument: Piece?
        /// Where it begins, and where it should.
        let start: Int
        let expected: Int
    }

    private let text: [Unicode.Scalar]
    private var position = 0

    init(_ source: String) { text = Array(source.unicodeScalars) }

    private func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }

    var remainder: String? { position < text.count ? string(position..<text.count) : nil }

    func parts(_ first: Int, _ second: Int) -> (String, String, String) {
        (string(0..<first), string(first..<second), string(second..<text.count))
    }

    mutating func start() -> Piece? {
        if let (piece, end) = operand(at: 0) {
            position = end
            return piece
        }
        return filter(at: 0) == nil ? nil : .filter
    }

    mutating func nextFilter() -> FilterMatch? {
        let expected = position
        var start = expected
        while start < text.count {
            if let (name, argument, end) = filter(at: start) {
                position = end
                return FilterMatch(name: name, argument: argument, start: start, expected: expected)
            }
            start += 1
        }
        return nil
    }

    /// `\s*\|\s*(\w+)(:argument)?`
    private func filter(at start: Int) -> (String, Piece?, Int)? {
        var index = skipSpaces(start)
        guard index < text.count, text[index] == "|" else { return nil }
        index = skipSpaces(index + 1)
        var end = index
        while end < text.count, text[end].isPythonWord { end += 1 }
        guard end > index else { return nil }
        let name = string(index..<end)
        if end < text.count, text[end] == ":", let (argument, after) = operand(at: end + 1) {
            return (name, argument, after)
        }
        return (name, nil, end)
    }

    private func skipSpaces(_ start: Int) -> Int {
        var index = start
        while index < text.count, text[index].isPythonSpace { index += 1 }
        return index
    }

    private func operand(at start: Int) -> (Piece, Int)? {
        if let end = constant(at: start) { return (.constant(string(start..<end)), end) }
        var end = start
        while end < text.count, text[end].isPythonWord || text[end] == "." { end += 1 }
        if end > start { return (.variable(string(start..<end)), end) }
        // [-+.]?\d[\d.e]*
        guard start + 1 < text.count, text[start] == "-" || text[start] == "+", text[start + 1].isPythonDecimal else {
            return nil
        }
        end = start + 2
        while end < text.count, text[end].isPythonDecimal || text[end] == "." || text[end] == "e" { end += 1 }
        return (.variable(string(start..<end)), end)
    }

    private func constant(at start: Int) -> Int? {
        guard start < text.count else { return nil }
        if text[start] == "_", start + 1 < text.count, text[start + 1] == "(" {
            guard let end = quoted(at: start + 2), end < text.count, text[end] == ")" else { return nil }
            return end + 1
        }
        return quoted(at: start)
    }

    private func quoted(at start: Int) -> Int? {
        guard start < text.count, text[start] == "\"" || text[start] == "'" else { return nil }
        var index = start + 1
        while index < text.count {
            if text[index] == text[start] { return index + 1 }
            if text[index] == "\\" {
                index += 1
                if index < text.count, text[index] == "\n" { return nil }
            }
            index += 1
        }
        return nil
    }
}

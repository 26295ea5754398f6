internal import Formatting
internal import PythonJSON
internal import PythonText

/// A number, a quoted text, or a name with lookups: `message.sender.username`.
public struct Variable: Sendable {
    /// As it stands in the template.
    public let source: String
    private let kind: Kind

    private enum Kind {
        case literal(TemplateValue)
        /// `_("…")`.
        case translated(String)
        case lookups([String])
    }

    /// Throws where a name begins with an underscore.
    public init(_ source: String) throws {
        self.source = source
        if let number = Self.number(source) {
            kind = .literal(number)
            return
        }
        if source.hasPrefix("_("), source.hasSuffix(")"),
            let text = TextTools.unescapedLiteral(String(source.dropFirst(2).dropLast()))
        {
            kind = .translated(text)
        } else if let text = TextTools.unescapedLiteral(source) {
            kind = .literal(.safeString(text))
        } else {
            if source.hasPrefix("_") || source.pythonContains("._") {
                throw TemplateError.syntax("Variables and attributes may not begin with underscores: '\(source)'")
            }
            kind = .lookups(source.pythonSplit("."))
        }
    }

    private static func number(_ source: String) -> TemplateValue? {
        if source.utf8.contains(where: { ".eE".utf8.contains($0) }) {
            guard !source.hasSuffix("."), let value = PythonFloat.parse(source) else { return nil }
            return .float(value)
        }
        switch PythonInt<Int64>(source) {
        case .value(let value): return .integer(value)
        case .outOfRange: return PythonDecimal(source).map(TemplateValue.whole)
        case .malformed, .tooLong: return nil
        }
    }

    /// The text of a literal.
    var literalText: String? {
        switch kind {
        case .literal(let value): value.plainString
        case .translated, .lookups: nil
        }
    }

    var isLookup: Bool { if case .lookups = kind { true } else { false } }

    /// The value in a context. Throws `VariableDoesNotExist`.
    public func resolve(_ context: Context) throws -> TemplateValue {
        switch kind {
        case .literal(let value): value
        case .translated(let text): .safeString(context.formats.catalog.text(text))
        case .lookups(let names): try lookup(names, context)
        }
    }

    private func lookup(_ names: [String], _ context: Context) throws -> TemplateValue {
        guard let first = names.first, let start = context[first] else {
            throw TemplateError(
                .variableDoesNotExist, "Failed lookup for key [\(names.first ?? "")] in \(context.repr)")
        }
        do {
            var current = try called(start, context)
            for name in names.dropFirst() {
                current = try called(Self.lookup(name, in: current, context), context)
            }
            return current
        } catch let error as TemplateError where error.isSilent {
            return .string(context.engine.stringIfInvalid)
        }
    }

    /// What a name after a point gives: an item, an attribute, or an element by its number.
    static func lookup(_ name: String, in value: TemplateValue, _ context: Context) throws -> TemplateValue {
        switch value {
        case .dictionary(let dictionary):
            if let found = dictionary[name] ?? value.attribute(name) { return found }
        case .object(let object):
            if let found = try object.lookup(name, in: context) { return found }
        default:
            if let found = value.attribute(name) { return found }
        }
        if let index = PythonInt<Int>(name).exactly, let found = try? value.element(at: index) { return found }
        throw TemplateError(.variableDoesNotExist, "Failed lookup for key [\(name)] in \(value.repr)")
    }

    private func called(_ value: TemplateValue, _ context: Context) throws -> TemplateValue {
        guard case .callable(let callable) = value, !callable.isNotCalled else { return value }
        if callable.altersData || callable.needsArguments { return .string(context.engine.stringIfInvalid) }
        return try callable.function()
    }
}

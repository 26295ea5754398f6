import Models

extension PythonNode {
    /// The expression as a text that does not depend on spaces, quotes, line breaks and superfluous brackets.
    var key: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// The key of an expression that somebody has typed; the text itself if it is none.
    static func key(of text: String) -> String {
        if let source = try? PythonSource(text), let node = try? PythonParser.expression(source) { return node.key }
        return text.split { $0.isWhitespace }.joined(separator: " ")
    }

    private func write(to text: inout String) {
        switch kind {
        case .literal(let value): text += value.pythonText(quoted: true)
        case .formatted(let parts): Self.write(parts, to: &text)
        case .name(let name): text += name
        case .attribute(let owner, let name):
            owner.write(to: &text)
            text += "." + name
        case .subscripted(let owner, let item):
            owner.write(to: &text)
            Self.write([item], "[", "]", to: &text)
        case .slice(let from, let to, let step):
            Self.write(
                [from, to, step].map { $0 ?? PythonNode(kind: .name(""), line: 0, range: 0..<0) }, "<", ">", to: &text)
        case .call(let function, let arguments):
            function.write(to: &text)
            text += "("
            for argument in arguments {
                text += argument.name.map { $0 + "=" } ?? String(repeating: "*", count: argument.stars)
                argument.value.write(to: &text)
                text += ","
            }
            text += ")"
        case .list(let items): Self.write(items, "[", "]", to: &text)
        case .tuple(let items): Self.write(items, "(", ")", to: &text)
        case .set(let items): Self.write(items, "{", "}", to: &text)
        case .dictionary(let pairs):
            text += "{"
            for pair in pairs {
                pair.key?.write(to: &text)
                text += ":"
                pair.value.write(to: &text)
                text += ","
            }
            text += "}"
        case .starred(let value): Self.write([value], "*", "", to: &text)
        case .unary(let symbol, let value): Self.write([value], "(\(symbol) ", ")", to: &text)
        case .binary(let left, let symbol, let right): Self.write([left, right], "(\(symbol) ", ")", to: &text)
        case .boolean(let isAnd, let items): Self.write(items, isAnd ? "(and " : "(or ", ")", to: &text)
        case .comparison(let left, let others):
            text += "("
            left.write(to: &text)
            for other in others {
                text += " \(other.symbol) "
                other.value.write(to: &text)
            }
            text += ")"
        case .conditional(let test, let then, let otherwise):
            Self.write([test, then, otherwise], "(if ", ")", to: &text)
        case .lambda(let body): Self.write([body], "(lambda ", ")", to: &text)
        case .comprehension(let comprehension):
            Self.write(
                [comprehension.element] + (comprehension.value.map { [$0] } ?? []), "(\(comprehension.kind) ", "",
                to: &text)
            for clause in comprehension.clauses {
                Self.write([clause.target, clause.iterable] + clause.conditions, " for ", "", to: &text)
            }
            text += ")"
        case .assignment(let name, let value): Self.write([value], "(\(name):=", ")", to: &text)
        case .other(let what): text += what
        }
    }

    private static func write(_ nodes: [PythonNode], _ open: String, _ close: String, to text: inout String) {
        text += open
        for node in nodes {
            node.write(to: &text)
            text += ","
        }
        text += close
    }

    private static func write(_ parts: [FormattedPart], to text: inout String) {
        text += "f'"
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .field(let value, let conversion, let format, _):
                text += "{"
                value.write(to: &text)
                if let conversion { text += "!" + String(conversion) }
                write(format, to: &text)
                text += "}"
            }
        }
        text += "'"
    }
}

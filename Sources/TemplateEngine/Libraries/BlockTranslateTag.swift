internal import Formatting
internal import PythonText

/// `{% blocktranslate count n=messages|length %}One message{% plural %}{{ n }} messages{% endblocktranslate %}`
enum BlockTranslateTag {
    private struct Options {
        var variables: [(name: String, value: FilterExpression)] = []
        var counter: (name: String, value: FilterExpression)?
        var messageContext: FilterExpression?
        var isTrimmed = false
        var resultName: String?
    }

    /// A message as it is looked up, with `%(name)s` for the variables in it.
    private struct Message {
        let text: String
        let variables: [String]
    }

    static func compile(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        let tag = bits[0]
        let options = try options(bits, parser)
        let (singular, first) = pieces(&parser)
        var end = first
        var plural: [Token] = []
        if options.counter != nil {
            if end?.contents != "plural" {
                throw TemplateError.syntax("\(tag.pythonRepr) doesn't allow other block tags inside it")
            }
            (plural, end) = pieces(&parser)
        }
        if end?.contents != "end\(tag)" {
            let seen = (end ?? plural.last ?? singular.last ?? token).contents
            throw TemplateError.syntax(
                "\(tag.pythonRepr) doesn't allow other block tags (seen \(seen.pythonRepr)) inside it")
        }
        let single = message(singular, options.isTrimmed)
        let several = plural.isEmpty ? nil : message(plural, options.isTrimmed)
        return FunctionNode { context, output in
            let result = try render(single, several, options, tag, context)
            if let name = options.resultName { context[name] = .safeString(result) } else { output += result }
        }
    }

    private static func options(_ bits: [String], _ parser: TemplateParser) throws -> Options {
        let tag = bits[0].pythonRepr
        var options = Options()
        var seen: Set<String> = []
        var rest = Array(bits.dropFirst())
        while !rest.isEmpty {
            let option = rest.removeFirst()
            guard seen.insert(option).inserted else {
                throw TemplateError.syntax("The \(option.pythonRepr) option was specified more than once.")
            }
            switch option {
            case "with":
                options.variables = try parser.keywordArguments(&rest, supportsLegacy: true)
                if options.variables.isEmpty {
                    throw TemplateError.syntax("\"with\" in \(tag) tag needs at least one keyword argument.")
                }
            case "count":
                let counters = try parser.keywordArguments(&rest, supportsLegacy: true)
                guard counters.count == 1 else {
                    throw TemplateError.syntax("\"count\" in \(tag) tag expected exactly one keyword argument.")
                }
                options.counter = counters[0]
            case "context":
                guard !rest.isEmpty, let value = try? parser.expression(rest.removeFirst()) else {
                    throw TemplateError.syntax("\"context\" in \(tag) tag expected exactly one argument.")
                }
                options.messageContext = value
            case "trimmed": options.isTrimmed = true
            case "asvar":
                guard !rest.isEmpty else {
                    throw TemplateError.syntax("No argument provided to the '\(bits[0])' tag for the asvar option.")
                }
                options.resultName = rest.removeFirst()
            default: throw TemplateError.syntax("Unknown argument for \(tag) tag: \(option.pythonRepr).")
            }
        }
        return options
    }

    /// Text and variables up to the next tag, and that tag.
    private static func pieces(_ parser: inout TemplateParser) -> ([Token], Token?) {
        var pieces: [Token] = []
        while let token = parser.nextToken() {
            guard token.kind == .text || token.kind == .variable else { return (pieces, token) }
            pieces.append(token)
        }
        return (pieces, nil)
    }

    private static func message(_ tokens: [Token], _ isTrimmed: Bool) -> Message {
        var text = ""
        var variables: [String] = []
        for token in tokens {
            if token.kind == .text {
                text += token.contents.pythonReplacing("%", with: "%%")
            } else {
                text += "%(\(token.contents))s"
                variables.append(token.contents)
            }
        }
        return Message(text: isTrimmed ? trimmed(text) : text, variables: variables)
    }

    /// Line breaks with the white space around them as one space.
    private static func trimmed(_ text: String) -> String {
        let lines = text.pythonStripped().pythonSplit("\n").map { $0.pythonStripped() }
        // White space of several lines is one gap.
        return lines.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func render(
        _ singular: Message, _ plural: Message?, _ options: Options, _ tag: String, _ context: Context
    ) throws -> String {
        let name = try options.messageContext?.resolve(context).text
        var values = TemplateDictionary()
        for (name, value) in options.variables { values[name] = try value.resolve(context) }
        return try context.pushing(values) {
            let catalog = context.formats.catalog
            var result: String
            var variables = singular.variables
            if let plural, let counter = options.counter {
                let count = try counter.value.resolve(context)
                guard let number = count.number else {
                    throw TemplateError.syntax(
                        "\(counter.name.pythonRepr) argument to \(tag.pythonRepr) tag must be a number.")
                }
                context[counter.name] = count
                variables += plural.variables
                result = catalog.text(singular.text, plural.text, count: number.double, context: name)
            } else {
                result = catalog.text(singular.text, context: name)
            }
            let invalid = context.engine.stringIfInvalid
            var shown: [String: String] = [:]
            for variable in variables {
                let value = context[variable] ?? .string(invalid.pythonReplacing("%s", with: variable))
                shown[variable] = context.shown(value)
            }
            return filled(result, shown) ?? filled(singular.text, shown) ?? singular.text
        }
    }

    /// The text with `%(name)s` and `%%` replaced; `nil` if it names something else.
    private static func filled(_ text: String, _ values: [String: String]) -> String? {
        var result = ""
        var rest = text[...]
        while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
            result += rest[..<mark]
            rest = rest[rest.utf8.index(after: mark)...]
            if rest.hasPrefix("%") {
                result += "%"
                rest = rest.dropFirst()
            } else if rest.hasPrefix("("), let end = end(of: rest), let value = values[String(rest[end.name])] {
                result += value
                rest = rest[end.after...]
            } else {
                return nil
            }
        }
        return result + rest
    }

    /// The name in `(name)s`, which may hold parentheses itself, and where it ends.
    private static func end(of text: Substring) -> (name: Range<String.Index>, after: String.Index)? {
        var depth = 0
        var index = text.utf8.startIndex
        while index < text.utf8.endIndex {
            let byte = text.utf8[index]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            let next = text.utf8.index(after: index)
            if depth == 0 {
                guard next < text.utf8.endIndex, text.utf8[next] == UInt8(ascii: "s") else { return nil }
                return (text.utf8.index(after: text.utf8.startIndex)..<index, text.utf8.index(after: next))
            }
            index = next
        }
        return nil
    }
}

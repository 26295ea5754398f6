internal import Formatting
internal import PythonText

extension Library {
    /// The tags that need no `load`.
    static let defaultTags: Library = {
        var library = Library()
        library.tag("autoescape", compile: DefaultTags.autoescape)
        library.tag("comment") { parser, _ in
            try parser.skip(past: "endcomment")
            return FunctionNode { _, _ in }
        }
        library.tag("csrf_token") { _, _ in FunctionNode { DefaultTags.csrfToken($0, &$1) } }
        library.tag("cycle", compile: DefaultTags.cycle)
        library.tag("debug") { _, _ in FunctionNode { DefaultTags.debug($0, &$1) } }
        library.tag("filter", compile: DefaultTags.filter)
        library.tag("firstof", compile: DefaultTags.firstOf)
        library.tag("for", compile: DefaultTags.forLoop)
        library.tag("if", compile: DefaultTags.ifTag)
        library.tag("ifchanged", compile: DefaultTags.ifChanged)
        library.tag("load", compile: DefaultTags.load)
        library.tag("lorem", compile: LoremTag.compile)
        library.tag("now", compile: DefaultTags.now)
        library.addQueryString()
        library.tag("regroup", compile: DefaultTags.regroup)
        library.tag("resetcycle", compile: DefaultTags.resetCycle)
        library.tag("spaceless", compile: DefaultTags.spaceless)
        library.tag("templatetag", compile: DefaultTags.templateTag)
        library.tag("url", compile: DefaultTags.url)
        library.tag("verbatim", compile: DefaultTags.verbatim)
        library.tag("widthratio", compile: DefaultTags.widthRatio)
        library.tag("with", compile: DefaultTags.with)
        return library
    }()
}

/// The functions that compile Django's own tags.
enum DefaultTags {
    /// The nodes up to the end of a tag, which is taken away.
    static func body(_ parser: inout TemplateParser, _ end: String) throws -> NodeList {
        let nodes = try parser.parse(until: [end])
        parser.dropToken()
        return nodes
    }

    static func autoescape(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.contents.pythonSplit()
        guard bits.count == 2 else { throw TemplateError.syntax("'autoescape' tag requires exactly one argument.") }
        guard bits[1] == "on" || bits[1] == "off" else {
            throw TemplateError.syntax("'autoescape' argument should be 'on' or 'off'")
        }
        let isOn = bits[1] == "on"
        let nodes = try body(&parser, "endautoescape")
        return FunctionNode([nodes]) { context, output in
            let before = context.autoescape
            context.autoescape = isOn
            defer { context.autoescape = before }
            try nodes.render(context, to: &output)
        }
    }

    static func csrfToken(_ context: Context, _ output: inout String) {
        guard let token = context["csrf_token"], token.isTrue, token.plainString != "NOTPROVIDED" else { return }
        output += "<input type=\"hidden\" name=\"csrfmiddlewaretoken\" value=\"\(token.escapedText)\">"
    }

    static func debug(_ context: Context, _ output: inout String) {
        guard context.engine.isDebug else { return }
        for layer in context.reversedLayers {
            HTMLText.appendEscaped(PrettyPrinter.text(.dictionary(layer)), to: &output)
        }
        output += "\n\n{}"
    }

    static func filter(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let rest = token.contents.unicodeScalars.drop { !$0.isPythonSpace }.drop(while: \.isPythonSpace)
        if rest.isEmpty { throw TemplateError.value("not enough values to unpack (expected 2, got 1)") }
        let expression = try parser.expression("var|\(String(rest))")
        for (filter, _) in expression.filters where filter.name == "escape" || filter.name == "safe" {
            throw TemplateError.syntax(
                "\"filter \(filter.name)\" is not permitted.  Use the \"autoescape\" tag instead.")
        }
        let nodes = try body(&parser, "endfilter")
        return FunctionNode([nodes]) { context, output in
            let text = try nodes.rendered(context)
            output += try context.pushing(["var": .safeString(text)]) { try expression.resolve(context).text }
        }
    }

    static func firstOf(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var bits = Array(token.splitContents.dropFirst())
        if bits.isEmpty { throw TemplateError.syntax("'firstof' statement requires at least one argument") }
        let name = takeName(&bits)
        let values = try bits.map { try parser.expression($0) }
        return ResultNode(name: name) { context in
            for value in values {
                let value = try value.resolve(context, ignoresFailures: true)
                guard value.isTrue else { continue }
                let text = context.shown(value)
                return context.autoescape ? .safeString(text) : .string(text)
            }
            return .string("")
        }
    }

    /// Takes `as name` off the end of the pieces of a tag.
    static func takeName(_ bits: inout [String]) -> String? {
        guard bits.count >= 2, bits[bits.count - 2] == "as" else { return nil }
        let name = bits.last
        bits.removeLast(2)
        return name
    }

    static func forLoop(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        if bits.count < 4 {
            throw TemplateError.syntax("'for' statements should have at least four words: \(token.contents)")
        }
        let isReversed = bits.last == "reversed"
        let position = bits.count - (isReversed ? 3 : 2)
        guard bits[position] == "in" else {
            throw TemplateError.syntax("'for' statements should use the format 'for x in y': \(token.contents)")
        }
        // Spaces count as part of a name only where no comma is beside them.
        let names = bits[1..<max(position, 1)].joined(separator: " ").pythonSplit(",").map { name in
            String(String.UnicodeScalarView(trimmed(Array(name.unicodeScalars))))
        }
        for name in names
        where name.isEmpty || name.unicodeScalars.contains(where: { " \"'|".unicodeScalars.contains($0) }) {
            throw TemplateError.syntax("'for' tag received an invalid argument: \(token.contents)")
        }
        let sequence = try parser.expression(bits[position + 1])
        let loop = try parser.parse(until: ["empty", "endfor"])
        var empty = NodeList()
        if parser.nextToken()?.contents == "empty" { empty = try body(&parser, "endfor") }
        return ForNode(names: names, sequence: sequence, isReversed: isReversed, body: loop, empty: empty)
    }

    private static func trimmed(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var rest = scalars.drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return rest
    }

    static func ifTag(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var branches: [(condition: IfExpression?, nodes: NodeList)] = []
        var token: Token? = token
        repeat {
            var conditions = try IfParser(Array(token?.splitContents.dropFirst() ?? []), parser)
            let condition = try conditions.parse()
            branches.append((condition, try parser.parse(until: ["elif", "else", "endif"])))
            token = parser.nextToken()
        } while token?.contents.hasPrefix("elif") == true
        if token?.contents == "else" {
            branches.append((nil, try parser.parse(until: ["endif"])))
            token = parser.nextToken()
        }
        if let token, token.contents != "endif" {
            throw TemplateError.syntax("Malformed template tag at line \(token.line): \"\(token.contents)\"")
        }
        return IfNode(branches: branches)
    }

    static func ifChanged(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        let changed = try parser.parse(until: ["else", "endifchanged"])
        var same = NodeList()
        if parser.nextToken()?.contents == "else" { same = try body(&parser, "endifchanged") }
        let values = try bits.dropFirst().map { try parser.expression($0) }
        return IfChangedNode(values: values, changed: changed, same: same)
    }

    static func load(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.contents.pythonSplit()
        if bits.count >= 4, bits[bits.count - 2] == "from" {
            let name = bits[bits.count - 1]
            let library = try find(name, parser)
            parser.add(try library.subset(Array(bits[1..<(bits.count - 2)]), label: name))
        } else {
            for name in bits.dropFirst() { parser.add(try find(name, parser)) }
        }
        return FunctionNode { _, _ in }
    }

    private static func find(_ name: String, _ parser: TemplateParser) throws -> Library {
        if let library = parser.libraries[name] { return library }
        throw TemplateError.syntax(
            "'\(name)' is not a registered tag library. Must be one of:\n"
                + parser.libraries.keys.sorted().joined(separator: "\n"))
    }

    static func now(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var bits = token.splitContents
        let name = bits.count == 4 ? takeName(&bits) : nil
        guard bits.count == 2 else { throw TemplateError.syntax("'now' statement takes one argument") }
        let format = String(bits[1].dropFirst().dropLast())
        return ResultNode(name: name) { context in
            let formats = context.formats
            let zone = formats.usesZones ? formats.currentZone : formats.defaultZone
            var now = LocalDateTime(microseconds: formats.now(), in: zone)
            if !formats.usesZones { now.zone = nil }
            return .string(try DateFilters.date(.dateTime(now), .string(format), formats))
        }
    }

    static func spaceless(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let nodes = try body(&parser, "endspaceless")
        return FunctionNode([nodes]) { context, output in
            output += HTMLText.withoutSpacesBetweenTags(try nodes.rendered(context).pythonStripped())
        }
    }

    private static let templateTags: KeyValuePairs = [
        "openblock": "{%", "closeblock": "%}", "openvariable": "{{", "closevariable": "}}", "openbrace": "{",
        "closebrace": "}", "opencomment": "{#", "closecomment": "#}",
    ]

    static func templateTag(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.contents.pythonSplit()
        guard bits.count == 2 else { throw TemplateError.syntax("'templatetag' statement takes one argument") }
        guard let text = templateTags.first(where: { $0.key == bits[1] })?.value else {
            let names = templateTags.map { "'\($0.key)'" }.joined(separator: ", ")
            throw TemplateError.syntax("Invalid templatetag argument: '\(bits[1])'. Must be one of: [\(names)]")
        }
        return FunctionNode { _, output in output += text }
    }

    static func verbatim(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        // Inside of it the lexer made nothing but text.
        try body(&parser, "endverbatim").asNode
    }

    static func with(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var bits = token.splitContents
        let tag = bits.removeFirst().pythonRepr
        let variables = try parser.keywordArguments(&bits, supportsLegacy: true)
        if variables.isEmpty { throw TemplateError.syntax("\(tag) expected at least one variable assignment") }
        if let rest = bits.first { throw TemplateError.syntax("\(tag) received an invalid token: \(rest.pythonRepr)") }
        let nodes = try body(&parser, "endwith")
        return FunctionNode([nodes]) { context, output in
            var values = TemplateDictionary()
            for (name, value) in variables { values[name] = try value.resolve(context) }
            try context.pushing(values) { try nodes.render(context, to: &output) }
        }
    }
}

extension NodeList {
    /// The nodes as one node.
    var asNode: any Node { FunctionNode([self]) { try render($0, to: &$1) } }
}

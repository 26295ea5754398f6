internal import PythonText

extension Library {
    /// `block`, `extends` and `include`.
    static let loaderTags: Library = {
        var library = Library()
        library.tag("block", compile: compileBlock)
        library.tag("extends", compile: compileExtends)
        library.tag("include", compile: compileInclude)
        return library
    }()

    private static func compileBlock(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.contents.pythonSplit()
        guard bits.count == 2 else { throw TemplateError.syntax("'\(bits[0])' tag takes only one argument") }
        let name = bits[1]
        guard parser.blockNames.insert(name).inserted else {
            throw TemplateError.syntax("'\(bits[0])' tag with name '\(name)' appears more than once")
        }
        let nodes = try parser.parse(until: ["endblock"])
        let ends = ["endblock", "endblock \(name)"]
        if let end = parser.nextToken(), !ends.contains(end.contents) {
            throw parser.invalidTag(end, "endblock", ends)
        }
        return BlockNode(name: name, nodes: nodes)
    }

    private static func compileExtends(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        guard bits.count == 2 else { throw TemplateError.syntax("'\(bits[0])' takes one argument") }
        let name = try RelativePath.resolved(bits[1], in: parser.templateName, allowsItself: false)
        let parent = try parser.expression(name)
        let nodes = try parser.parse()
        if nodes.extends {
            throw TemplateError.syntax("'\(bits[0])' cannot appear more than once in the same template")
        }
        return ExtendsNode(parent: parent, nodes: nodes, blocks: nodes.blocks)
    }

    private static func compileInclude(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        let tag = bits[0].pythonRepr
        guard bits.count >= 2 else {
            throw TemplateError.syntax(
                "\(tag) tag takes at least one argument: the name of the template to be included.")
        }
        var rest = Array(bits.dropFirst(2))
        var options: Set<String> = []
        var variables: [(name: String, value: FilterExpression)] = []
        while !rest.isEmpty {
            let option = rest.removeFirst()
            if options.contains(option) {
                throw TemplateError.syntax("The \(option.pythonRepr) option was specified more than once.")
            }
            switch option {
            case "with":
                variables = try parser.keywordArguments(&rest)
                if variables.isEmpty {
                    throw TemplateError.syntax("\"with\" in \(tag) tag needs at least one keyword argument.")
                }
            case "only": break
            default: throw TemplateError.syntax("Unknown argument for \(tag) tag: \(option.pythonRepr).")
            }
            options.insert(option)
        }
        let name = try RelativePath.resolved(bits[1], in: parser.templateName)
        return IncludeNode(
            template: try parser.expression(name), variables: variables, isIsolated: options.contains("only"),
            ownName: parser.templateName)
    }
}

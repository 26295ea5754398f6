internal import PythonText

/// The parameters of a tag that is a function.
///
/// ```swift
/// let signature: TagSignature = ["name", TagSignature.Parameter("greeting", default: "Hello")]
/// ```
public struct TagSignature: Sendable, ExpressibleByArrayLiteral {
    public struct Parameter: Sendable, ExpressibleByStringLiteral {
        public let name: String
        public let defaultValue: TemplateValue?

        public init(_ name: String, default defaultValue: TemplateValue? = nil) {
            self.name = name
            self.defaultValue = defaultValue
        }

        public init(stringLiteral name: String) { self.init(name) }
    }

    public var parameters: [Parameter]
    /// Parameters that are given by name only.
    public var keywordOnly: [Parameter] = []
    /// Whether more values are accepted: Python's `*args`.
    public var acceptsMoreValues = false
    /// Whether other names are accepted: Python's `**kwargs`.
    public var acceptsOtherNames = false

    public init(arrayLiteral elements: Parameter...) { parameters = elements }

    public init(_ parameters: [Parameter]) { self.parameters = parameters }

    typealias Compiled = (positional: [FilterExpression], keywords: [(name: String, value: FilterExpression)])

    /// Compiles the arguments of a tag: Django's `parse_bits`.
    func compile(_ bits: [String], _ parser: TemplateParser, tag: String) throws -> Compiled {
        var compiled: Compiled = ([], [])
        var missing = parameters.map(\.name)
        var missingKeywords = keywordOnly.filter { $0.defaultValue == nil }.map(\.name)
        for bit in bits {
            var single = [bit]
            if let (name, value) = try parser.keywordArguments(&single).first {
                let isKnown = (parameters + keywordOnly).contains { $0.name == name }
                if !isKnown, !acceptsOtherNames {
                    throw TemplateError.syntax("'\(tag)' received unexpected keyword argument '\(name)'")
                }
                if compiled.keywords.contains(where: { $0.name == name }) {
                    throw TemplateError.syntax("'\(tag)' received multiple values for keyword argument '\(name)'")
                }
                compiled.keywords.append((name, value))
                missing.removeAll { $0 == name }
                missingKeywords.removeAll { $0 == name }
            } else {
                if !compiled.keywords.isEmpty {
                    throw TemplateError.syntax(
                        "'\(tag)' received some positional argument(s) after some keyword argument(s)")
                }
                compiled.positional.append(try parser.expression(bit))
                if !missing.isEmpty {
                    missing.removeFirst()
                } else if !acceptsMoreValues {
                    throw TemplateError.syntax("'\(tag)' received too many positional arguments")
                }
            }
        }
        missing.removeLast(min(missing.count, parameters.count { $0.defaultValue != nil }))
        let names = (missing + missingKeywords).map { "'\($0)'" }
        if !names.isEmpty {
            throw TemplateError.syntax(
                "'\(tag)' did not receive value(s) for the argument(s): \(names.joined(separator: ", "))")
        }
        return compiled
    }

    /// The values of compiled arguments on a page.
    func arguments(_ compiled: Compiled, _ context: Context) throws -> TagArguments {
        let values = try compiled.positional.map { try $0.resolve(context) }
        var named = TemplateDictionary()
        for parameter in parameters + keywordOnly { named[parameter.name] = parameter.defaultValue }
        for (parameter, value) in zip(parameters, values) { named[parameter.name] = value }
        var others = TemplateDictionary()
        for (name, value) in compiled.keywords {
            let value = try value.resolve(context)
            if (parameters + keywordOnly).contains(where: { $0.name == name }) {
                named[name] = value
            } else {
                others[name] = value
            }
        }
        return TagArguments(
            named: named, moreValues: Array(values.dropFirst(parameters.count)), others: others, context: context)
    }
}

/// What a tag that is a function is called with.
public struct TagArguments {
    let named: TemplateDictionary
    /// The values beyond the parameters.
    public let moreValues: [TemplateValue]
    /// The values of names that are no parameters.
    public let others: TemplateDictionary
    /// The page.
    public let context: Context
    /// What stands between a block tag and its end.
    public var content = ""

    /// The value of a parameter.
    public subscript(name: String) -> TemplateValue { named[name] ?? .null }
}

extension Library {
    /// Registers a function as a tag: Django's `simple_tag`. `{% name … as variable %}` puts the value into a variable;
    /// otherwise it is shown, escaped.
    public mutating func simpleTag(
        _ name: String, parameters signature: TagSignature = [],
        _ function: @escaping @Sendable (TagArguments) throws -> TemplateValue
    ) {
        tag(name) { parser, token in
            var bits = Array(token.splitContents.dropFirst())
            let variable = DefaultTags.takeName(&bits)
            let compiled = try signature.compile(bits, parser, tag: name)
            return Self.node(variable) { try function(try signature.arguments(compiled, $0)) }
        }
    }

    /// Registers a function as a tag with an end: Django's `simple_block_tag`.
    ///
    /// - Parameter end: the name of the end; `end` and the name if it is left out.
    public mutating func simpleBlockTag(
        _ name: String, end: String? = nil, parameters signature: TagSignature = [],
        _ function: @escaping @Sendable (TagArguments) throws -> TemplateValue
    ) {
        tag(name) { parser, token in
            var bits = Array(token.splitContents.dropFirst())
            let variable = DefaultTags.takeName(&bits)
            let nodes = try DefaultTags.body(&parser, end ?? "end" + name)
            let compiled = try signature.compile(bits, parser, tag: name)
            return Self.node(variable, [nodes]) { context in
                var arguments = try signature.arguments(compiled, context)
                arguments.content = try nodes.rendered(context)
                return try function(arguments)
            }
        }
    }

    private static func node(
        _ variable: String?, _ lists: [NodeList] = [],
        _ function: @escaping @Sendable (Context) throws -> TemplateValue
    ) -> any Node {
        FunctionNode(lists) { context, output in
            let value = try function(context)
            if let variable {
                context[variable] = value
            } else {
                output += context.autoescape ? value.escapedText : value.text
            }
        }
    }

    /// Registers a tag that shows another template: Django's `inclusion_tag`. The function gives its variables.
    public mutating func inclusionTag(
        _ name: String, template: String, parameters signature: TagSignature = [],
        _ function: @escaping @Sendable (TagArguments) throws -> TemplateDictionary
    ) {
        tag(name) { parser, token in
            let compiled = try signature.compile(Array(token.splitContents.dropFirst()), parser, tag: name)
            return FunctionNode { context, output in
                var variables = try function(try signature.arguments(compiled, context))
                // Forms are often shown by such tags.
                if let token = context["csrf_token"], variables["csrf_token"] == nil { variables["csrf_token"] = token }
                let included = try context.engine.template(named: template)
                try included.render(context.isolated(variables), to: &output)
            }
        }
    }
}

public import Formatting

/// A compiled template.
///
/// ```swift
/// let template = try engine.template(from: "Hello {{ name }}!")
/// try template.render(["name": "Ann"], engine: engine)    // Hello Ann!
/// ```
public final class Template: Sendable {
    /// The name by which it was asked for.
    public let name: String?
    /// Where it comes from.
    public let origin: Origin
    let nodes: NodeList

    init(source: String, origin: Origin, engine: Engine) throws {
        name = origin.templateName
        self.origin = origin
        var parser = TemplateParser(
            Lexer(source).allTokens(), libraries: engine.libraries, builtins: engine.builtins,
            templateName: origin.templateName)
        nodes = try parser.parse()
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - variables: what the template can name.
    ///   - formats: language, zone and clock, if they are not the engine's.
    public func render(
        _ variables: TemplateDictionary = [:], engine: Engine, formats: Formats? = nil, request: TemplateRequest? = nil
    ) throws -> String {
        try render(Context(variables, engine: engine, formats: formats, request: request))
    }

    /// The page in a context.
    public func render(_ context: Context) throws -> String {
        var output = ""
        try render(context, to: &output)
        return output
    }

    func render(_ context: Context, to output: inout String) throws {
        if context.frames.count >= 100 { throw TemplateError(.recursion, "maximum recursion depth exceeded") }
        let frame = RenderFrame(template: self, id: context.page.nextLoop())
        context.frames.append(frame)
        defer {
            context.frames.removeLast()
            context.page.forgetLoop(frame.id)
        }
        try nodes.render(context, to: &output)
    }
}

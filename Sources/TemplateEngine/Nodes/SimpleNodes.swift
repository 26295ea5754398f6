internal import Formatting
internal import PythonText

/// A node that is a function, for tags without a state.
struct FunctionNode: Node {
    let nodeLists: [NodeList]
    let function: @Sendable (Context, inout String) throws -> Void

    init(_ nodeLists: [NodeList] = [], _ function: @escaping @Sendable (Context, inout String) throws -> Void) {
        self.nodeLists = nodeLists
        self.function = function
    }

    func render(_ context: Context, to output: inout String) throws { try function(context, &output) }
}

/// What a tag makes, which is shown or put into a variable: `{% … as name %}`.
struct ResultNode: Node {
    let name: String?
    let function: @Sendable (Context) throws -> TemplateValue

    func render(_ context: Context, to output: inout String) throws {
        let value = try function(context)
        if let name { context[name] = value } else { output += value.text }
    }
}

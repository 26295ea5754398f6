/// A part of a page that a template which extends this one can replace.
public final class BlockNode: Node {
    let name: String
    private let nodes: NodeList

    init(name: String, nodes: NodeList) {
        self.name = name
        self.nodes = nodes
    }

    public var nodeLists: [NodeList] { [nodes] }
    public var block: BlockNode? { self }

    public func render(_ context: Context, to output: inout String) throws {
        try Self.render(name, fallback: self, context, to: &output)
    }

    /// Renders the block that counts most, with the ones below it at hand for `block.super`.
    fileprivate static func render(_ name: String, fallback: BlockNode?, _ context: Context, to output: inout String)
        throws
    {
        guard context.frame.blocks != nil else {
            guard let fallback else { return }
            let reference = BlockReference(name: name, isInherited: false)
            try context.pushing(["block": .object(reference)]) { try fallback.nodes.render(context, to: &output) }
            return
        }
        let pushed = context.frame.blocks?.pop(name)
        defer { if let pushed { context.frame.blocks?.push(name, pushed) } }
        guard let node = pushed ?? fallback else { return }
        let reference = BlockReference(name: name, isInherited: true)
        try context.pushing(["block": .object(reference)]) { try node.nodes.render(context, to: &output) }
    }
}

/// The variable `block` inside of a block: `{{ block.super }}` is what it replaces.
private struct BlockReference: TemplateObject {
    let name: String
    let isInherited: Bool

    var text: String { "<Block Node: \(name)>" }
    var repr: String { text }
    var typeName: String { "BlockNode" }

    func lookup(_ field: String) throws -> TemplateValue? { field == "name" ? .string(name) : nil }

    func lookup(_ field: String, in context: Context) throws -> TemplateValue? {
        guard field == "super" else { return try lookup(field) }
        guard isInherited else {
            throw TemplateError.syntax(
                "'BlockNode' object has no attribute 'context'. Did you use {{ block.super }} in a base template?")
        }
        guard context.frame.blocks?.hasBlock(name) == true else { return .string("") }
        var output = ""
        try BlockNode.render(name, fallback: nil, context, to: &output)
        return .safeString(output)
    }
}

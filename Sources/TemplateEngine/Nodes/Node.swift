/// A compiled part of a template.
///
/// ```swift
/// struct ShoutNode: Node {
///     let body: NodeList
///
///     func render(_ context: Context, to output: inout String) throws {
///         output += try body.rendered(context).uppercased()
///     }
/// }
/// ```
public protocol Node: Sendable {
    /// Appends what it stands for to the page.
    func render(_ context: Context, to output: inout String) throws
    /// The lists of nodes inside of it.
    var nodeLists: [NodeList] { get }
    /// Whether nothing but text may stand before it.
    var mustBeFirst: Bool { get }
    /// The block that it is.
    var block: BlockNode? { get }
}

extension Node {
    public var nodeLists: [NodeList] { [] }
    public var mustBeFirst: Bool { false }
    public var block: BlockNode? { nil }
}

/// The nodes of a template or of a tag, in order.
public struct NodeList: Sendable {
    enum Item {
        case text(String)
        case node(any Node, TokenPosition)
    }

    private(set) var items: [Item] = []
    /// Whether there is anything but text.
    private(set) var hasTags = false

    public init() {}

    mutating func append(_ text: String) { items.append(.text(text)) }

    mutating func append(_ node: any Node, _ position: TokenPosition) {
        items.append(.node(node, position))
        hasTags = true
    }

    public var isEmpty: Bool { items.isEmpty }

    /// Appends what the nodes stand for to the page. Errors get the place of the tag.
    public func render(_ context: Context, to output: inout String) throws {
        try context.enter()
        defer { context.leave() }
        for item in items {
            switch item {
            case .text(let text): output += text
            case .node(let node, let position):
                do {
                    try node.render(context, to: &output)
                } catch let error as TemplateError {
                    throw error.located(at: position, in: context.frame.template.name)
                }
            }
        }
    }

    /// What the nodes stand for.
    public func rendered(_ context: Context) throws -> String {
        var output = ""
        try render(context, to: &output)
        return output
    }

    private var nodes: [any Node] {
        items.compactMap { if case .node(let node, _) = $0 { node } else { nil } }
    }

    /// All blocks, also those inside of others.
    var blocks: [BlockNode] {
        nodes.flatMap { node in (node.block.map { [$0] } ?? []) + node.nodeLists.flatMap(\.blocks) }
    }

    /// Whether there is an `extends` tag, at any depth.
    var extends: Bool { nodes.contains { $0.mustBeFirst || $0.nodeLists.contains(where: \.extends) } }

    /// The first node that is not text.
    var firstNode: (any Node)? { nodes.first }
}

/// A variable with filters, shown.
struct VariableNode: Node {
    let expression: FilterExpression

    func render(_ context: Context, to output: inout String) throws {
        context.append(try expression.resolve(context), to: &output)
    }
}

/// What tags keep while one template is rendered.
struct RenderFrame {
    /// The template whose nodes are rendered; errors name it.
    var template: Template
    /// The blocks of the templates that extend each other.
    var blocks: BlockContext?
    /// The files that were extended, which are not taken again.
    var extended: [Origin]?
    /// How far each `cycle` tag is.
    var cycles: [ObjectIdentifier: Int] = [:]
    /// Numbers the rendering of a template, for tags outside of loops.
    let id: Int

    init(template: Template, id: Int) {
        self.template = template
        self.id = id
    }
}

/// The blocks of a name, of the base template first: Django's `BlockContext`.
struct BlockContext {
    private var blocks: [String: [BlockNode]] = [:]

    /// Puts the blocks of a template below those of the ones that extend it.
    mutating func add(_ nodes: [BlockNode]) {
        // Of two blocks of one name, which includes of base templates can have, the last one counts.
        var seen: [String: BlockNode] = [:]
        for node in nodes { seen[node.name] = node }
        for (name, node) in seen { blocks[name, default: []].insert(node, at: 0) }
    }

    mutating func pop(_ name: String) -> BlockNode? { blocks[name]?.popLast() }

    mutating func push(_ name: String, _ node: BlockNode) { blocks[name, default: []].append(node) }

    func hasBlock(_ name: String) -> Bool { blocks[name].map { !$0.isEmpty } ?? false }
}

extension Context {
    var frame: RenderFrame {
        get { frames[frames.count - 1] }
        set { frames[frames.count - 1] = newValue }
    }
}

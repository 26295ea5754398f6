/// Orders migrations by their dependencies.
///
/// Each migration is a node, each dependency an edge. There are no implicit edges between numbered migrations:
/// numbering only helps listing. Which of several migrations that replace each other takes part is decided by
/// ``MigrationLoader``, which then calls ``replaceNodes(_:with:)`` or ``removeReplacement(_:of:)``.
///
/// ```swift
/// var graph = MigrationGraph()
/// graph.addNode(first)
/// graph.addNode(second)
/// graph.addDependency(of: second.key, on: first.key, declaredBy: second.key)
/// try graph.forwardsPlan(to: second.key)      // [first.key, second.key]
/// ```
public struct MigrationGraph: Sendable {
    /// A place in the graph, and what it is connected with.
    struct Node: Sendable {
        var parents: Set<MigrationKey> = []
        var children: Set<MigrationKey> = []
        /// `nil` for a place that a dependency names and no migration fills.
        var migration: MigrationDefinition?
        /// For such a place: who named it, and the error that it is.
        var missing: MissingNode?
    }

    /// A migration that another one names and that does not exist.
    public struct MissingNode: Sendable, Equatable {
        public let key: MigrationKey
        /// The migration that names it.
        public let origin: MigrationKey
        public let message: String
    }

    var nodes: [MigrationKey: Node] = [:]
    /// Keys in the order in which the nodes came.
    private(set) var order: [MigrationKey] = []

    public init() {}

    /// All migrations, in the order in which they came.
    public var migrations: [MigrationDefinition] { order.compactMap { nodes[$0]?.migration } }

    /// The migration of that key.
    public subscript(key: MigrationKey) -> MigrationDefinition? { nodes[key]?.migration }

    public func contains(_ key: MigrationKey) -> Bool { nodes[key] != nil }

    /// The migrations that must be applied right before, in order.
    public func parents(of key: MigrationKey) -> [MigrationKey] { nodes[key]?.parents.sorted() ?? [] }

    /// The migrations that directly depend on this one, in order.
    public func children(of key: MigrationKey) -> [MigrationKey] { nodes[key]?.children.sorted() ?? [] }

    // MARK: Building

    public mutating func addNode(_ migration: MigrationDefinition) {
        insert(migration.key)
        nodes[migration.key]?.migration = migration
        nodes[migration.key]?.missing = nil
    }

    /// Says that `child` needs `parent`. Either may be unknown yet; see ``missingNodes``.
    public mutating func addDependency(of child: MigrationKey, on parent: MigrationKey, declaredBy origin: MigrationKey)
    {
        for (key, role) in [(child, "child"), (parent, "parent")] where nodes[key] == nil {
            insert(key)
            nodes[key]?.missing = MissingNode(
                key: key, origin: origin,
                message: "Migration \(origin) dependencies reference nonexistent \(role) node \(key.pythonTuple)")
        }
        connect(child: child, parent: parent)
    }

    /// Puts another definition in the place of a migration; dependencies stay as they are.
    public mutating func update(_ migration: MigrationDefinition) {
        nodes[migration.key]?.migration = migration
    }

    /// The places that are named but not filled.
    public var missingNodes: [MissingNode] { order.compactMap { nodes[$0]?.missing } }

    private mutating func insert(_ key: MigrationKey) {
        guard nodes[key] == nil else { return }
        nodes[key] = Node()
        order.append(key)
    }

    mutating func connect(child: MigrationKey, parent: MigrationKey) {
        nodes[child]?.parents.insert(parent)
        nodes[parent]?.children.insert(child)
    }

    /// Takes out a node together with its edges, and gives it back.
    mutating func remove(_ key: MigrationKey) -> Node? {
        guard let node = nodes.removeValue(forKey: key) else { return nil }
        order.removeAll { $0 == key }
        for child in node.children { nodes[child]?.parents.remove(key) }
        for parent in node.parents { nodes[parent]?.children.remove(key) }
        return node
    }
}

extension MigrationKey {
    /// The key as Python shows a tuple: `('auth', '0001_initial')`.
    var pythonTuple: String { "('\(appLabel)', '\(name)')" }
}

extension MigrationGraph {
    /// What must be applied to reach the migration, itself included, in order.
    ///
    /// ```swift
    /// // app_a: 0001 <-- 0002
    /// //          \
    /// // app_b:    <-- 0001
    /// try graph.forwardsPlan(to: MigrationKey("app_b", "0001"))    // a.0001, b.0001
    /// ```
    public func forwardsPlan(to target: MigrationKey) throws(MigrationError) -> [MigrationKey] {
        try depthFirst(from: target, following: \.parents)
    }

    /// What must be unapplied to take the migration back, itself included, in order.
    public func backwardsPlan(to target: MigrationKey) throws(MigrationError) -> [MigrationKey] {
        try depthFirst(from: target, following: \.children)
    }

    /// All migrations in the order in which an empty database would get them.
    public func fullPlan() throws(MigrationError) -> [MigrationKey] {
        var plan: [MigrationKey] = []
        var seen: Set<MigrationKey> = []
        for leaf in leafNodes() { plan += try depthFirst(from: leaf, following: \.parents, seen: &seen) }
        return plan
    }

    /// The migrations without dependencies inside their app, in order.
    public func rootNodes(of appLabel: String? = nil) -> [MigrationKey] {
        nodesAtEnd(of: appLabel, following: \.parents)
    }

    /// The migrations that nothing inside their app depends on, in order.
    public func leafNodes(of appLabel: String? = nil) -> [MigrationKey] {
        nodesAtEnd(of: appLabel, following: \.children)
    }

    /// The state that the migrations lead to, or the state before them.
    ///
    /// - Parameters:
    ///   - targets: The migrations; `nil` means all of them.
    ///   - atEnd: Whether the targets themselves take part.
    ///   - initial: The state that the first migration starts from: the models of apps without migrations.
    public func state(
        at targets: [MigrationKey]? = nil, atEnd: Bool = true, from initial: ProjectState
    ) throws -> ProjectState {
        let targets = targets ?? leafNodes()
        var state = initial
        var seen: Set<MigrationKey> = []
        let excluded = atEnd ? [] : Set(targets)
        for target in targets {
            for key in try depthFirst(from: target, following: \.parents, seen: &seen) where !excluded.contains(key) {
                try self[key]?.mutate(&state)
            }
        }
        return state
    }

    private func nodesAtEnd(
        of appLabel: String?, following edges: KeyPath<Node, Set<MigrationKey>>
    ) -> [MigrationKey] {
        order.filter { key in
            guard appLabel == nil || appLabel == key.appLabel, let node = nodes[key] else { return false }
            return !node[keyPath: edges].contains { $0.appLabel == key.appLabel }
        }.sorted()
    }

    private func depthFirst(
        from start: MigrationKey, following edges: KeyPath<Node, Set<MigrationKey>>
    ) throws(MigrationError) -> [MigrationKey] {
        var seen: Set<MigrationKey> = []
        return try depthFirst(from: start, following: edges, seen: &seen)
    }

    /// What is reached from the start and not seen yet, the start itself last.
    private func depthFirst(
        from start: MigrationKey, following edges: KeyPath<Node, Set<MigrationKey>>, seen: inout Set<MigrationKey>
    ) throws(MigrationError) -> [MigrationKey] {
        guard contains(start) else {
            throw MigrationError(.nodeNotFound, "Node \(start.pythonTuple) not a valid node")
        }
        var visited: [MigrationKey] = []
        var stack = [(key: start, isExpanded: false)]
        while let (key, isExpanded) = stack.popLast() {
            if seen.contains(key) { continue }
            if isExpanded {
                seen.insert(key)
                visited.append(key)
            } else {
                stack.append((key, true))
                let next = nodes[key].map { $0[keyPath: edges] } ?? []
                stack += next.sorted().map { ($0, false) }
            }
        }
        return visited
    }
}

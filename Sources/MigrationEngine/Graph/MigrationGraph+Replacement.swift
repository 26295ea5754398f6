extension MigrationGraph {
    /// Takes out the replaced migrations and lets all that depended on them depend on the replacement.
    ///
    /// ```swift
    /// // before: 0001 <-- 0002 <-- 0003        0001_squashed_0002
    /// // after:  0001_squashed_0002 <-- 0003
    /// ```
    public mutating func replaceNodes(
        _ replaced: [MigrationKey], with replacement: MigrationKey
    ) throws(MigrationError) {
        guard contains(replacement) else {
            throw MigrationError(
                .nodeNotFound,
                "Unable to find replacement node \(replacement.pythonTuple). It was either never added "
                    + "to the migration graph, or has been removed.")
        }
        let all = Set(replaced)
        for key in replaced {
            guard let node = remove(key) else { continue }
            // An edge between two replaced migrations would come to lead from the replacement to itself.
            for child in node.children.subtracting(all) { connect(child: child, parent: replacement) }
            for parent in node.parents.subtracting(all) { connect(child: replacement, parent: parent) }
        }
    }

    /// Takes out a replacement that cannot be used, and lets all that depended on it depend on what it replaces.
    ///
    /// Only the last of the replaced migrations count: those that no other one of them depends on.
    public mutating func removeReplacement(
        _ replacement: MigrationKey, of replaced: [MigrationKey]
    ) throws(MigrationError) {
        guard let node = remove(replacement) else {
            throw MigrationError(
                .nodeNotFound,
                "Unable to remove replacement node \(replacement.pythonTuple). It was either never added "
                    + "to the migration graph, or has been removed already.")
        }
        let present = replaced.filter { contains($0) }
        let inner = present.reduce(into: Set<MigrationKey>()) { $0.formUnion(nodes[$1]?.parents ?? []) }
        for key in present where !inner.contains(key) {
            for child in node.children { connect(child: child, parent: key) }
        }
    }
}

extension MigrationGraph {
    /// Throws when a dependency names a migration that does not exist.
    public func validateConsistency() throws(MigrationError) {
        if let missing = missingNodes.first { throw MigrationError(.nodeNotFound, missing.message) }
    }

    /// Throws when migrations depend on each other in a circle. The error names them:
    ///
    /// ```
    /// messaging.0002_a, messaging.0003_b
    /// ```
    public func ensureNotCyclic() throws(MigrationError) {
        // https://neopythonic.blogspot.com/2009/01/detecting-cycles-in-directed-graph.html
        let children = nodes.mapValues { $0.children.sorted() }
        var untouched = Set(order)
        for start in order.sorted() where untouched.remove(start) != nil {
            var path = [start]
            while let top = path.last {
                var next: MigrationKey?
                for child in children[top] ?? [] {
                    if let index = path.firstIndex(of: child) {
                        throw MigrationError(
                            .circularDependency, path[index...].map(\.description).joined(separator: ", "))
                    }
                    if untouched.remove(child) != nil {
                        next = child
                        break
                    }
                }
                if let next { path.append(next) } else { path.removeLast() }
            }
        }
    }
}

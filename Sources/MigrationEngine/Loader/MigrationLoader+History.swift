extension MigrationLoader {
    /// Throws when a migration is recorded as applied and one that it depends on is not:
    ///
    /// ```
    /// Migration auth.0002_x is applied before its dependency auth.0001_initial on database 'default'.
    /// ```
    ///
    /// - Parameter recorded: What the database itself says, without what ``applied`` concludes from it.
    public func checkConsistentHistory(
        _ recorded: AppliedMigrations, alias: String = "default"
    ) throws(MigrationError) {
        for key in recorded.keys where graph.contains(key) {
            for parent in graph.parents(of: key) where !recorded.contains(parent) {
                // A squashed migration that is not recorded yet, though all that it replaces is.
                if let replacement = replacement(parent), replacement.replaces.allSatisfy(recorded.contains) {
                    continue
                }
                throw MigrationError(
                    .inconsistentHistory,
                    "Migration \(key) is applied before its dependency \(parent) on database '\(alias)'.")
            }
        }
    }

    /// Apps with several newest migrations, and what these are called.
    public func conflicts() -> [(appLabel: String, names: [String])] {
        Dictionary(grouping: graph.leafNodes(), by: \.appLabel)
            .filter { $0.value.count > 1 }
            .map { ($0.key, $0.value.map(\.name).sorted()) }
            .sorted { $0.0 < $1.0 }
    }
}

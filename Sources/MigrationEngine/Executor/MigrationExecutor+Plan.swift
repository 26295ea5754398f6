extension MigrationExecutor {
    /// What is to be done to reach the targets, in order.
    ///
    /// - Parameter fromScratch: As if the database were empty.
    public mutating func plan(
        to targets: [MigrationTarget], fromScratch: Bool = false
    ) throws -> [PlannedMigration] {
        var plan: [PlannedMigration] = []
        var applied = fromScratch ? AppliedMigrations() : loader.applied
        func takeBack(_ root: MigrationKey) throws {
            for key in try loader.graph.backwardsPlan(to: root) where applied.contains(key) {
                plan.append(PlannedMigration(key, isBackwards: true))
                applied.remove(key)
            }
        }
        for target in targets {
            switch target {
            case .zero(let appLabel):
                for root in loader.graph.rootNodes(of: appLabel) { try takeBack(root) }
            case .migration(let key) where applied.contains(key):
                if loader.replacesMigrations, !loader.graph.contains(key) {
                    // It was replaced by a squashed migration: look at the history without those.
                    loader = try MigrationLoader(loader.apps, database: database, replacesMigrations: false)
                    return try self.plan(to: targets, fromScratch: fromScratch)
                }
                // Only what follows in the same app, and what depends on that: other apps may need the target itself.
                for child in loader.graph.children(of: key) where child.appLabel == key.appLabel { try takeBack(child) }
            case .migration(let key):
                for key in try loader.graph.forwardsPlan(to: key) where !applied.contains(key) {
                    plan.append(PlannedMigration(key))
                    applied.insert(key)
                }
            }
        }
        return plan
    }
}

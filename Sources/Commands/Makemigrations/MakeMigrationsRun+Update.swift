import MigrationEngine

extension MakeMigrationsRun {
    /// Puts the changes into the newest migration of each app, which nobody may have applied or built on.
    func writeToLastMigrations(_ changes: [AppChanges]) throws {
        let loader = try project.withDatabase { try MigrationLoader(project.apps, database: $0) }
        var updated: [AppChanges] = []
        var replaced: [String: MigrationDefinition] = [:]
        for change in changes {
            let last = try lastMigration(of: change.appLabel, loader)
            var migration = last
            for addition in change.migrations {
                migration.operations += addition.operations
                // What comes earlier in the same app comes earlier anyway.
                migration.dependencies += addition.dependencies.filter {
                    $0.appLabel != change.appLabel && !migration.dependencies.contains($0)
                }
            }
            migration.operations = MigrationOptimizer.optimize(migration.operations, appLabel: change.appLabel)
            let key = MigrationKey(change.appLabel, updatedName(of: migration))
            updated.append(AppChanges(change.appLabel, [MigrationDefinition(key, copying: migration)]))
            replaced[change.appLabel] = last
        }
        try write(updated, replacing: replaced)
    }

    private func lastMigration(of appLabel: String, _ loader: MigrationLoader) throws -> MigrationDefinition {
        guard let key = loader.graph.leafNodes(of: appLabel).first, let migration = loader.graph[key] else {
            throw CommandError("App \(appLabel) has no migration, cannot update last migration.")
        }
        if !migration.replaces.isEmpty { throw CommandError("Cannot update squash migration '\(key)'.") }
        if loader.applied.contains(key) { throw CommandError("Cannot update applied migration '\(key)'.") }
        let dependents = loader.migrations.filter { $0.dependencies.contains(key) }.map { "'\($0.key)'" }
        if !dependents.isEmpty {
            throw CommandError(
                "Cannot update migration '\(key)' that migrations \(dependents.joined(separator: ", ")) depend on.")
        }
        return migration
    }

    private func updatedName(of migration: MigrationDefinition) -> String {
        let title = migrationName ?? migration.suggestedName ?? "auto_" + project.timestamp()
        let name = migration.name.prefix(4) + "_" + title
        return name == migration.name ? name + "_updated" : String(name)
    }
}

extension MigrationLoader {
    mutating func buildGraph() throws(MigrationError) {
        graph = MigrationGraph()
        for migration in migrations { graph.addNode(migration) }
        // `__first__` needs to know the roots, so dependencies inside of apps come first.
        for migration in migrations { addInternalDependencies(of: migration) }
        for migration in migrations { try addExternalDependencies(of: migration) }
        if replacesMigrations {
            for replacement in replacements { try resolve(replacement) }
        }
        try validateConsistency()
        try graph.ensureNotCyclic()
    }

    private mutating func addInternalDependencies(of migration: MigrationDefinition) {
        for parent in migration.dependencies where parent.appLabel == migration.appLabel && !parent.isFirst {
            graph.addDependency(of: migration.key, on: parent, declaredBy: migration.key)
        }
    }

    private mutating func addExternalDependencies(of migration: MigrationDefinition) throws(MigrationError) {
        for parent in migration.dependencies.map(withoutSetting) where parent.appLabel != migration.appLabel {
            if let key = try resolve(parent, for: migration.appLabel) {
                graph.addDependency(of: migration.key, on: key, declaredBy: migration.key)
            }
        }
        for child in migration.runBefore.map(withoutSetting) {
            if let key = try resolve(child, for: migration.appLabel) {
                graph.addDependency(of: key, on: migration.key, declaredBy: migration.key)
            }
        }
    }

    /// A dependency on the model that a setting names is one on the first migration of that model's app.
    private func withoutSetting(_ key: MigrationKey) -> MigrationKey {
        guard let setting = key.swappableSetting else { return key }
        let label = apps.settings.swappedModels[setting] ?? Self.defaultModels[setting] ?? setting
        return .first(String(label.prefix { $0 != "." }))
    }

    private static let defaultModels = ["AUTH_USER_MODEL": "auth.User"]

    /// The migration that `__first__` or `__latest__` means. `nil` for a dependency that is fulfilled by itself.
    private func resolve(
        _ key: MigrationKey, for appLabel: String
    ) throws(MigrationError) -> MigrationKey? {
        guard key.isFirst || key.isLatest, !graph.contains(key) else { return key }
        if key.appLabel == appLabel { return nil }
        guard let config = apps.configs.first(where: { $0.label == key.appLabel }) else {
            throw MigrationError(.value, "Dependency on unknown app: \(key.appLabel)")
        }
        // The models of an app without migrations are in every state from the start.
        if config.migrations == nil { return nil }
        let ends = key.isFirst ? graph.rootNodes(of: key.appLabel) : graph.leafNodes(of: key.appLabel)
        if let end = ends.first { return end }
        if ignoresMissingMigrations { return nil }
        throw MigrationError(.value, "Dependency on app with no migrations: \(key.appLabel)")
    }

    /// Decides whether a squashed migration or what it replaces takes part.
    private mutating func resolve(_ replacement: MigrationDefinition) throws(MigrationError) {
        let statuses = replacement.replaces.map { applied.contains($0) }
        let isApplied = statuses.allSatisfy { $0 }
        if isApplied { applied.insert(replacement.key) } else { applied.remove(replacement.key) }
        if isApplied || !statuses.contains(true) {
            try graph.replaceNodes(replacement.replaces, with: replacement.key)
        } else {
            try graph.removeReplacement(replacement.key, of: replacement.replaces)
        }
    }

    private func validateConsistency() throws(MigrationError) {
        guard let missing = graph.missingNodes.first else { return }
        let candidates = replacements.filter { $0.replaces.contains(missing.key) }.map(\.key)
        if candidates.isEmpty || candidates.contains(where: graph.contains) {
            throw MigrationError(.nodeNotFound, missing.message)
        }
        // It is missing because a squashed migration could not take its place.
        let tries = candidates.map(\.description).joined(separator: ", ")
        throw MigrationError(
            .nodeNotFound,
            "Migration \(missing.origin) depends on nonexistent node \(missing.key.pythonTuple). Django tried to "
                + "replace migration \(missing.key) with any of [\(tries)] but wasn't able to because some of the "
                + "replaced migrations are already applied.")
    }
}

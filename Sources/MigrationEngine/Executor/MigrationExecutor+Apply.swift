extension MigrationExecutor {
    /// Applies the migrations of a plan in the order that an empty database would see.
    ///
    /// - Parameter isRendered: Whether the models of the state count as built already, so that no progress is shown for it.
    mutating func apply(
        _ plan: [PlannedMigration], to state: inout ProjectState, fullPlan: [MigrationKey], isFake: Bool,
        fakesInitial: Bool, isRendered: Bool
    ) throws {
        var remaining = Set(plan.map(\.key))
        if !isRendered, !remaining.isEmpty {
            report(.renderStart)
            report(.renderSuccess)
        }
        for key in fullPlan where remaining.remove(key) != nil {
            guard let migration = loader.graph[key] else { continue }
            try apply(migration, to: &state, isFake: isFake, fakesInitial: fakesInitial)
        }
    }

    private func apply(
        _ migration: MigrationDefinition, to state: inout ProjectState, isFake: Bool, fakesInitial: Bool
    ) throws {
        report(.applyStart(migration.key))
        var isFake = isFake
        if !isFake, fakesInitial, let after = try softlyAppliedState(of: migration, from: state) {
            state = after
            isFake = true
        } else if !isFake {
            let editor = database.makeSchemaEditor(isAtomic: migration.isAtomic)
            var after = state
            try editor.edit {
                try migration.apply(&after, with: editor)
                // In the same transaction, so that a migration and its record stand or fall together.
                try record(migration)
            }
            state = after
        }
        if isFake { try record(migration) }
        report(.applySuccess(migration.key, isFaked: isFake))
    }

    /// For a squashed migration, each of those it replaces is recorded.
    private func record(_ migration: MigrationDefinition) throws {
        for key in migration.replaces.isEmpty ? [migration.key] : migration.replaces {
            try recorder.recordApplied(key)
        }
    }
}

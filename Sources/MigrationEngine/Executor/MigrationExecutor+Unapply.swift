extension MigrationExecutor {
    /// Takes back the migrations of a plan in its order, and returns the state afterwards.
    mutating func unapply(
        _ plan: [PlannedMigration], fullPlan: [MigrationKey], isFake: Bool
    ) throws -> ProjectState {
        report(.renderStart)
        let states = try statesBefore(plan, fullPlan: fullPlan)
        report(.renderSuccess)
        var applied = Set(loader.applied.keys)
        for step in plan {
            guard let migration = loader.graph[step.key], let before = states[step.key] else { continue }
            try unapply(migration, to: before, isFake: isFake)
            applied.remove(step.key)
        }
        // The last state is the one before everything that came after it; what is still applied of that is added.
        guard let last = plan.last?.key, var state = states[last] else { return loader.apps.unmigratedState }
        let rest = fullPlan.drop { $0 != last }
        for key in rest where applied.contains(key) { try loader.graph[key]?.mutate(&state) }
        return state
    }

    /// The state before each migration of the plan, without migrations that are not applied.
    func statesBefore(
        _ plan: [PlannedMigration], fullPlan: [MigrationKey]
    ) throws -> [MigrationKey: ProjectState] {
        var remaining = Set(plan.map(\.key))
        var states: [MigrationKey: ProjectState] = [:]
        var state = loader.apps.unmigratedState
        for key in fullPlan {
            if remaining.isEmpty { break }
            let isPlanned = remaining.remove(key) != nil
            if isPlanned { states[key] = state }
            if isPlanned || loader.applied.contains(key) { try loader.graph[key]?.mutate(&state) }
        }
        return states
    }

    private func unapply(_ migration: MigrationDefinition, to state: ProjectState, isFake: Bool) throws {
        report(.unapplyStart(migration.key))
        if !isFake {
            let editor = database.makeSchemaEditor(isAtomic: migration.isAtomic)
            try editor.edit { try migration.unapply(state, with: editor) }
        }
        for key in migration.replaces { try recorder.recordUnapplied(key) }
        try recorder.recordUnapplied(migration.key)
        report(.unapplySuccess(migration.key, isFaked: isFake))
    }
}

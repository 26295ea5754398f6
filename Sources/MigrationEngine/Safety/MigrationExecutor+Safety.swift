import Models

extension MigrationExecutor {
    /// What a plan would lose. Nothing is changed.
    ///
    /// ```swift
    /// let plan = try executor.plan(to: targets)
    /// for loss in try executor.dataLosses(of: plan).losses { print(loss) }
    /// ```
    ///
    /// Found are dropped tables with rows, dropped columns with values, columns that become too narrow for values they
    /// have, and nulls where there may be none afterwards.
    public mutating func dataLosses(of plan: [PlannedMigration]) throws -> DataLossReport {
        var check = try DataLossCheck(database)
        guard plan.contains(where: \.isBackwards) else {
            var state = try appliedState()
            var remaining = Set(plan.map(\.key))
            for key in try fullPlan() where remaining.remove(key) != nil {
                guard let migration = loader.graph[key] else { continue }
                try check.apply(migration, to: &state)
            }
            return check.report
        }
        let states = try statesBefore(plan, fullPlan: fullPlan())
        for step in plan {
            guard let migration = loader.graph[step.key], let before = states[step.key] else { continue }
            try check.unapply(migration, from: before)
        }
        return check.report
    }

    /// Carries out on another database, which is empty, all that was applied to this one.
    ///
    /// Its schema is then what the migrations say.
    public mutating func replayApplied(on scratch: MigrationDatabase) throws {
        let applied = try fullPlan().filter { loader.applied.contains($0) }
        var executor = try MigrationExecutor(loader.apps, database: scratch)
        _ = try executor.migrate(applied.map { PlannedMigration($0) })
    }
}

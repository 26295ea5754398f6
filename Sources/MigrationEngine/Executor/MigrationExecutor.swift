/// Carries out migrations on a database, forwards or backwards.
///
/// ```swift
/// var executor = try MigrationExecutor(apps, database: database) { print($0) }
/// let targets = executor.loader.graph.leafNodes().map(MigrationTarget.migration)
/// let plan = try executor.plan(to: targets)
/// let state = try executor.migrate(plan)
/// ```
///
/// What comes before and after, such as the making of content types, is ``MigrateSignals``.
public struct MigrationExecutor {
    public internal(set) var loader: MigrationLoader
    public let database: MigrationDatabase
    public let recorder: MigrationRecorder
    let report: (MigrationProgress) -> Void

    public init(
        _ apps: Apps, database: MigrationDatabase, report: @escaping (MigrationProgress) -> Void = { _ in }
    ) throws {
        loader = try MigrationLoader(apps, database: database)
        self.database = database
        recorder = MigrationRecorder(database)
        self.report = report
    }

    /// Carries out a plan that was made by ``plan(to:fromScratch:)``.
    ///
    /// - Parameters:
    ///   - state: The state before the plan, when it is known already.
    ///   - isFake: Only the table of migrations changes.
    ///   - fakesInitial: The same for first migrations whose tables exist.
    /// - Returns: The state that the database is in afterwards.
    public mutating func migrate(
        _ plan: [PlannedMigration], from state: ProjectState? = nil, isFake: Bool = false, fakesInitial: Bool = false
    ) throws -> ProjectState {
        if plan.isEmpty {
            // Nothing is written to a database that has no migrations and gets none.
            if try !recorder.hasTable { return loader.apps.unmigratedState }
        } else {
            try recorder.ensureSchema()
        }
        let fullPlan = try self.fullPlan()
        let isForwards = plan.allSatisfy { !$0.isBackwards }
        guard isForwards || plan.allSatisfy(\.isBackwards) else {
            throw MigrationError(
                .invalidPlan,
                "Migration plans with both forwards and backwards migrations are not supported. Please split your "
                    + "migration process into separate plans of only forwards OR backwards migrations.")
        }
        var result: ProjectState
        if isForwards {
            result = try state ?? appliedState()
            try apply(
                plan, to: &result, fullPlan: fullPlan, isFake: isFake, fakesInitial: fakesInitial,
                isRendered: state != nil)
        } else {
            result = try unapply(plan, fullPlan: fullPlan, isFake: isFake)
        }
        try recordReplacements()
        return result
    }

    /// All migrations in the order in which an empty database would get them.
    mutating func fullPlan() throws -> [MigrationKey] {
        try plan(to: loader.graph.leafNodes().map(MigrationTarget.migration), fromScratch: true).map(\.key)
    }

    /// The state that the applied migrations lead to.
    public mutating func appliedState() throws -> ProjectState {
        var state = loader.apps.unmigratedState
        for key in try fullPlan() where loader.applied.contains(key) { try loader.graph[key]?.mutate(&state) }
        return state
    }

    /// Records the squashed migrations whose replaced migrations are all recorded.
    ///
    /// A program may bring a squashed migration to a database that has applied all it stands for: then nothing is
    /// migrated, but it must be recorded.
    private func recordReplacements() throws {
        guard !loader.replacements.isEmpty else { return }
        let recorded = try recorder.appliedMigrations()
        for replacement in loader.replacements where !recorded.contains(replacement.key) {
            if replacement.replaces.allSatisfy(recorded.contains) { try recorder.recordApplied(replacement.key) }
        }
    }
}

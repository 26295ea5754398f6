internal import DatabaseImport
internal import MigrationEngine
internal import SQLCore
internal import TimeZones

extension ImportMigrations {
    /// The migrations of the installed apps, and what these do before and after `migrate`.
    init(_ apps: Apps, in time: TimeSettings) {
        let migrations = apps.configs.flatMap { $0.migrations?.migrations ?? [] }
        self.init(
            knownApps: Set(apps.configs.map(\.label)), knownMigrations: Set(migrations.map(\.key.description)),
            pending: { connection in
                var executor = try MigrationExecutor(apps, database: MigrationDatabase(connection, time: time))
                return try executor.fullTargetPlan().map(\.key.description)
            },
            apply: { connection, report in
                try withoutActuallyEscaping(report) { report in
                    try Self.migrate(apps, MigrationDatabase(connection, time: time), report)
                }
            })
    }

    private static func migrate(
        _ apps: Apps, _ database: MigrationDatabase, _ report: @escaping (String) -> Void
    ) throws {
        var executor = try MigrationExecutor(apps, database: database) { progress in
            if case .applyStart(let key) = progress { report(key.description) }
        }
        try executor.loader.checkConsistentHistory(executor.recorder.appliedMigrations(), alias: database.alias)
        let plan = try executor.fullTargetPlan()
        let state = try executor.appliedState()
        try executor.sendPreMigrate(plan: plan, state: state, verbosity: 0) { _ in }
        let after = try executor.migrate(plan, from: state)
        try executor.sendPostMigrate(plan: plan, state: after, verbosity: 0) { _ in }
    }
}

extension MigrationExecutor {
    /// What a `migrate` without arguments would do.
    fileprivate mutating func fullTargetPlan() throws -> [PlannedMigration] {
        try plan(to: loader.graph.leafNodes().map(MigrationTarget.migration))
    }
}

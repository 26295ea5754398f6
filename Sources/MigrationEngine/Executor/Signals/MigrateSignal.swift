/// What a handler is told when `migrate` begins or ends.
public struct MigrateSignal {
    /// The app that the handler is called for; it is called once for each.
    public let app: AppConfig
    /// The state that the database is in.
    public let state: ProjectState
    public let database: MigrationDatabase
    public let plan: [PlannedMigration]
    /// 0 to 3; from 2 on, handlers tell what they do.
    public let verbosity: Int
    /// The apps, when the state is that of the program's own models, so that rows can be called by their names.
    let apps: Apps?
    /// Writes a line for the user.
    public let write: (String) -> Void

    /// What handlers are told while migrations run, whose models have no names for rows.
    init(
        app: AppConfig, state: ProjectState, database: MigrationDatabase, plan: [PlannedMigration], verbosity: Int,
        write: @escaping (String) -> Void
    ) {
        self.app = app
        apps = nil
        self.state = state
        self.database = database
        self.plan = plan
        self.verbosity = verbosity
        self.write = write
    }

    /// What handlers are told when nothing was migrated, and the models are those of the program.
    public init(
        app: AppConfig, apps: Apps, state: ProjectState, database: MigrationDatabase, verbosity: Int,
        write: @escaping (String) -> Void
    ) {
        self.app = app
        self.apps = apps
        self.state = state
        self.database = database
        plan = []
        self.verbosity = verbosity
        self.write = write
    }
}

/// Something that is done before `migrate` carries out a plan.
public protocol PreMigrateHandler: Sendable {
    /// It may change the migrations that the executor has loaded.
    func preMigrate(_ signal: MigrateSignal, _ executor: inout MigrationExecutor) throws
}

/// Something that is done after every `migrate`, for each app with models, whether or not anything was migrated.
public protocol PostMigrateHandler: Sendable {
    func postMigrate(_ signal: MigrateSignal) throws
}

extension MigrationExecutor {
    /// Runs, for each app with models, what that app wants done before.
    public mutating func sendPreMigrate(
        plan: [PlannedMigration], state: ProjectState, verbosity: Int, write: @escaping (String) -> Void
    ) throws {
        for app in loader.apps.configs where app.hasModelsModule {
            if verbosity >= 2 { write("Running pre-migrate handlers for application \(app.label)") }
            let signal = MigrateSignal(
                app: app, state: state, database: database, plan: plan, verbosity: verbosity, write: write)
            for handler in app.preMigrate { try handler.preMigrate(signal, &self) }
        }
    }

    /// Runs, for each app with models, what any app wants done afterwards.
    ///
    /// The order of apps and handlers is that of the installed apps: it decides which ids rows get.
    public func sendPostMigrate(
        plan: [PlannedMigration], state: ProjectState, verbosity: Int, write: @escaping (String) -> Void
    ) throws {
        let handlers = loader.apps.configs.flatMap(\.postMigrate)
        for app in loader.apps.configs where app.hasModelsModule {
            if verbosity >= 2 { write("Running post-migrate handlers for application \(app.label)") }
            let signal = MigrateSignal(
                app: app, state: state, database: database, plan: plan, verbosity: verbosity, write: write)
            for handler in handlers { try handler.postMigrate(signal) }
        }
    }

    /// Puts changed migrations in the place of those that were loaded, as a ``PreMigrateHandler`` may want to.
    public mutating func update(_ migration: MigrationDefinition) { loader.graph.update(migration) }
}

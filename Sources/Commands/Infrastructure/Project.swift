public import MigrationEngine
public import SQLCore
public import Settings
public import TimeZones
public import Web

/// What management commands work on: the apps, settings and database of one program.
///
/// The program's `main` makes it; no command knows an app or a database engine by itself.
///
/// ```swift
/// let project = Project(apps: apps, settings: settings) { try SQLiteDatabase(configuration) }
/// exit(await ManagementUtility(project, commands: [Migrate.self]).run(arguments))
/// ```
public struct Project: Sendable {
    public var apps: Apps
    /// Apps that come with the program and that the project has not installed. Imported migrations may need them.
    public var libraryApps: [AppConfig] = []
    public var settings: Settings
    /// Checks of this program, besides those that every program has.
    public var checks: [SystemCheck]
    /// What the program calls itself in messages.
    public var programName: String
    public var version: String
    public var environment: [String: String]
    /// `TIME_ZONE` and `USE_TZ`, once the zone was found.
    public var time = TimeSettings.utc
    /// Who answers questions.
    public var prompter: any Prompter
    public var openDatabase: @Sendable () throws -> any Database
    /// Where commands try something out; `nil` when this program has no such place.
    public var scratch: ScratchDatabases?
    /// Whether there is a database to open; opening one that is not there makes it.
    public var hasDatabase: @Sendable () -> Bool = { true }
    /// Puts the web application together, for `runserver`.
    public var makeApplication: @Sendable (any Database) throws -> WebApplication = { _ in
        throw CommandError("This program has no web application.")
    }
    /// The folder in which the sources of migrations are, and new ones are written.
    public var migrationsFolder = "Migrations"
    /// What to try next, shown when the server runs at this URL.
    public var greeting: @Sendable (_ url: String) -> String = { _ in "" }

    public init(
        apps: Apps, settings: Settings = Settings(), checks: [SystemCheck] = [], programName: String = "manage",
        version: String = "5.2", environment: [String: String] = [:],
        prompter: any Prompter = TerminalPrompter(), openDatabase: @escaping @Sendable () throws -> any Database
    ) {
        self.apps = apps
        self.settings = settings
        self.checks = checks
        self.programName = programName
        self.version = version
        self.environment = environment
        self.prompter = prompter
        self.openDatabase = openDatabase
    }

    /// Opens the database and lends the connection on which migrations run.
    public func withDatabase<Result>(_ body: (MigrationDatabase) throws -> Result) throws -> Result {
        try openDatabase().withConnection { connection in try body(MigrationDatabase(connection, time: time)) }
    }
}

public import MigrationEngine
public import SQLCore
public import Settings

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
    public var settings: Settings
    /// Checks of this program, besides those that every program has.
    public var checks: [SystemCheck]
    /// What the program calls itself in messages.
    public var programName: String
    public var version: String
    public var environment: [String: String]
    /// Opens the database; it is called once at most.
    public var openDatabase: @Sendable () throws -> any Database

    public init(
        apps: Apps, settings: Settings = Settings(), checks: [SystemCheck] = [], programName: String = "manage",
        version: String = "5.2", environment: [String: String] = [:],
        openDatabase: @escaping @Sendable () throws -> any Database
    ) {
        self.apps = apps
        self.settings = settings
        self.checks = checks
        self.programName = programName
        self.version = version
        self.environment = environment
        self.openDatabase = openDatabase
    }

    /// Opens the database and lends the connection on which migrations run.
    public func withDatabase<Result>(_ body: (MigrationDatabase) throws -> Result) throws -> Result {
        try openDatabase().withConnection { connection in try body(MigrationDatabase(connection)) }
    }
}

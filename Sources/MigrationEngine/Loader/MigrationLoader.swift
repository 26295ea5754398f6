/// Brings together the migrations of the program and those that a database has applied.
///
/// Squashed migrations take the place of what they replace when all of that, or none of it, is applied.
///
/// ```swift
/// let loader = try MigrationLoader(apps, database: database)
/// loader.graph.leafNodes()                      // the newest migration of each app
/// try loader.migration("auth", prefix: "0003")  // auth.0003_alter_user_email_max_length
/// ```
public struct MigrationLoader: Sendable {
    public let apps: Apps
    /// Whether squashed migrations take part.
    public let replacesMigrations: Bool
    /// Whether a dependency on an app without any migration is passed over.
    public let ignoresMissingMigrations: Bool
    /// All migrations of the program, squashed and replaced ones included.
    public let migrations: [MigrationDefinition]
    /// The squashed migrations among them.
    public let replacements: [MigrationDefinition]
    public internal(set) var graph = MigrationGraph()
    public internal(set) var applied: AppliedMigrations

    /// - Parameter database: Where to look up what is applied; without it, nothing is.
    public init(
        _ apps: Apps, database: MigrationDatabase?, replacesMigrations: Bool = true,
        ignoresMissingMigrations: Bool = false
    ) throws {
        let applied = try database.map { try MigrationRecorder($0).appliedMigrations() } ?? AppliedMigrations()
        try self.init(
            apps, applied: applied, replacesMigrations: replacesMigrations,
            ignoresMissingMigrations: ignoresMissingMigrations)
    }

    public init(
        _ apps: Apps, applied: AppliedMigrations, replacesMigrations: Bool = true,
        ignoresMissingMigrations: Bool = false
    ) throws {
        self.apps = apps
        self.applied = applied
        self.replacesMigrations = replacesMigrations
        self.ignoresMissingMigrations = ignoresMissingMigrations
        migrations = apps.configs.flatMap { $0.migrations?.migrations ?? [] }
        replacements = migrations.filter { !$0.replaces.isEmpty }
        try buildGraph()
    }

    /// The labels of the apps that have migrations, in order.
    public var migratedApps: [String] { apps.configs.filter { $0.migrations != nil }.map(\.label).sorted() }
    public var unmigratedApps: [String] { apps.configs.filter { $0.migrations == nil }.map(\.label).sorted() }

    public func hasMigrations(_ appLabel: String) -> Bool { migratedApps.contains(appLabel) }

    /// The one migration whose name begins like this.
    public func migration(_ appLabel: String, prefix: String) throws(MigrationError) -> MigrationDefinition {
        let found = migrations.filter { $0.appLabel == appLabel && $0.name.utf8.starts(with: prefix.utf8) }
        guard let migration = found.first else {
            throw MigrationError(.lookup, "There is no migration for '\(appLabel)' with the prefix '\(prefix)'")
        }
        guard found.count == 1 else {
            throw MigrationError(
                .ambiguous, "There is more than one migration for '\(appLabel)' with the prefix '\(prefix)'")
        }
        return migration
    }

    /// The squashed migration of that key.
    public func replacement(_ key: MigrationKey) -> MigrationDefinition? { replacements.first { $0.key == key } }

    /// The state that the migrations lead to: see ``MigrationGraph/state(at:atEnd:from:)``.
    public func projectState(at targets: [MigrationKey]? = nil, atEnd: Bool = true) throws -> ProjectState {
        try graph.state(at: targets, atEnd: atEnd, from: apps.unmigratedState)
    }
}

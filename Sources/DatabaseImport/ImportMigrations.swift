public import SQLCore

/// How a copy is brought up to date: the project's own migrations.
///
/// The importer itself knows no app and no migration.
public struct ImportMigrations {
    /// The labels of the installed apps.
    public var knownApps: Set<String>
    /// All migrations of the installed apps, as `auth.0001_initial`.
    public var knownMigrations: Set<String>
    /// Those that a database lacks, in the order in which they would be applied.
    public var pending: (any Connection) throws -> [String]
    /// Applies what is pending, and does what `migrate` does afterwards. Names each migration before it begins.
    public var apply: (any Connection, (String) -> Void) throws -> Void

    public init(
        knownApps: Set<String>, knownMigrations: Set<String>, pending: @escaping (any Connection) throws -> [String],
        apply: @escaping (any Connection, (String) -> Void) throws -> Void
    ) {
        self.knownApps = knownApps
        self.knownMigrations = knownMigrations
        self.pending = pending
        self.apply = apply
    }
}

extension MigrationError.Code {
    /// A dependency names a migration that does not exist.
    public static let nodeNotFound = Self(name: "NodeNotFoundError")
    /// Migrations depend on each other in a circle.
    public static let circularDependency = Self(name: "CircularDependencyError")
    /// A migration is recorded as applied, and one that it needs is not.
    public static let inconsistentHistory = Self(name: "InconsistentMigrationHistory")
    /// A prefix fits several migrations.
    public static let ambiguous = Self(name: "AmbiguityError")
    /// A plan goes forwards and backwards at once.
    public static let invalidPlan = Self(name: "InvalidMigrationPlan")
    /// The table of migrations cannot be made.
    public static let schemaMissing = Self(name: "MigrationSchemaMissing")
}

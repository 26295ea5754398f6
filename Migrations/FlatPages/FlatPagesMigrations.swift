public import MigrationEngine

/// The migrations of Django's app `flatpages`.
public let flatPagesMigrations = AppMigrations("flatpages", [FlatPages0001Initial.self])

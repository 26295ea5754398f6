public import MigrationEngine

/// The migrations of Django's app `sessions`.
public let sessionsMigrations = AppMigrations("sessions", [Sessions0001Initial.self])

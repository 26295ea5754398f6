public import MigrationEngine

/// The migrations of the app `messaging`.
public let messagingMigrations = AppMigrations("messaging", [Messaging0001Initial.self])

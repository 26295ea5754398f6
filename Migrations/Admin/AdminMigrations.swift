public import MigrationEngine

/// The migrations of Django's app `admin`.
public let adminMigrations = AppMigrations(
    "admin",
    [
        Admin0001Initial.self,
        Admin0002LogEntryRemoveAutoAdd.self,
        Admin0003LogEntryAddActionFlagChoices.self,
    ])

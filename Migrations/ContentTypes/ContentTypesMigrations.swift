public import MigrationEngine

/// The migrations of Django's app `contenttypes`.
public let contentTypesMigrations = AppMigrations(
    "contenttypes",
    [
        ContentTypes0001Initial.self,
        ContentTypes0002RemoveContentTypeName.self,
    ])

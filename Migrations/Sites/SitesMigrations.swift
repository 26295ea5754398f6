public import MigrationEngine

/// The migrations of Django's app `sites`.
public let sitesMigrations = AppMigrations("sites", [Sites0001Initial.self, Sites0002AlterDomainUnique.self])

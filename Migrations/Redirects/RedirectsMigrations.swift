public import MigrationEngine

/// The migrations of Django's app `redirects`.
public let redirectsMigrations = AppMigrations(
    "redirects", [Redirects0001Initial.self, Redirects0002AlterRedirectNewPathHelpText.self])

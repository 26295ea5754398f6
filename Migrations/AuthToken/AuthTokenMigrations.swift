public import MigrationEngine

/// The migrations of Django REST framework's app `authtoken`.
public let authTokenMigrations = AppMigrations(
    "authtoken",
    [
        AuthToken0001Initial.self,
        AuthToken0002Auto201602261747.self,
        AuthToken0003TokenProxy.self,
        AuthToken0004AlterTokenProxyOptions.self,
    ])

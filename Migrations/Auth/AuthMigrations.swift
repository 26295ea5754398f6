public import MigrationEngine

/// The migrations of Django's app `auth`.
public let authMigrations = AppMigrations(
    "auth",
    [
        Auth0001Initial.self,
        Auth0002AlterPermissionNameMaxLength.self,
        Auth0003AlterUserEmailMaxLength.self,
        Auth0004AlterUserUsernameOpts.self,
        Auth0005AlterUserLastLoginNull.self,
        Auth0006RequireContentTypes0002.self,
        Auth0007AlterValidatorsAddErrorMessages.self,
        Auth0008AlterUserUsernameMaxLength.self,
        Auth0009AlterUserLastNameMaxLength.self,
        Auth0010AlterGroupNameMaxLength.self,
        Auth0011UpdateProxyPermissions.self,
        Auth0012AlterUserFirstNameMaxLength.self,
    ])

import MigrationEngine

/// Does nothing but see to it that content types have their final form before rows are made for them.
enum Auth0006RequireContentTypes0002: Migration {
    static let name = "0006_require_contenttypes_0002"
    static let dependencies: [MigrationKey] = [
        .init("auth", "0005_alter_user_last_login_null"),
        .init("contenttypes", "0002_remove_content_type_name"),
    ]
}

import MigrationEngine
import Models

enum Auth0005AlterUserLastLoginNull: Migration {
    static let name = "0005_alter_user_last_login_null"
    static let dependencies: [MigrationKey] = [.init("auth", "0004_alter_user_username_opts")]
    static let operations: [any Operation] = [
        AlterField(
            "user", FieldDescription("last_login", .dateTime(), verboseName: "last login", null: true, blank: true))
    ]
}

import MigrationEngine
import Models

enum Auth0003AlterUserEmailMaxLength: Migration {
    static let name = "0003_alter_user_email_max_length"
    static let dependencies: [MigrationKey] = [.init("auth", "0002_alter_permission_name_max_length")]
    static let operations: [any Operation] = [
        AlterField(
            "user", FieldDescription("email", .email(maxLength: 254), verboseName: "email address", blank: true))
    ]
}

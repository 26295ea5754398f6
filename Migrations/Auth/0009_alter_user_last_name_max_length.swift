import MigrationEngine
import Models

enum Auth0009AlterUserLastNameMaxLength: Migration {
    static let name = "0009_alter_user_last_name_max_length"
    static let dependencies: [MigrationKey] = [.init("auth", "0008_alter_user_username_max_length")]
    static let operations: [any Operation] = [
        AlterField(
            "user", FieldDescription("last_name", .char(maxLength: 150), verboseName: "last name", blank: true))
    ]
}

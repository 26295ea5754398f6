import MigrationEngine
import Models

enum Auth0012AlterUserFirstNameMaxLength: Migration {
    static let name = "0012_alter_user_first_name_max_length"
    static let dependencies: [MigrationKey] = [.init("auth", "0011_update_proxy_permissions")]
    static let operations: [any Operation] = [
        AlterField(
            "user", FieldDescription("first_name", .char(maxLength: 150), verboseName: "first name", blank: true))
    ]
}

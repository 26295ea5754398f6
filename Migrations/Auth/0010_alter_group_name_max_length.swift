import MigrationEngine
import Models

enum Auth0010AlterGroupNameMaxLength: Migration {
    static let name = "0010_alter_group_name_max_length"
    static let dependencies: [MigrationKey] = [.init("auth", "0009_alter_user_last_name_max_length")]
    static let operations: [any Operation] = [
        AlterField("group", FieldDescription("name", .char(maxLength: 150), verboseName: "name", unique: true))
    ]
}

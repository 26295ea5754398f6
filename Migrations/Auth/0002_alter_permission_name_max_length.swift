import MigrationEngine
import Models

enum Auth0002AlterPermissionNameMaxLength: Migration {
    static let name = "0002_alter_permission_name_max_length"
    static let dependencies: [MigrationKey] = [.init("auth", "0001_initial")]
    static let operations: [any Operation] = [
        AlterField("permission", FieldDescription("name", .char(maxLength: 255), verboseName: "name"))
    ]
}

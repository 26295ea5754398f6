import MigrationEngine
import Models

enum Auth0007AlterValidatorsAddErrorMessages: Migration {
    static let name = "0007_alter_validators_add_error_messages"
    static let dependencies: [MigrationKey] = [.init("auth", "0006_require_contenttypes_0002")]
    static let operations: [any Operation] = [
        AlterField(
            "user",
            FieldDescription(
                "username", .char(maxLength: 30), verboseName: "username", unique: true,
                helpText: "Required. 30 characters or fewer. Letters, digits and @/./+/-/_ only.",
                validators: [usernameValidator],
                errorMessages: ["unique": "A user with that username already exists."]))
    ]
}

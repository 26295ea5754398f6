import MigrationEngine
import Models

enum Auth0008AlterUserUsernameMaxLength: Migration {
    static let name = "0008_alter_user_username_max_length"
    static let dependencies: [MigrationKey] = [.init("auth", "0007_alter_validators_add_error_messages")]
    static let operations: [any Operation] = [
        AlterField(
            "user",
            FieldDescription(
                "username", .char(maxLength: 150), verboseName: "username", unique: true,
                helpText: "Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                validators: [usernameValidator],
                errorMessages: ["unique": "A user with that username already exists."]))
    ]
}

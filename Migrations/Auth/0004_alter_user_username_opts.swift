import MigrationEngine
import Models

/// No change of the database: it concerns validators and error messages.
enum Auth0004AlterUserUsernameOpts: Migration {
    static let name = "0004_alter_user_username_opts"
    static let dependencies: [MigrationKey] = [.init("auth", "0003_alter_user_email_max_length")]
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

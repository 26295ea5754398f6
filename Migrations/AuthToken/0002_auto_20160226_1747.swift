import MigrationEngine
import Models

/// Gives the model and its fields names for people.
enum AuthToken0002Auto201602261747: Migration {
    static let name = "0002_auto_20160226_1747"
    static let dependencies: [MigrationKey] = [.init("authtoken", "0001_initial")]
    static let operations: [any Operation] = [
        AlterModelOptions("token", ModelOptions(verboseName: "Token", verboseNamePlural: "Tokens")),
        AlterField("token", FieldDescription("created", .dateTime(autoNowAdd: true), verboseName: "Created")),
        AlterField(
            "token",
            FieldDescription("key", .char(maxLength: 40), verboseName: "Key", primaryKey: true, serialize: false)),
        AlterField(
            "token",
            FieldDescription(
                "user",
                .oneToOne(
                    to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade, relatedName: "auth_token"),
                verboseName: "User")),
    ]
}

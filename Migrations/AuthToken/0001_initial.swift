import MigrationEngine
import Models

enum AuthToken0001Initial: Migration {
    static let name = "0001_initial"
    static let dependencies: [MigrationKey] = [.swappable("AUTH_USER_MODEL")]
    static let operations: [any Operation] = [
        CreateModel(
            "Token",
            fields: [
                FieldDescription("key", .char(maxLength: 40), primaryKey: true, serialize: false),
                FieldDescription("created", .dateTime(autoNowAdd: true)),
                FieldDescription(
                    "user",
                    .oneToOne(
                        to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade, relatedName: "auth_token")),
            ])
    ]
}

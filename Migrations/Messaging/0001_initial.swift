import MigrationEngine
import Models

enum Messaging0001Initial: Migration {
    static let name = "0001_initial"
    static let isInitial: Bool? = true
    static let dependencies: [MigrationKey] = [.swappable("AUTH_USER_MODEL")]
    static let operations: [any Operation] = [
        CreateModel(
            "Message",
            fields: [
                FieldDescription(
                    "id", .bigAuto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("subject", .char(maxLength: 255)),
                FieldDescription("message", .text),
                FieldDescription("creation_date", .dateTime(autoNowAdd: true)),
                FieldDescription("is_read", .boolean, default: false),
                FieldDescription(
                    "receiver",
                    .foreignKey(
                        to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade,
                        relatedName: "received_messages")),
                FieldDescription(
                    "sender",
                    .foreignKey(
                        to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade,
                        relatedName: "sent_messages")),
            ],
            options: ModelOptions(
                ordering: ["-creation_date", "-id"],
                indexes: [
                    IndexDescription(
                        name: "messaging_receiver_date_idx", fields: ["receiver", "-creation_date"]),
                    IndexDescription(name: "messaging_sender_date_idx", fields: ["sender", "-creation_date"]),
                ]))
    ]
}

import MigrationEngine
import Models

enum Admin0001Initial: Migration {
    static let name = "0001_initial"
    static let dependencies: [MigrationKey] = [.swappable("AUTH_USER_MODEL"), .first("contenttypes")]
    static let operations: [any Operation] = [
        CreateModel(
            "LogEntry",
            fields: [
                FieldDescription(
                    "id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("action_time", .dateTime(autoNow: true), verboseName: "action time"),
                FieldDescription("object_id", .text, verboseName: "object id", null: true, blank: true),
                FieldDescription("object_repr", .char(maxLength: 200), verboseName: "object repr"),
                FieldDescription("action_flag", .positiveSmallInteger, verboseName: "action flag"),
                FieldDescription("change_message", .text, verboseName: "change message", blank: true),
                FieldDescription(
                    "content_type", .foreignKey(to: "contenttypes.ContentType", onDelete: .setNull),
                    verboseName: "content type", null: true, blank: true),
                FieldDescription(
                    "user", .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade),
                    verboseName: "user"),
            ],
            options: ModelOptions(
                verboseName: "log entry", verboseNamePlural: "log entries", dbTable: "django_admin_log",
                ordering: ["-action_time"]),
            managers: [
                ManagerDescription("objects", DeconstructedObject("django.contrib.admin.models.LogEntryManager"))
            ])
    ]
}

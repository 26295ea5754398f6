public import Models

/// What a user did in the admin: the table `django_admin_log`.
public enum LogEntry {
    public static let description = ModelDescription(
        "admin", "LogEntry",
        fields: [
            FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
            FieldDescription(
                "action_time", .dateTime(), verboseName: "action time",
                default: .callable("django.utils.timezone.now"), editable: false),
            FieldDescription(
                "user", .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade),
                verboseName: "user"),
            FieldDescription(
                "content_type", .foreignKey(to: "contenttypes.ContentType", onDelete: .setNull),
                verboseName: "content type", null: true, blank: true),
            FieldDescription("object_id", .text, verboseName: "object id", null: true, blank: true),
            FieldDescription("object_repr", .char(maxLength: 200), verboseName: "object repr"),
            FieldDescription(
                "action_flag", .positiveSmallInteger, verboseName: "action flag",
                choices: [1: "Addition", 2: "Change", 3: "Deletion"]),
            FieldDescription("change_message", .text, verboseName: "change message", blank: true),
        ],
        options: ModelOptions(
            verboseName: "log entry", verboseNamePlural: "log entries", dbTable: "django_admin_log",
            ordering: ["-action_time"]),
        managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.admin.models.LogEntryManager"))])
}

import MigrationEngine
import Models

/// No change of the database: the time is no longer set at every save, and is not edited.
enum Admin0002LogEntryRemoveAutoAdd: Migration {
    static let name = "0002_logentry_remove_auto_add"
    static let dependencies: [MigrationKey] = [.init("admin", "0001_initial")]
    static let operations: [any Operation] = [
        AlterField(
            "logentry",
            FieldDescription(
                "action_time", .dateTime(), verboseName: "action time",
                default: .callable("django.utils.timezone.now"), editable: false))
    ]
}

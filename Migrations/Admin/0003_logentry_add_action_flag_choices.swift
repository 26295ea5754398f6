import MigrationEngine
import Models

/// No change of the database: it adds the choices.
enum Admin0003LogEntryAddActionFlagChoices: Migration {
    static let name = "0003_logentry_add_action_flag_choices"
    static let dependencies: [MigrationKey] = [.init("admin", "0002_logentry_remove_auto_add")]
    static let operations: [any Operation] = [
        AlterField(
            "logentry",
            FieldDescription(
                "action_flag", .positiveSmallInteger, verboseName: "action flag",
                choices: [1: "Addition", 2: "Change", 3: "Deletion"]))
    ]
}

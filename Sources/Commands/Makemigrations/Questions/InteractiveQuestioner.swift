import MigrationEngine
import Models
import PythonImport

/// Asks a person at the terminal what the autodetector cannot know.
///
/// ```
/// Was message.is_read renamed to message.was_read (a BooleanField)? [y/N]
/// ```
struct InteractiveQuestioner: MigrationQuestioner {
    let initial: InitialMigrations
    /// Values for rows are not asked for when nothing is written.
    let isDryRun: Bool
    private let dialogue: ChoiceDialogue

    init(initial: InitialMigrations, isDryRun: Bool, prompter: any Prompter, log: MigrationLog) {
        self.initial = initial
        self.isDryRun = isDryRun
        dialogue = ChoiceDialogue(prompter, log)
    }

    func askInitial(_ appLabel: String) -> Bool { initial.contains(appLabel) }

    func askNotNullAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
        if isDryRun { return .null }
        let choice = try dialogue.choose(
            "It is impossible to add a non-nullable field '\(fieldName)' to \(modelName) without specifying a "
                + "default. This is because the database needs something to populate existing rows.\n"
                + "Please select a fix:",
            from: [
                "Provide a one-off default now (will be set on all existing rows with a null value for this column)",
                "Quit and manually define a default value in models.py.",
            ])
        if choice == 2 { throw CommandError.exit(3) }
        return try dialogue.askValue()
    }

    func askNotNullAlteration(_ fieldName: String, of modelName: String) throws -> OneOffDefault {
        if isDryRun { return .value(.null) }
        let choice = try dialogue.choose(
            "It is impossible to change a nullable field '\(fieldName)' on \(modelName) to non-nullable without "
                + "providing a default. This is because the database needs something to populate existing rows.\n"
                + "Please select a fix:",
            from: [
                "Provide a one-off default now (will be set on all existing rows with a null value for this column)",
                "Ignore for now. Existing rows that contain NULL values will have to be handled manually, for "
                    + "example with a RunPython or RunSQL operation.",
                "Quit and manually define a default value in models.py.",
            ])
        if choice == 2 { return .notProvided }
        if choice == 3 { throw CommandError.exit(3) }
        return .value(try dialogue.askValue())
    }

    func askRename(
        _ oldName: String, to newName: String, of modelName: String, _ field: FieldDescription
    ) throws -> Bool {
        try dialogue.askWhether(
            "Was \(modelName).\(oldName) renamed to \(modelName).\(newName) (a \(field.kind.className))? [y/N]")
    }

    func askRenameModel(_ old: ModelDescription, to new: ModelDescription) throws -> Bool {
        try dialogue.askWhether("Was the model \(old.appLabel).\(old.name) renamed to \(new.name)? [y/N]")
    }

    func askMerge(_ appLabel: String) throws -> Bool {
        try dialogue.askWhether(
            "\nMerging will only work if the operations printed above do not conflict\n"
                + "with each other (working on different fields or models)\n"
                + "Should these migration branches be merged? [y/N]")
    }

    func askAutoNowAddAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
        if isDryRun { return .null }
        let choice = try dialogue.choose(
            "It is impossible to add the field '\(fieldName)' with 'auto_now_add=True' to \(modelName) without "
                + "providing a default. This is because the database needs something to populate existing rows.\n",
            from: [
                "Provide a one-off default now which will be set on all existing rows",
                "Quit and manually define a default value in models.py.",
            ])
        if choice == 2 { throw CommandError.exit(3) }
        return try dialogue.askValue(default: "timezone.now")
    }

    func askUniqueCallableDefaultAddition(_ fieldName: String, of modelName: String) throws {
        if isDryRun { return }
        let choice = try dialogue.choose(
            "Callable default on unique field \(modelName).\(fieldName) will not generate unique values upon "
                + "migrating.\nPlease choose how to proceed:\n",
            from: [
                "Continue making this migration as the first step in writing a manual migration to generate unique "
                    + "values described here: https://docs.djangoproject.com/en/5.2/howto/writing-migrations/"
                    + "#migrations-that-add-unique-fields.",
                "Quit and edit field options in models.py.",
            ])
        if choice == 2 { throw CommandError.exit(3) }
    }
}

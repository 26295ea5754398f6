import MigrationEngine
import Models

/// Answers where nobody can be asked: no to renames, and an end where rows need a value.
struct NonInteractiveQuestioner: MigrationQuestioner {
    let initial: InitialMigrations
    let log: MigrationLog
    let verbosity: Verbosity

    func askInitial(_ appLabel: String) -> Bool { initial.contains(appLabel) }

    func askNotNullAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
        throw refusal(
            fieldName, modelName, "it is impossible to add a non-nullable field without specifying a default")
    }

    func askNotNullAlteration(_ fieldName: String, of modelName: String) -> OneOffDefault {
        log.line(
            "Field '\(fieldName)' on model '\(modelName)' given a default of NOT PROVIDED and must be corrected.")
        return .notProvided
    }

    func askAutoNowAddAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
        throw refusal(
            fieldName, modelName,
            "it is impossible to add a field with 'auto_now_add=True' without specifying a default")
    }

    private func refusal(_ fieldName: String, _ modelName: String, _ reason: String) -> CommandError {
        if verbosity > .minimal {
            log.line("Field '\(fieldName)' on model '\(modelName)' not migrated: \(reason).")
        }
        return .exit(3)
    }
}

import MigrationEngine
import Models

/// Answers questions by a list of what was renamed, and gives 7 to rows that need a value.
struct Renames: MigrationQuestioner {
    var fields: Set<String> = []
    var models: Set<String> = []

    func askRename(_ oldName: String, to newName: String, of modelName: String, _ field: FieldDescription) -> Bool {
        fields.contains("\(modelName).\(oldName) \(newName)")
    }

    func askRenameModel(_ old: ModelDescription, to new: ModelDescription) -> Bool {
        models.contains("\(old.name) \(new.name)")
    }

    func askNotNullAddition(_ fieldName: String, of modelName: String) -> LiteralValue { 7 }
    func askNotNullAlteration(_ fieldName: String, of modelName: String) -> OneOffDefault { .value(7) }
    func askInitial(_ appLabel: String) -> Bool { true }
}

let id = FieldDescription("id", .bigAuto, primaryKey: true)

/// A model of the app `stable` with a key and these fields.
func model(
    _ name: String, app: String = "stable", _ fields: FieldDescription..., options: ModelOptions = ModelOptions()
) -> ModelDescription {
    ModelDescription(app, name, fields: [id] + fields, options: options)
}

func reference(_ name: String, to label: ModelReference) -> FieldDescription {
    FieldDescription(name, .foreignKey(to: label, onDelete: .cascade))
}

/// What leads from some models to others, a line for each migration and each operation.
func changes(
    from old: [ModelDescription], to new: [ModelDescription], _ questioner: any MigrationQuestioner = Renames(),
    settings: ModelSettings = ModelSettings()
) throws -> [String] {
    let detector = MigrationAutodetector(
        from: ProjectState(models: old, settings: settings), to: ProjectState(models: new, settings: settings),
        questioner: questioner)
    return try detector.detectChanges().flatMap { change in
        change.migrations.flatMap { migration in
            let dependencies = migration.dependencies.map { " < \($0)" }.joined()
            return ["\(migration.key)\(dependencies)"] + migration.operations.map { "  " + $0.describe() }
        }
    }
}

import Models

/// Renames content types together with their models: after each `RenameModel` of a plan it puts a step that does this.
public struct RenameContentTypes: PreMigrateHandler {
    public init() {}

    public func preMigrate(_ signal: MigrateSignal, _ executor: inout MigrationExecutor) throws {
        var isAvailable = signal.state["contenttypes", "ContentType"] != nil
        for step in signal.plan {
            if step.key == MigrationKey("contenttypes", "0001_initial") {
                // From here on, backwards, there is no table.
                if step.isBackwards { return }
                isAvailable = true
                continue
            }
            guard isAvailable, var migration = executor.loader.graph[step.key] else { continue }
            migration.operations = migration.operations.flatMap { operation -> [any Operation] in
                guard let rename = operation as? RenameModel else { return [operation] }
                return [rename, RenameContentType(from: rename.oldName.lowercased(), to: rename.newName.lowercased())]
            }
            executor.update(migration)
        }
    }
}

/// Renames one content type. It is only ever added to a plan, never written in a file.
struct RenameContentType: Operation {
    let from: String
    let to: String

    var category: OperationCategory { .code }
    var reducesToSQL: Bool { false }
    var isAtomic: Bool? { nil }
    var representation: String { "<RenameContentType>" }

    func describe() -> String { "Raw Swift operation" }

    func stateForwards(_ appLabel: String, _ state: inout ProjectState) {}

    func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from old: ProjectState, to new: ProjectState
    ) throws {
        try ContentTypeTable(old, on: editor.connection)?.rename(ModelKey(appLabel, from), to: to)
    }

    func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from old: ProjectState, to new: ProjectState
    ) throws {
        try ContentTypeTable(old, on: editor.connection)?.rename(ModelKey(appLabel, to), to: from)
    }
}

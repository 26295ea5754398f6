import Models

/// Drops a model and its table.
public struct DeleteModel: Operation {
    public var name: String

    public init(_ name: String) { self.name = name }

    public var category: OperationCategory { .removal }
    public var nameFragment: String? { "delete_" + name.lowercased() }
    public func describe() -> String { "Delete model \(name)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.remove(.init(appLabel, name))
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try from.model(appLabel, name)
        if model.canMigrate { try editor.deleteModel(model) }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, name)
        if model.canMigrate { try editor.createModel(model) }
    }
}

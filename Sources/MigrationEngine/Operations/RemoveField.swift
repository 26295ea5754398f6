import Models

/// Removes a field, and its column, from a model.
public struct RemoveField: FieldOperation {
    public var modelName: String
    public var name: String

    public init(_ modelName: String, _ name: String) {
        self.modelName = modelName
        self.name = name
    }

    public var category: OperationCategory { .removal }
    public var nameFragment: String? { "remove_\(modelName.lowercased())_\(name.lowercased())" }
    public func describe() -> String { "Remove field \(name) from \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.removeField(name, from: ModelKey(appLabel, modelName))
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try from.model(appLabel, modelName)
        if model.canMigrate { try editor.removeField(try model.field(name), from: model) }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let toModel = try to.model(appLabel, modelName)
        guard toModel.canMigrate else { return }
        try editor.addField(try toModel.field(name), to: try from.model(appLabel, modelName))
    }
}

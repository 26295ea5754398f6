import Models

/// Removes a constraint from a model.
public struct RemoveConstraint: Operation {
    public var modelName: String
    public var name: String

    public init(_ modelName: String, _ name: String) {
        self.modelName = modelName
        self.name = name
    }

    public var category: OperationCategory { .removal }
    public var nameFragment: String? { "remove_\(modelName.lowercased())_\(name.lowercased())" }
    public func describe() -> String { "Remove constraint \(name) from model \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, modelName)) { $0.options.constraints.removeAll { $0.name == name } }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let key = ModelKey(appLabel, modelName)
        let model = try to.model(key)
        if model.canMigrate { try editor.removeConstraint(try from.constraint(name, of: key), from: model) }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let key = ModelKey(appLabel, modelName)
        let model = try to.model(key)
        if model.canMigrate { try editor.addConstraint(try to.constraint(name, of: key), to: model) }
    }
}

import Models

/// Removes an index from a model.
public struct RemoveIndex: Operation {
    public var modelName: String
    public var name: String
    /// The index that Python gave in place of its name.
    var index: IndexDescription?

    public init(_ modelName: String, _ name: String) {
        self.modelName = modelName
        self.name = name
    }

    public var category: OperationCategory { .removal }
    public var nameFragment: String? {
        // An index that was given in place of its name has none.
        name.hasPrefix("<") ? nil : "remove_\(modelName.lowercased())_\(name.lowercased())"
    }
    public func describe() -> String { "Remove index \(name) from \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, modelName)) { $0.options.indexes.removeAll { $0.name == name } }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try from.model(appLabel, modelName)
        guard model.canMigrate else { return }
        try editor.removeIndex(try from.index(name, of: ModelKey(appLabel, modelName)), from: model)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, modelName)
        guard model.canMigrate else { return }
        try editor.addIndex(try to.index(name, of: ModelKey(appLabel, modelName)), to: model)
    }
}

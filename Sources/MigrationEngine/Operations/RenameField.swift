import Models

/// Renames a field, and its column unless that has a name of its own.
public struct RenameField: FieldOperation {
    public var modelName: String
    public var oldName: String
    public var newName: String

    public init(_ modelName: String, _ oldName: String, to newName: String) {
        self.modelName = modelName
        self.oldName = oldName
        self.newName = newName
    }

    public var name: String { oldName }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? {
        "rename_\(oldName.lowercased())_\(modelName.lowercased())_\(newName.lowercased())"
    }
    public func describe() -> String { "Rename field \(oldName) on \(modelName) to \(newName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.renameField(oldName, to: newName, of: ModelKey(appLabel, modelName))
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let toModel = try to.model(appLabel, modelName)
        guard toModel.canMigrate else { return }
        let fromModel = try from.model(appLabel, modelName)
        try editor.alterField(
            try fromModel.field(oldName), to: try toModel.field(newName), of: fromModel, isStrict: false)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try RenameField(modelName, newName, to: oldName).databaseForwards(appLabel, editor, from: from, to: to)
    }

    public func references(field name: String, of model: String, appLabel: String) -> Bool {
        references(model: model, appLabel: appLabel)
            && [oldName.lowercased(), newName.lowercased()].contains(name.lowercased())
    }
}

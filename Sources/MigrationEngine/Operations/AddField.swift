public import Models

/// Adds a field, and its column, to a model.
///
/// ```swift
/// AddField("message", FieldDescription("read_at", .dateTime(), null: true))
/// // ALTER TABLE "messaging_message" ADD COLUMN "read_at" datetime NULL
/// ```
public struct AddField: FieldOperation {
    public var modelName: String
    public var field: FieldDescription
    /// False when the default was only given to fill the rows that exist.
    public var preservesDefault: Bool

    public init(_ modelName: String, _ field: FieldDescription, preservesDefault: Bool = true) {
        self.modelName = modelName
        self.field = field
        self.preservesDefault = preservesDefault
    }

    public var name: String { field.name }
    public var changedField: FieldDescription? { field }
    public var category: OperationCategory { .addition }
    public var nameFragment: String? { "\(modelName.lowercased())_\(name.lowercased())" }
    public func describe() -> String { "Add field \(name) to \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.addField(field, to: ModelKey(appLabel, modelName), preservesDefault: preservesDefault)
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let toModel = try to.model(appLabel, modelName)
        guard toModel.canMigrate else { return }
        var newField = try toModel.field(name)
        if !preservesDefault { newField.description.defaultValue = field.defaultValue }
        try editor.addField(newField, to: try from.model(appLabel, modelName))
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try from.model(appLabel, modelName)
        if model.canMigrate { try editor.removeField(try model.field(name), from: model) }
    }
}

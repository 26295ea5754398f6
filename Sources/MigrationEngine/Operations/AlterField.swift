public import Models

/// Changes what a field is, and its column.
///
/// SQLite cannot change a column in place, so the table is made again with all its rows.
public struct AlterField: FieldOperation {
    public var modelName: String
    public var field: FieldDescription
    /// False when the default was only given to fill rows that are null.
    public var preservesDefault: Bool

    public init(_ modelName: String, _ field: FieldDescription, preservesDefault: Bool = true) {
        self.modelName = modelName
        self.field = field
        self.preservesDefault = preservesDefault
    }

    public var name: String { field.name }
    public var changedField: FieldDescription? { field }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(modelName.lowercased())_\(name.lowercased())" }
    public func describe() -> String { "Alter field \(name) on \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.alterField(field, of: ModelKey(appLabel, modelName), preservesDefault: preservesDefault)
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let toModel = try to.model(appLabel, modelName)
        guard toModel.canMigrate else { return }
        let fromModel = try from.model(appLabel, modelName)
        var newField = try toModel.field(name)
        if !preservesDefault { newField.description.defaultValue = field.defaultValue }
        try editor.alterField(try fromModel.field(name), to: newField, of: fromModel, isStrict: false)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try databaseForwards(appLabel, editor, from: from, to: to)
    }
}

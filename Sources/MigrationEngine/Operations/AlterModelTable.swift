public import Models

/// Gives a model's table another name. `nil` means the name made of app label and model.
public struct AlterModelTable: ModelOptionOperation {
    public var name: String
    public var table: String?

    public init(_ name: String, table: String?) {
        self.name = name
        self.table = table
    }

    public var nameFragment: String? { "alter_\(name.lowercased())_table" }
    public func describe() -> String { "Rename table for \(name) to \(table ?? "(default)")" }

    public func change(_ options: inout ModelOptions) { options.dbTable = table }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let newModel = try to.model(appLabel, name)
        guard newModel.canMigrate else { return }
        let oldModel = try from.model(appLabel, name)
        try editor.alterTableName(of: newModel, from: oldModel.dbTable, to: newModel.dbTable)
        for (old, new) in zip(oldModel.manyToManyFields, newModel.manyToManyFields) {
            guard let newThrough = try newModel.automaticThrough(new),
                let oldThrough = try oldModel.automaticThrough(old)
            else { continue }
            try editor.alterTableName(of: newThrough, from: oldThrough.dbTable, to: newThrough.dbTable)
        }
    }
}

import Models

/// Renames a model and its table, and the columns and tables named after it.
public struct RenameModel: Operation {
    public var oldName: String
    public var newName: String

    public init(_ oldName: String, to newName: String) {
        self.oldName = oldName
        self.newName = newName
    }

    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "rename_\(oldName.lowercased())_\(newName.lowercased())" }
    public func describe() -> String { "Rename model \(oldName) to \(newName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.renameModel(appLabel, from: oldName, to: newName)
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let newModel = try to.model(appLabel, newName)
        guard newModel.canMigrate else { return }
        let oldModel = try from.model(appLabel, oldName)
        try editor.alterTableName(of: newModel, from: oldModel.dbTable, to: newModel.dbTable)
        try repointReferences(from: oldModel, to: to, newModel, editor)
        try renameManyToManyTables(from: oldModel, to: newModel, editor)
    }

    /// Lets the fields that refer to the model, its own included, refer to it by its new name.
    private func repointReferences(
        from oldModel: RenderedModel, to state: ProjectState, _ newModel: RenderedModel, _ editor: any SchemaEditor
    ) throws {
        // A foreign key without a way back is not among the related objects that Django looks at.
        let references = oldModel.incomingReferences.filter { !$0.isHiddenRelation }
        for field in references + oldModel.incomingManyToMany.map(\.field) {
            let isOwn = field.modelKey == oldModel.key
            let model = isOwn ? newModel : try state.model(field.modelKey)
            try editor.alterField(field, to: try model.field(field.name), of: model, isStrict: false)
        }
    }

    private func renameManyToManyTables(
        from oldModel: RenderedModel, to newModel: RenderedModel, _ editor: any SchemaEditor
    ) throws {
        for (old, new) in zip(oldModel.manyToManyFields, newModel.manyToManyFields) {
            // Those that refer to the model itself were done above.
            guard let target = try new.targetModel(), target.key != newModel.key,
                new.description.kind.manyToManyRelation?.through == nil
            else { continue }
            try editor.alterManyToMany(old, to: new, of: newModel)
        }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try RenameModel(newName, to: oldName).databaseForwards(appLabel, editor, from: from, to: to)
    }

    public func references(model name: String, appLabel: String) -> Bool {
        [oldName.lowercased(), newName.lowercased()].contains(name.lowercased())
    }
}

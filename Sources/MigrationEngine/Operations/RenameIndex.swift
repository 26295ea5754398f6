import Models

/// Gives an index another name. An index of `index_together`, which has none, is found by its fields.
///
/// ```swift
/// RenameIndex("Pony", "old_name", to: "new_name")
/// RenameIndex("Pony", fields: ["weight", "pink"], to: "new_name")
/// ```
public struct RenameIndex: Operation {
    public enum Source: Sendable, Hashable {
        case name(String)
        /// The fields of the index, and whether Python gave them as a list, which the description shows.
        case fields([String], isList: Bool)
    }

    public var modelName: String
    public var source: Source
    public var newName: String

    public init(_ modelName: String, _ oldName: String, to newName: String) {
        self.modelName = modelName
        source = .name(oldName)
        self.newName = newName
    }

    public init(_ modelName: String, fields: [String], to newName: String, isList: Bool = false) {
        self.modelName = modelName
        source = .fields(fields, isList: isList)
        self.newName = newName
    }

    public var category: OperationCategory { .alteration }

    public var nameFragment: String? {
        switch source {
        case .name(let oldName): "rename_\(oldName.lowercased())_\(newName.lowercased())"
        case .fields(let fields, _):
            "rename_\(modelName.lowercased())_\(fields.joined(separator: "_"))_\(newName.lowercased())"
        }
    }

    public func describe() -> String {
        switch source {
        case .name(let oldName): "Rename index \(oldName) on \(modelName) to \(newName)"
        case .fields(let fields, let isList):
            "Rename unnamed index for \(Self.representation(fields, isList: isList)) on \(modelName) to \(newName)"
        }
    }

    private static func representation(_ fields: [String], isList: Bool) -> String {
        let names = fields.map(LiteralValue.string)
        return (isList ? LiteralValue.list(names) : .tuple(names)).representation
    }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, modelName)) { model in
            switch source {
            case .name(let oldName):
                for index in model.options.indexes.indices where model.options.indexes[index].name == oldName {
                    model.options.indexes[index].name = newName
                }
            case .fields(let fields, _):
                model.options.indexes.append(IndexDescription(name: newName, fields: fields))
                model.options.indexTogether?.removeAll { $0 == fields }
            }
        }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, modelName)
        guard model.canMigrate else { return }
        let key = ModelKey(appLabel, modelName)
        let oldIndex: IndexDescription
        switch source {
        case .name(let oldName):
            oldIndex = try from.index(oldName, of: key)
        case .fields(let fields, _):
            oldIndex = try findIndex(over: fields, of: try from.model(key), editor)
        }
        if oldIndex.name == newName { return }
        try editor.renameIndex(oldIndex, to: try to.index(newName, of: key), of: model)
    }

    private func findIndex(
        over fields: [String], of model: RenderedModel, _ editor: any SchemaEditor
    ) throws -> IndexDescription {
        let columns = try fields.compactMap { try model.field($0).column }
        let names = try editor.indexNames(of: model, columns: columns)
        guard names.count == 1, let name = names.first else {
            throw MigrationError(
                .value,
                "Found wrong number (\(names.count)) of indexes for \(model.dbTable)"
                    + "(\(columns.joined(separator: ", "))).")
        }
        return IndexDescription(name: name, fields: fields)
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        // An index that had no name keeps the one it got.
        guard case .name(let oldName) = source else { return }
        try RenameIndex(modelName, newName, to: oldName).databaseForwards(appLabel, editor, from: from, to: to)
    }
}

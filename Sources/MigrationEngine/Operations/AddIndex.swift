public import Models

/// Adds an index to a model.
public struct AddIndex: Operation {
    public var modelName: String
    public var index: IndexDescription

    public init(_ modelName: String, _ index: IndexDescription) {
        self.modelName = modelName
        self.index = index
    }

    public var category: OperationCategory { .addition }
    public var nameFragment: String? { "\(modelName.lowercased())_\(index.name.lowercased())" }
    public func describe() -> String {
        if index.expressions.isEmpty {
            let fields = index.fields.joined(separator: ", ")
            return "Create index \(index.name) on field(s) \(fields) of model \(modelName)"
        }
        let expressions = index.expressions.map(\.representation).joined(separator: ", ")
        return "Create index \(index.name) on \(expressions) on model \(modelName)"
    }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, modelName)) { $0.options.indexes.append(index) }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, modelName)
        if model.canMigrate { try editor.addIndex(index, to: model) }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try from.model(appLabel, modelName)
        if model.canMigrate { try editor.removeIndex(index, from: model) }
    }
}

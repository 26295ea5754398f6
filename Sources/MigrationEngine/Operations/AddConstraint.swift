public import Models

/// Adds a constraint to a model.
public struct AddConstraint: Operation {
    public var modelName: String
    public var constraint: ConstraintDescription

    public init(_ modelName: String, _ constraint: ConstraintDescription) {
        self.modelName = modelName
        self.constraint = constraint
    }

    public var category: OperationCategory { .addition }
    public var nameFragment: String? { "\(modelName.lowercased())_\(constraint.name.lowercased())" }
    public func describe() -> String { "Create constraint \(constraint.name) on model \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, modelName)) { $0.options.constraints.append(constraint) }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, modelName)
        if model.canMigrate { try editor.addConstraint(constraint, to: model) }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let model = try to.model(appLabel, modelName)
        if model.canMigrate { try editor.removeConstraint(constraint, from: model) }
    }
}

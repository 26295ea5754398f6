public import Models

/// Changes what a constraint says to people, without a change in the database.
public struct AlterConstraint: Operation {
    public var modelName: String
    public var name: String
    public var constraint: ConstraintDescription

    public init(_ modelName: String, _ name: String, _ constraint: ConstraintDescription) {
        self.modelName = modelName
        self.name = name
        self.constraint = constraint
    }

    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(modelName.lowercased())_\(constraint.name.lowercased())" }
    public func describe() -> String { "Alter constraint \(name) on \(modelName)" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, modelName)) { model in
            for index in model.options.constraints.indices where model.options.constraints[index].name == name {
                model.options.constraints[index] = constraint
            }
        }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {}
    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {}
}

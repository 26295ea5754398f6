public import Models

/// An operation that changes options of one model, and is its own opposite on the database.
public protocol ModelOptionOperation: Operation {
    var name: String { get }
    func change(_ options: inout ModelOptions)
}

extension ModelOptionOperation {
    public var category: OperationCategory { .alteration }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        try state.update(ModelKey(appLabel, name)) { model in change(&model.options) }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {}

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        try databaseForwards(appLabel, editor, from: from, to: to)
    }

    public func references(model name: String, appLabel: String) -> Bool { name.lowercased() == self.name.lowercased() }
}

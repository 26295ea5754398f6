/// Does one thing to the database and another to the state.
public struct SeparateDatabaseAndState: Operation {
    public var databaseOperations: [any Operation]
    public var stateOperations: [any Operation]

    public init(database: [any Operation] = [], state: [any Operation] = []) {
        databaseOperations = database
        stateOperations = state
    }

    public var category: OperationCategory { .mixed }
    public func describe() -> String { "Custom state/database change combination" }

    public func stateForwards(_ appLabel: String, _ state: inout ProjectState) throws {
        for operation in stateOperations { try operation.stateForwards(appLabel, &state) }
    }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        var before = from
        for operation in databaseOperations {
            var after = before
            try operation.stateForwards(appLabel, &after)
            try operation.databaseForwards(appLabel, editor, from: before, to: after)
            before = after
        }
    }

    public func databaseBackwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        var states = [to]
        var current = to
        for operation in databaseOperations {
            try operation.stateForwards(appLabel, &current)
            states.append(current)
        }
        for (index, operation) in databaseOperations.enumerated().reversed() {
            try operation.databaseBackwards(appLabel, editor, from: states[index + 1], to: states[index])
        }
    }
}

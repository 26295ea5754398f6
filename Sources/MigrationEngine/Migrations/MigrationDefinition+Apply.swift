import SQLCore

extension MigrationDefinition {
    /// Changes the state as the migration does, without a database.
    public func mutate(_ state: inout ProjectState) throws {
        for operation in operations { try operation.stateForwards(appLabel, &state) }
    }

    /// Carries out the operations in their order, on the state and on the database.
    ///
    /// The state is the one before the migration, and the one after it when this returns.
    ///
    /// - Parameter isRendered: Whether Django would have built the models of the state already. If not, it builds those
    ///   after an operation first when it is asked for both, which shows in the order of columns: `sqlmigrate` does so.
    public func apply(
        _ state: inout ProjectState, with editor: any SchemaEditor, isRendered: Bool = true
    ) throws {
        var isRendered = isRendered
        for operation in operations {
            guard announce(operation, to: editor) else { continue }
            let count = editor.collectedSQL.count
            var before = state
            try operation.stateForwards(appLabel, &state)
            let after = state
            if !isRendered, asksForLaterModels(operation) {
                before.clock = after.clock + 1
                isRendered = true
            }
            try atomically(operation, editor) {
                try operation.databaseForwards(appLabel, editor, from: before, to: after)
            }
            noteMissingSQL(since: count, in: editor)
        }
    }

    /// Takes the operations back, last one first.
    ///
    /// The state is the one before the migration; it does not change.
    public func unapply(_ state: ProjectState, with editor: any SchemaEditor) throws {
        var steps: [(operation: any Operation, before: ProjectState, after: ProjectState)] = []
        var current = state
        for operation in operations {
            guard operation.isReversible else {
                throw MigrationError(
                    .irreversible, "Operation \(operation.representation) in \(key) is not reversible")
            }
            let before = current
            try operation.stateForwards(appLabel, &current)
            steps.append((operation, before, current))
        }
        for step in steps.reversed() {
            guard announce(step.operation, to: editor) else { continue }
            let count = editor.collectedSQL.count
            try atomically(step.operation, editor) {
                try step.operation.databaseBackwards(appLabel, editor, from: step.after, to: step.before)
            }
            noteMissingSQL(since: count, in: editor)
        }
    }

    /// Whether Django looks at the models after the operation to carry it out.
    private func asksForLaterModels(_ operation: any Operation) -> Bool {
        !(operation is AlterModelOptions || operation is AlterModelManagers || operation is RunSQL
            || operation is RemoveField || operation is DeleteModel)
    }

    /// Writes the comment of `sqlmigrate` above an operation. False when the operation has no SQL to show.
    private func announce(_ operation: any Operation, to editor: any SchemaEditor) -> Bool {
        guard editor.collectsSQL else { return true }
        editor.collect("--")
        editor.collect("-- \(operation.describe())")
        editor.collect("--")
        if operation.reducesToSQL { return true }
        editor.collect("-- THIS OPERATION CANNOT BE WRITTEN AS SQL")
        return false
    }

    private func noteMissingSQL(since count: Int, in editor: any SchemaEditor) {
        if editor.collectsSQL, editor.collectedSQL.count == count { editor.collect("-- (no-op)") }
    }

    /// Runs the closure in a transaction of its own if the migration is not in one as a whole.
    private func atomically(_ operation: any Operation, _ editor: any SchemaEditor, _ body: () throws -> Void) throws {
        let wantsTransaction = operation.isAtomic ?? isAtomic
        if !editor.isAtomic, wantsTransaction, !editor.collectsSQL {
            try editor.connection.atomic(body)
        } else {
            try body()
        }
    }
}

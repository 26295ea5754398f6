import Models
import SQLCore

/// Looks for what the operations of a plan would lose, without changing anything.
struct DataLossCheck {
    private let database: MigrationDatabase
    private var names = StoredNames()
    private let existing: Set<String>
    private(set) var report = DataLossReport()

    init(_ database: MigrationDatabase) throws {
        self.database = database
        existing = try database.tableNames()
    }

    /// Looks at one migration. The state is the one before it, and the one after it when this returns.
    mutating func apply(_ migration: MigrationDefinition, to state: inout ProjectState) throws {
        for operation in migration.operations {
            let before = state
            try operation.stateForwards(migration.appLabel, &state)
            try look(at: operation, in: migration.key, from: before, to: state, isBackwards: false)
        }
    }

    /// Looks at the undoing of a migration. The state is the one before it was applied.
    mutating func unapply(_ migration: MigrationDefinition, from state: ProjectState) throws {
        var states = [state]
        for operation in migration.operations {
            var next = states.last ?? state
            try operation.stateForwards(migration.appLabel, &next)
            states.append(next)
        }
        for (index, operation) in migration.operations.enumerated().reversed() {
            try look(
                at: operation, in: migration.key, from: states[index + 1], to: states[index], isBackwards: true)
        }
    }

    private mutating func look(
        at operation: any Operation, in migration: MigrationKey, from: ProjectState, to: ProjectState,
        isBackwards: Bool
    ) throws {
        let label = migration.appLabel
        switch operation {
        case let operation as SeparateDatabaseAndState:
            try look(at: operation, in: migration, from: from, to: to, isBackwards: isBackwards)
        case let operation as RenameModel:
            let (old, new) =
                isBackwards ? (operation.newName, operation.oldName) : (operation.oldName, operation.newName)
            try renameTables(from.model(label, old), to: to.model(label, new))
        case let operation as RenameField:
            let (old, new) =
                isBackwards ? (operation.newName, operation.oldName) : (operation.oldName, operation.newName)
            let model = try to.model(label, operation.modelName)
            if let column = try from.model(label, operation.modelName).field(old).column,
                let renamed = try model.field(new).column
            {
                names.rename(column: column, to: renamed, of: model.dbTable)
            }
        case is RunSQL, is RunSwift:
            report.unjudged.append("\(migration): \(operation.describe())")
        case let operation as AlterModelTable:
            try renameTables(from.model(label, operation.name), to: to.model(label, operation.name))
        default:
            try compare(from, to, in: migration)
        }
    }

    /// Only what it does to the database counts.
    private mutating func look(
        at operation: SeparateDatabaseAndState, in migration: MigrationKey, from: ProjectState, to: ProjectState,
        isBackwards: Bool
    ) throws {
        var states = [isBackwards ? to : from]
        for inner in operation.databaseOperations {
            var next = states.last ?? from
            try inner.stateForwards(migration.appLabel, &next)
            states.append(next)
        }
        let steps = operation.databaseOperations.enumerated()
        for (index, inner) in isBackwards ? Array(steps.reversed()) : Array(steps) {
            let (start, end) = isBackwards ? (index + 1, index) : (index, index + 1)
            try look(at: inner, in: migration, from: states[start], to: states[end], isBackwards: isBackwards)
        }
    }

    private mutating func renameTables(_ old: RenderedModel, to new: RenderedModel) throws {
        names.rename(table: old.dbTable, to: new.dbTable)
        for (before, after) in zip(old.manyToManyFields, new.manyToManyFields) {
            guard let through = try old.automaticThrough(before), let other = try new.automaticThrough(after) else {
                continue
            }
            names.rename(table: through.dbTable, to: other.dbTable)
        }
    }

    // MARK: What differs between two states

    private mutating func compare(_ from: ProjectState, _ to: ProjectState, in migration: MigrationKey) throws {
        for key in to.keys where from[key] == nil {
            let model = try to.model(key)
            guard model.canMigrate else { continue }
            names.create(table: model.dbTable)
            for field in model.manyToManyFields { try createThrough(field, of: model) }
        }
        for key in from.keys {
            let model = try from.model(key)
            guard model.canMigrate else { continue }
            guard let after = to[key] else {
                try dropTable(model.dbTable, in: migration)
                for field in model.manyToManyFields { try dropThrough(field, of: model, in: migration) }
                continue
            }
            if from[key] != after { try compare(model, to.model(key), in: migration) }
        }
    }

    private mutating func compare(_ old: RenderedModel, _ new: RenderedModel, in migration: MigrationKey) throws {
        for field in old.localFields + old.manyToManyFields {
            guard let other = new.findField(field.name), other.modelKey == new.key else {
                try drop(field, of: old, in: migration)
                continue
            }
            if field.description != other.description { try change(field, to: other, of: old, in: migration) }
        }
        for field in new.localFields + new.manyToManyFields where old.findField(field.name) == nil {
            if field.description.isManyToMany {
                try createThrough(field, of: new)
            } else if let column = field.column {
                names.create(column: column, of: new.dbTable)
            }
        }
    }

    private mutating func createThrough(_ field: RenderedField, of model: RenderedModel) throws {
        if let through = try model.automaticThrough(field) { names.create(table: through.dbTable) }
    }

    private mutating func drop(_ field: RenderedField, of model: RenderedModel, in migration: MigrationKey) throws {
        if field.description.isManyToMany { return try dropThrough(field, of: model, in: migration) }
        guard let name = field.column, !field.description.isGenerated,
            let (table, column) = stored(name, of: model.dbTable)
        else { return }
        let count = try count(table, where: "\(SQLText.quote(column)) IS NOT NULL")
        add(migration, table, column, .droppedColumn, count)
    }

    private mutating func dropThrough(
        _ field: RenderedField, of model: RenderedModel, in migration: MigrationKey
    ) throws {
        if let through = try model.automaticThrough(field) { try dropTable(through.dbTable, in: migration) }
    }

    private mutating func dropTable(_ name: String, in migration: MigrationKey) throws {
        guard let table = names.table(name), existing.contains(table) else { return }
        add(migration, table, nil, .droppedTable, try count(table, where: "1"))
    }

    private mutating func change(
        _ old: RenderedField, to new: RenderedField, of model: RenderedModel, in migration: MigrationKey
    ) throws {
        guard let before = old.column, let after = new.column else { return }
        defer { names.rename(column: before, to: after, of: model.dbTable) }
        guard let (table, column) = stored(before, of: model.dbTable) else { return }
        let quoted = SQLText.quote(column)
        if old.description.allowsNull, !new.description.allowsNull, !new.description.isPrimaryKey {
            add(migration, table, column, .refusedNulls, try count(table, where: "\(quoted) IS NULL"))
        }
        guard let misfit = NarrowedColumn(from: try old.storedKind(), to: try new.storedKind()) else { return }
        let condition = "\(quoted) IS NOT NULL AND (\(misfit.condition(quoted)))"
        let count = try count(table, where: condition)
        add(migration, table, column, .narrowedColumn(try new.columnType() ?? misfit.type), count)
    }

    // MARK: The database as it is

    /// Today's table and column; `nil` for those that the plan makes.
    private func stored(_ column: String, of table: String) -> (table: String, column: String)? {
        guard let name = names.table(table), existing.contains(name), let column = names.column(column, of: table)
        else {
            return nil
        }
        return (name, column)
    }

    private func count(_ table: String, where condition: String) throws -> Int64 {
        try database.connection.scalar("SELECT COUNT(*) FROM \(SQLText.quote(table)) WHERE \(condition)")?.int64 ?? 0
    }

    private mutating func add(
        _ migration: MigrationKey, _ table: String, _ column: String?, _ cause: DataLoss.Cause, _ count: Int64
    ) {
        guard count > 0 else { return }
        report.losses.append(
            DataLoss(migration: migration, table: table, column: column, cause: cause, count: count))
    }
}

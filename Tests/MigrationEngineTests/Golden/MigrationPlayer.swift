import GoldenMigrations
import GoldenRecords
import MigrationEngine
import Models
import PythonJSON
import SQLCore
import SQLiteDriver

/// Plays one record of migrations.jsonl on an empty database, forwards and backwards.
struct MigrationPlayer {
    let record: JSONObject

    /// What differs from the record, or nothing.
    func differences() throws -> [String] {
        var differences: [String] = []
        try play(withRows: false, &differences)
        if record["rows_before"] != nil { try play(withRows: true, &differences) }
        return differences
    }

    private struct Step {
        var appLabel: String
        var operation: any MigrationEngine.Operation
    }

    private func steps(_ key: String) throws -> [Step] {
        let appLabel = try record.text("app_label")
        return try (record[key]?.array ?? []).map { item in
            guard let item = item.object, let deconstructed = item["deconstructed"]?.object else {
                throw GoldenError("no operation")
            }
            return Step(
                appLabel: item["app_label"]?.string ?? appLabel,
                operation: try OperationFactory().operation(DeconstructedObject(goldenOperation: deconstructed)))
        }
    }

    private func play(withRows: Bool, _ differences: inout [String]) throws {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { connection in
            try play(on: connection, withRows: withRows, &differences)
        }
    }

    private func play(on connection: any Connection, withRows: Bool, _ differences: inout [String]) throws {
        var state = ProjectState()
        for step in try steps("before") { try apply(step, &state, connection) }
        if withRows {
            try insertRows(connection)
        } else {
            compare("schema_before", try schema(connection), &differences)
        }
        let prefix = withRows ? "rows" : "schema"
        let errorPrefix = withRows ? "rows_" : ""
        var states = [state]
        let steps: [Step]
        do {
            steps = try self.steps("operations")
            if !withRows { describe(steps.map(\.operation), &differences) }
            for step in steps {
                try apply(step, &state, connection)
                states.append(state)
            }
        } catch {
            compareError(errorPrefix + "error", error, &differences)
            return
        }
        if record[errorPrefix + "error"] != nil {
            differences.append("\(errorPrefix)error: no error, expected \(message(errorPrefix + "error"))")
            return
        }
        compare(prefix + "_after", withRows ? try rows(connection) : try schema(connection), &differences)
        do {
            for (index, step) in steps.enumerated().reversed() {
                guard step.operation.isReversible else {
                    throw MigrationError(.irreversible, "\(step.operation.describe()) is not reversible")
                }
                try edit(connection) { editor in
                    try step.operation.databaseBackwards(
                        step.appLabel, editor, from: states[index + 1], to: states[index])
                }
            }
        } catch {
            compareError(errorPrefix + "backwards_error", error, &differences)
            return
        }
        if record[errorPrefix + "backwards_error"] != nil {
            differences.append(
                "\(errorPrefix)backwards_error: no error, expected \(message(errorPrefix + "backwards_error"))")
            return
        }
        compare(prefix + "_after_backwards", withRows ? try rows(connection) : try schema(connection), &differences)
    }

    private func apply(_ step: Step, _ state: inout ProjectState, _ connection: any Connection) throws {
        let before = state
        try step.operation.stateForwards(step.appLabel, &state)
        let after = state
        try edit(connection) { editor in
            try step.operation.databaseForwards(step.appLabel, editor, from: before, to: after)
        }
    }

    private func edit(_ connection: any Connection, _ body: (SQLiteSchemaEditor) throws -> Void) throws {
        let editor = SQLiteSchemaEditor(connection, now: { DateTime("2025-01-02 03:04:05.000006") ?? .epoch })
        try editor.edit { try body(editor) }
    }

    // MARK: Comparing

    private func describe(_ operations: [any MigrationEngine.Operation], _ differences: inout [String]) {
        for (operation, item) in zip(operations, record["operations"]?.array ?? []) {
            let actual: [String: JSONValue] = [
                "describe": .string(operation.describe()),
                "name_fragment": operation.nameFragment.map { .string($0) } ?? .null,
                "reduces_to_sql": .bool(operation.reducesToSQL), "reversible": .bool(operation.isReversible),
            ]
            for (key, value) in actual.sorted(by: { $0.key < $1.key }) where item[key] != value {
                differences.append("\(key): got \(value), expected \(item[key] ?? .null)")
            }
        }
    }

    private func compare(_ key: String, _ actual: JSONValue, _ differences: inout [String]) {
        guard var expected = record[key] else { return }
        if expected == "same as before" {
            expected = record[key.hasPrefix("rows") ? "rows_before" : "schema_before"] ?? .null
        }
        if actual != expected {
            differences.append("\(key):\n    got      \(text(actual))\n    expected \(text(expected))")
        }
    }

    /// Every row on a line of its own, for people who look for the difference.
    private func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let items): items.map { "\n      " + line($0) }.joined()
        case .object(let object): object.map { "\n      \($0.key) \(line($0.value))" }.joined()
        default: "\(value)"
        }
    }

    private func line(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let items): "[" + items.map(line).joined(separator: ", ") + "]"
        case .object(let object):
            object["sql"].map(line) ?? object.map { "\($0.key)=\(line($0.value))" }.joined(separator: " ")
        default: "\(value)"
        }
    }

    private func message(_ key: String) -> String { record[key]?["message"]?.string ?? "" }

    private func compareError(_ key: String, _ error: any Error, _ differences: inout [String]) {
        let (name, text) = describe(error)
        guard let expected = record[key] else {
            differences.append("\(key): unexpected \(name): \(text)")
            return
        }
        if expected["class"]?.string != name || message(key) != text {
            differences.append(
                "\(key):\n    got      \(name): \(text)\n    expected \(expected["class"]?.string ?? ""): \(message(key))"
            )
        }
    }

    private func describe(_ error: any Error) -> (name: String, text: String) {
        switch error {
        case let error as MigrationError: (error.code.name, error.message)
        case let error as DatabaseError: (error.isIntegrityError ? "IntegrityError" : "OperationalError", error.message)
        default: ("\(type(of: error))", "\(error)")
        }
    }

    // MARK: The database

    private func schema(_ connection: any Connection) throws -> JSONValue {
        let sql = """
            SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY type DESC, name
            """
        return .array(
            try connection.rows(sql).map { row in
                .object([
                    "type": json(row[0]), "name": json(row[1]), "table": json(row[2]), "sql": json(row[3]),
                ])
            })
    }

    private func json(_ value: SQLValue) -> JSONValue { value.string.map { .string($0) } ?? .null }

    private func rows(_ connection: any Connection) throws -> JSONValue {
        let tables = try connection.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
        )
        return .object(
            JSONObject(
                try tables.compactMap { $0.first?.string }.map { table in
                    let quoted = SQLText.quote(table)
                    let columns = try connection.rows("PRAGMA table_xinfo(\(quoted))").compactMap { $0[1].string }
                    let list = columns.map { "quote(\(SQLText.quote($0)))" }.joined(separator: ", ")
                    let rows = try connection.rows("SELECT \(list) FROM \(quoted)")
                    let content: JSONValue = .object([
                        "columns": .array(columns.map { .string($0) }),
                        "rows": .array(rows.map { .array($0.map(json)) }),
                    ])
                    return (table, content)
                }))
    }

    private func insertRows(_ connection: any Connection) throws {
        try connection.execute("PRAGMA foreign_keys = OFF")
        for (table, content) in record["rows_before"]?.object ?? [:] {
            let generated = try connection.rows("PRAGMA table_xinfo(\(SQLText.quote(table)))")
                .filter { ($0[6].int64 ?? 0) > 1 }.compactMap { $0[1].string }
            let columns = (content["columns"]?.array ?? []).compactMap(\.string)
            let kept = columns.indices.filter { !generated.contains(columns[$0]) }
            for row in content["rows"]?.array ?? [] {
                let values = (row.array ?? []).compactMap(\.string)
                let names = kept.map { SQLText.quote(columns[$0]) }.joined(separator: ", ")
                let literals = kept.map { values[$0] }.joined(separator: ", ")
                try connection.execute("INSERT INTO \(SQLText.quote(table)) (\(names)) VALUES (\(literals))")
            }
        }
        try connection.execute("PRAGMA foreign_keys = ON")
    }
}

import Models
public import SQLCore

/// The models as they are at one point of the history, for the code of a data migration.
///
/// ```swift
/// RunSwift { models, _ in
///     let users = try models["auth", "User"]
///     for user in try users.all() where user["email"] == "" {
///         try users.update(user.primaryKey, ["email": "unknown"])
///     }
/// }
/// ```
public struct HistoricalModels {
    public let state: ProjectState
    public let connection: any Connection

    public init(state: ProjectState, connection: any Connection) {
        self.state = state
        self.connection = connection
    }

    public subscript(appLabel: String, name: String) -> HistoricalModel {
        get throws { HistoricalModel(model: try state.model(appLabel, name), connection: connection) }
    }
}

/// The rows of one model of the history, read and written by column.
public struct HistoricalModel {
    public let model: RenderedModel
    public let connection: any Connection

    /// One row: its values by column name.
    public struct Record: Sendable, Equatable {
        public let primaryKey: SQLValue
        public let values: [String: SQLValue]

        public subscript(column: String) -> SQLValue { values[column] ?? .null }
    }

    private var columns: [String] { model.concreteFields.compactMap(\.column) }
    private var table: String { SQLText.quote(model.dbTable) }
    private var keyColumn: String { model.primaryKey?.column ?? "rowid" }

    /// All rows, in the order of their keys.
    public func all() throws -> [Record] { try records(where: "", []) }

    /// The rows whose columns have these values.
    public func filter(_ values: [String: SQLValue]) throws -> [Record] {
        let (condition, arguments) = condition(values)
        return try records(where: condition, arguments)
    }

    public func first(_ values: [String: SQLValue]) throws -> Record? { try filter(values).first }

    public func count(_ values: [String: SQLValue] = [:]) throws -> Int64 {
        let (condition, arguments) = condition(values)
        return try connection.scalar("SELECT COUNT(*) FROM \(table)\(condition)", arguments)?.int64 ?? 0
    }

    /// Adds a row and returns its key.
    @discardableResult
    public func insert(_ values: [String: SQLValue]) throws -> SQLValue {
        let names = values.keys.sorted()
        let list = names.map { SQLText.quote($0) }.joined(separator: ", ")
        let places = names.map { _ in "?" }.joined(separator: ", ")
        let sql =
            names.isEmpty ? "INSERT INTO \(table) DEFAULT VALUES" : "INSERT INTO \(table) (\(list)) VALUES (\(places))"
        try connection.execute(sql, names.map { values[$0] ?? .null })
        return values[keyColumn] ?? .integer(connection.lastInsertedID)
    }

    public func update(_ key: SQLValue, _ values: [String: SQLValue]) throws {
        try update([keyColumn: key], set: values)
    }

    /// Changes all rows whose columns have the values of `filter`, and returns how many they are.
    @discardableResult
    public func update(_ filter: [String: SQLValue], set values: [String: SQLValue]) throws -> Int {
        guard !values.isEmpty else { return 0 }
        let names = values.keys.sorted()
        let changes = names.map { "\(SQLText.quote($0)) = ?" }.joined(separator: ", ")
        let (condition, arguments) = condition(filter)
        try connection.execute(
            "UPDATE \(table) SET \(changes)\(condition)", names.map { values[$0] ?? .null } + arguments)
        return connection.changedRowCount
    }

    @discardableResult
    public func delete(_ filter: [String: SQLValue]) throws -> Int {
        let (condition, arguments) = condition(filter)
        try connection.execute("DELETE FROM \(table)\(condition)", arguments)
        return connection.changedRowCount
    }

    private func records(where condition: String, _ arguments: [SQLValue]) throws -> [Record] {
        let columns = columns
        let list = columns.map { SQLText.quote($0) }.joined(separator: ", ")
        let sql = "SELECT \(list) FROM \(table)\(condition) ORDER BY \(SQLText.quote(keyColumn))"
        return try connection.rows(sql, arguments).map { row in
            let values = Dictionary(zip(columns, row)) { first, _ in first }
            return Record(primaryKey: values[keyColumn] ?? .null, values: values)
        }
    }

    private func condition(_ values: [String: SQLValue]) -> (sql: String, arguments: [SQLValue]) {
        guard !values.isEmpty else { return ("", []) }
        let names = values.keys.sorted()
        let parts = names.map { "\(SQLText.quote($0)) \(values[$0] == .null ? "IS" : "=") ?" }
        return (" WHERE " + parts.joined(separator: " AND "), names.map { values[$0] ?? .null })
    }
}

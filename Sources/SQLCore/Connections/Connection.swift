/// One open connection, used by one thread at a time.
///
/// Statements are compiled once per connection and text, and kept.
///
/// ```swift
/// try connection.execute("UPDATE auth_user SET is_active = ? WHERE id = ?", [true, 7])
/// try connection.forEachRow("SELECT id, username FROM auth_user") { row in
///     print(row.int64(0), row.string(1))
/// }
/// ```
public protocol Connection: AnyObject {
    /// Runs one statement to its end and drops its rows.
    func execute(_ sql: String, _ arguments: [SQLValue]) throws(DatabaseError)

    /// Runs one query and hands each row to the closure.
    func forEachRow(_ sql: String, _ arguments: [SQLValue], _ body: (any Row) throws -> Void) throws

    /// Hands over the first row of a query, or returns `nil` when there is none.
    func firstRow<Result>(_ sql: String, _ arguments: [SQLValue], _ body: (any Row) throws -> Result) throws -> Result?

    /// Runs every statement of a text, one after the other; none may have parameters.
    func executeScript(_ sql: String) throws(DatabaseError)

    /// The key of the row that the last `INSERT` made.
    var lastInsertedID: Int64 { get }

    /// How many rows the last `INSERT`, `UPDATE` or `DELETE` changed.
    var changedRowCount: Int { get }

    /// Whether a transaction is open.
    var isInTransaction: Bool { get }

    /// The current time as this database stores it: in UTC, unless the project has no time zones (`USE_TZ`).
    var now: DateTime { get }
}

extension Connection {
    public var now: DateTime { .now }

    public func execute(_ sql: String) throws(DatabaseError) { try execute(sql, []) }

    public func forEachRow(_ sql: String, _ body: (any Row) throws -> Void) throws { try forEachRow(sql, [], body) }

    /// All rows as values, for queries whose cost does not matter.
    public func rows(_ sql: String, _ arguments: [SQLValue] = []) throws -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        try forEachRow(sql, arguments) { row in rows.append((0..<row.columnCount).map(row.value)) }
        return rows
    }

    /// The first column of the first row, or `nil` when there is no row.
    public func scalar(_ sql: String, _ arguments: [SQLValue] = []) throws -> SQLValue? {
        try firstRow(sql, arguments) { row in row.value(0) }
    }

    /// Runs the closure inside a transaction, or a savepoint if one is open already: all of it happens, or nothing.
    ///
    /// The counterpart of Django's `transaction.atomic()`.
    public func atomic<Result>(_ body: () throws -> Result) throws -> Result {
        let isNested = isInTransaction
        try execute(isNested ? "SAVEPOINT atomic" : "BEGIN")
        do {
            let result = try body()
            try execute(isNested ? "RELEASE SAVEPOINT atomic" : "COMMIT")
            return result
        } catch {
            if isNested {
                try execute("ROLLBACK TO SAVEPOINT atomic")
                try execute("RELEASE SAVEPOINT atomic")
            } else if isInTransaction {
                try execute("ROLLBACK")
            }
            throw error
        }
    }
}

import GRDB
import GRDBSQLite
import SQLCore
import TimeZones

/// A connection of GRDB, seen through ``SQLCore/Connection``.
///
/// GRDB opens the file, keeps the compiled statements and guards the connection against use by two threads; rows are
/// read straight from SQLite's statement, by column index.
final class SQLiteConnection: SQLCore.Connection {
    private let database: GRDB.Database
    /// The zone whose wall-clock time is stored; `nil` where that is UTC.
    private let wallClock: ZoneInfo?

    init(_ database: GRDB.Database, wallClock: ZoneInfo? = nil) {
        self.database = database
        self.wallClock = wallClock
    }

    var now: DateTime {
        let now = DateTime.now
        return wallClock?.localTime(at: now)?.local ?? now
    }

    /// SQLite's own connection; `nil` when it is closed.
    var handle: OpaquePointer? { database.sqliteConnection }

    var lastInsertedID: Int64 { database.lastInsertedRowID }
    var changedRowCount: Int { database.changesCount }
    var isInTransaction: Bool { database.isInsideTransaction }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws(SQLCore.DatabaseError) {
        let statement = try prepare(sql, arguments)
        defer { release(statement) }
        while try step(statement, sql) {}
    }

    func forEachRow(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLCore.Row) throws -> Void) throws {
        let statement = try prepare(sql, arguments)
        defer { release(statement) }
        let row: any SQLCore.Row = SQLiteRow(statement: statement.sqliteStatement)
        while try step(statement, sql) { try body(row) }
    }

    func firstRow<Result>(
        _ sql: String, _ arguments: [SQLValue], _ body: (any SQLCore.Row) throws -> Result
    ) throws -> Result? {
        let statement = try prepare(sql, arguments)
        defer { release(statement) }
        guard try step(statement, sql) else { return nil }
        return try body(SQLiteRow(statement: statement.sqliteStatement))
    }

    func executeScript(_ sql: String) throws(SQLCore.DatabaseError) {
        let code = sqlite3_exec(database.sqliteConnection, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw lastError(sql) }
    }

    /// The statement, compiled at its first use on this connection, with its arguments bound.
    private func prepare(_ sql: String, _ arguments: [SQLValue]) throws(SQLCore.DatabaseError) -> Statement {
        let statement: Statement
        do {
            let cached = try database.cachedStatement(sql: sql)
            // A query that runs again inside its own loop needs a second statement.
            let isRunning = sqlite3_stmt_busy(cached.sqliteStatement) != 0
            statement = isRunning ? try database.makeStatement(sql: sql) : cached
        } catch {
            throw SQLCore.DatabaseError(error, sql: sql)
        }
        let handle = statement.sqliteStatement
        guard sqlite3_bind_parameter_count(handle) == Int32(truncatingIfNeeded: arguments.count) else {
            throw SQLCore.DatabaseError(
                code: .statement,
                message: "Incorrect number of bindings supplied. The current statement uses "
                    + "\(sqlite3_bind_parameter_count(handle)), and there are \(arguments.count) supplied.",
                sql: sql)
        }
        var position: Int32 = 1
        for argument in arguments {
            guard bind(argument, at: position, of: handle) == SQLITE_OK else {
                let error = lastError(sql)
                release(statement)
                throw error
            }
            position += 1
        }
        return statement
    }

    private func bind(_ value: SQLValue, at position: Int32, of handle: OpaquePointer) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(handle, position)
        case .integer(let integer): return sqlite3_bind_int64(handle, position, integer)
        case .real(let real): return sqlite3_bind_double(handle, position, real)
        case .text(var text):
            return text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(handle, position, "", 0, Self.copied)
                    }
                    return sqlite3_bind_text64(
                        handle, position, start, UInt64(characters.count), Self.copied, UInt8(SQLITE_UTF8))
                }
            }
        case .blob(let bytes):
            return bytes.withUnsafeBytes { bytes in
                guard let start = bytes.baseAddress else { return sqlite3_bind_zeroblob(handle, position, 0) }
                return sqlite3_bind_blob64(handle, position, start, UInt64(bytes.count), Self.copied)
            }
        }
    }

    /// Moves on to the next row; false at the end.
    private func step(_ statement: Statement, _ sql: String) throws(SQLCore.DatabaseError) -> Bool {
        switch sqlite3_step(statement.sqliteStatement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw lastError(sql)
        }
    }

    private func release(_ statement: Statement) {
        sqlite3_reset(statement.sqliteStatement)
        // Bound texts may be secrets, and large: they do not outlive the query.
        sqlite3_clear_bindings(statement.sqliteStatement)
    }

    private func lastError(_ sql: String) -> SQLCore.DatabaseError {
        guard let handle = database.sqliteConnection else {
            return SQLCore.DatabaseError(code: .other, message: "the connection is closed", sql: sql)
        }
        return SQLCore.DatabaseError(
            resultCode: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)), sql: sql)
    }

    /// Tells SQLite to copy what is bound.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

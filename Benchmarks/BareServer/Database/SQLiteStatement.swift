import GRDBSQLite

/// A prepared statement, used again for every request.
///
/// ```swift
/// defer { statement.reset() }
/// statement.bind(7, at: 1)
/// while try statement.step() { … statement.integer(0) … }
/// ```
final class SQLiteStatement {
    private let pointer: OpaquePointer
    private let connection: SQLiteConnection

    init(_ pointer: OpaquePointer, on connection: SQLiteConnection) {
        self.pointer = pointer
        self.connection = connection
    }

    deinit {
        sqlite3_finalize(pointer)
    }

    func bind(_ value: Int64, at index: Int32) {
        sqlite3_bind_int64(pointer, index, value)
    }

    /// Binds text that stays where it is until `reset()`: SQLite makes no copy.
    func bind(borrowing text: UnsafeRawBufferPointer, at index: Int32) {
        sqlite3_bind_text(
            pointer, index, text.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: text.count), nil)
    }

    /// Goes to the next row; false when there is none.
    func step() throws(SQLiteError) -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case let code: throw connection.error(code)
        }
    }

    func reset() {
        sqlite3_reset(pointer)
    }

    /// Runs a statement without rows.
    func run() throws(SQLiteError) {
        defer { reset() }
        _ = try step()
    }

    func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(pointer, column)
    }

    /// The bytes of a text; they are SQLite's and end with the next step.
    func text(_ column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_text(pointer, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
    }
}

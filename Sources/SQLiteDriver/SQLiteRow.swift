import GRDBSQLite
import SQLCore

/// The current row of a statement that is being stepped.
struct SQLiteRow: SQLCore.Row {
    let statement: OpaquePointer

    var columnCount: Int { Int(sqlite3_data_count(statement)) }

    func columnName(_ index: Int) -> String {
        guard let name = sqlite3_column_name(statement, Int32(truncatingIfNeeded: index)) else { return "" }
        return String(cString: name)
    }

    func isNull(_ index: Int) -> Bool {
        sqlite3_column_type(statement, Int32(truncatingIfNeeded: index)) == SQLITE_NULL
    }

    func int64(_ index: Int) -> Int64 { sqlite3_column_int64(statement, Int32(truncatingIfNeeded: index)) }

    func double(_ index: Int) -> Double { sqlite3_column_double(statement, Int32(truncatingIfNeeded: index)) }

    func string(_ index: Int) -> String { withUTF8(index) { String(decoding: $0, as: UTF8.self) } }

    func bytes(_ index: Int) -> [UInt8] {
        let column = Int32(truncatingIfNeeded: index)
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    func value(_ index: Int) -> SQLValue {
        switch sqlite3_column_type(statement, Int32(truncatingIfNeeded: index)) {
        case SQLITE_INTEGER: .integer(int64(index))
        case SQLITE_FLOAT: .real(double(index))
        case SQLITE_TEXT: .text(string(index))
        case SQLITE_BLOB: .blob(bytes(index))
        default: .null
        }
    }

    func withUTF8<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let column = Int32(truncatingIfNeeded: index)
        // The text must be asked for before its length: the conversion to UTF-8 may change it.
        guard let start = sqlite3_column_text(statement, column) else {
            return try body(UnsafeBufferPointer(start: nil, count: 0))
        }
        return try body(UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
}

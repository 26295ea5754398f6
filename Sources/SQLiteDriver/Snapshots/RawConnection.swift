internal import GRDBSQLite
internal import SQLCore

/// A connection to a file that is not the project's own: opened by URI, and without GRDB's settings, since some of these write.
struct RawConnection: ~Copyable {
    let handle: OpaquePointer

    /// - Parameter parameters: of the URI, such as `mode=ro`.
    init(_ path: String, parameters: String, busyTimeout: Double = 0) throws(DatabaseError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
        let code = sqlite3_open_v2(Self.uri(path) + "?" + parameters, &handle, flags, nil)
        guard let handle, code == SQLITE_OK else {
            sqlite3_close_v2(handle)
            throw Self.error(code)
        }
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, Int32(busyTimeout * 1000))
        self.handle = handle
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs every statement of a text and drops the rows.
    borrowing func execute(_ sql: String) throws(DatabaseError) {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
            throw Self.error(sqlite3_extended_errcode(handle))
        }
    }

    /// The texts in the first column.
    borrowing func texts(_ sql: String) throws(DatabaseError) -> [String] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
            throw Self.error(sqlite3_extended_errcode(handle))
        }
        defer { sqlite3_finalize(statement) }
        var texts: [String] = []
        let row = SQLiteRow(statement: statement)
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: texts.append(row.string(0))
            case SQLITE_DONE: return texts
            default: throw Self.error(sqlite3_extended_errcode(handle))
            }
        }
    }

    /// An error of SQLite in its general words: those of one connection may quote what is in the file.
    static func error(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: code, message: String(cString: sqlite3_errstr(code)), sql: nil)
    }

    private static func uri(_ path: String) -> String {
        // An absolute path needs the empty host, or a second slash would begin one.
        var uri = path.utf8.first == UInt8(ascii: "/") ? "file://" : "file:"
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"), 0x80...: uri += "%" + String(byte, radix: 16)
            default: uri.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return uri
    }
}

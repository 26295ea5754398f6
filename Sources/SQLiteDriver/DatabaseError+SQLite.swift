import GRDB
import GRDBSQLite
import SQLCore

extension SQLCore.DatabaseError {
    /// An error of SQLite, by its extended result code.
    init(resultCode: Int32, message: String, sql: String?) {
        self.init(code: Self.code(of: resultCode), message: message, sql: sql)
    }

    /// An error thrown by GRDB while it opened a file or compiled a statement.
    init(_ error: any Error, sql: String? = nil) {
        switch error {
        case let error as SQLCore.DatabaseError:
            self = error
        case let error as GRDB.DatabaseError:
            self.init(
                resultCode: error.extendedResultCode.rawValue, message: error.message ?? "unknown error", sql: sql)
        default:
            self.init(code: .other, message: "\(error)", sql: sql)
        }
    }

    private static func code(of resultCode: Int32) -> Code {
        switch resultCode {
        // SQLITE_CONSTRAINT_*, spelled out: the macros have parentheses that the importer does not read.
        case 2067, 1555, 2579: return .uniqueViolation
        case 787: return .foreignKeyViolation
        case 1299: return .notNullViolation
        case 275: return .checkViolation
        default: break
        }
        switch resultCode & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED: return .locked
        case SQLITE_NOTADB, SQLITE_CORRUPT: return .notADatabase
        case SQLITE_CANTOPEN: return .cannotOpen
        case SQLITE_READONLY: return .readOnly
        case SQLITE_MISMATCH: return .datatypeMismatch
        case SQLITE_ERROR: return .statement
        default: return .other
        }
    }
}

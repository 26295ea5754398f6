/// What a database refused, and why.
///
/// ```
/// UNIQUE constraint failed: auth_user.username
/// ```
///
/// Bound values are never part of it: they may be secrets.
public struct DatabaseError: Error, Sendable, CustomStringConvertible {
    /// The kind of refusal, independent of the engine.
    public struct Code: Hashable, Sendable {
        let name: String

        public static let uniqueViolation = Code(name: "unique_violation")
        public static let foreignKeyViolation = Code(name: "foreign_key_violation")
        public static let notNullViolation = Code(name: "not_null_violation")
        public static let checkViolation = Code(name: "check_violation")
        /// A value that its column cannot hold, such as text for an integer primary key.
        public static let datatypeMismatch = Code(name: "datatype_mismatch")
        /// The database stayed locked by someone else for the whole busy timeout.
        public static let locked = Code(name: "locked")
        /// The file is no database, or a damaged one.
        public static let notADatabase = Code(name: "not_a_database")
        public static let cannotOpen = Code(name: "cannot_open")
        public static let readOnly = Code(name: "read_only")
        /// The statement itself is wrong: syntax, or a table or column that does not exist.
        public static let statement = Code(name: "statement")
        public static let other = Code(name: "other")
    }

    public var code: Code
    /// The engine's own text.
    public var message: String
    /// The statement, without its bound values.
    public var sql: String?

    public init(code: Code, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    public var description: String { message }

    /// Whether Django would raise `IntegrityError`.
    public var isIntegrityError: Bool {
        switch code {
        case .uniqueViolation, .foreignKeyViolation, .notNullViolation, .checkViolation, .datatypeMismatch: true
        default: false
        }
    }
}

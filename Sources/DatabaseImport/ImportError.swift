/// Why a database was not imported. The message is one line, and names the file and the trouble.
///
/// ```
/// old.sqlite3 is damaged: Tree 12 page 34: btreeInitPage() returns error code 11
/// ```
///
/// What is stored in the rows is never part of it.
public struct ImportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kind of trouble.
    public struct Code: Hashable, Sendable {
        let name: String

        /// There is no file, or it is none that can be read.
        public static let unreadable = Code(name: "unreadable")
        /// The file is not a SQLite database, or an encrypted one.
        public static let notADatabase = Code(name: "not_a_database")
        /// The file was a SQLite database once, but parts of it are lost or wrong.
        public static let damaged = Code(name: "damaged")
        /// No project of Django has made the database.
        public static let notDjango = Code(name: "not_django")
        /// The users are in a table of the project's own.
        public static let customUser = Code(name: "custom_user")
        /// Rows refer to rows that do not exist.
        public static let brokenReferences = Code(name: "broken_references")
        /// Tables refer to tables that Django 1.11 has renamed away.
        public static let renamedTables = Code(name: "renamed_tables")
        /// It cannot be told where the messages are.
        public static let ambiguousMessages = Code(name: "ambiguous_messages")
        /// What `--map` says does not fit the database.
        public static let mapping = Code(name: "mapping")
        /// There is a database with data where the copy would go, or it is in use.
        public static let target = Code(name: "target")
        /// The copy has other rows than the source.
        public static let verification = Code(name: "verification")
        /// The database or the system refused something.
        public static let failed = Code(name: "failed")
    }

    public var code: Code
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

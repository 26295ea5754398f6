public import SQLCore
public import TimeZones

/// Changes the tables of a SQLite database with the statements that Django 5.2 uses, to the byte.
///
/// ```swift
/// let editor = SQLiteSchemaEditor(db)
/// try editor.edit { try migration.apply(&state, with: editor) }
/// ```
///
/// What SQLite cannot alter is made again: a table `new__…`, the rows copied over, the old table dropped, the new one
/// renamed. https://www.sqlite.org/lang_altertable.html#otheralter
public final class SQLiteSchemaEditor: SchemaEditor {
    public let connection: any Connection
    public let isAtomic: Bool
    public let collectsSQL: Bool
    public private(set) var collectedSQL: [String] = []
    /// What is still to be run at the end of the change, or of the making of a table.
    var deferred: [DeferredStatement] = []
    /// The zone of times without one.
    let time: TimeSettings
    /// The clock behind `auto_now` and `timezone.now`: the time as the database stores it.
    let now: () -> DateTime

    public init(
        _ connection: any Connection, isAtomic: Bool = true, collectsSQL: Bool = false, time: TimeSettings = .utc,
        now: (() -> DateTime)? = nil
    ) {
        self.connection = connection
        self.collectsSQL = collectsSQL
        self.isAtomic = isAtomic
        self.time = time
        self.now = now ?? { connection.now }
    }

    public func collect(_ line: String) { collectedSQL.append(line) }

    public func edit<Result>(_ body: () throws -> Result) throws -> Result {
        deferred = []
        if collectsSQL {
            let result = try body()
            try runDeferred(arguments: nil)
            return result
        }
        try disableForeignKeys()
        do {
            let result = try isAtomic ? connection.atomic { try finish(body) } : finish(body)
            try connection.execute("PRAGMA foreign_keys = ON")
            return result
        } catch {
            try connection.execute("PRAGMA foreign_keys = ON")
            throw error
        }
    }

    private func finish<Result>(_ body: () throws -> Result) throws -> Result {
        let result: Result
        do {
            result = try body()
        } catch {
            // Rows that refer to nothing are told of first, even when something else has failed.
            try checkForeignKeys()
            throw error
        }
        try checkForeignKeys()
        try runDeferred(arguments: nil)
        return result
    }

    /// Dropping a table that others refer to would delete rows or fail while references are checked.
    private func disableForeignKeys() throws {
        try connection.execute("PRAGMA foreign_keys = OFF")
        // SQLite ignores the pragma within a transaction.
        guard try connection.scalar("PRAGMA foreign_keys") == .integer(0) else {
            throw MigrationError(
                .notSupported,
                "SQLite schema editor cannot be used while foreign key constraint checks are enabled. Make sure to "
                    + "disable them before entering a transaction.atomic() context because SQLite does not support "
                    + "disabling them in the middle of a multi-statement transaction.")
        }
    }

    func runDeferred(arguments: [SQLValue]?) throws {
        let statements = deferred
        deferred = []
        for statement in statements { try execute(statement.sql, arguments) }
    }

    /// Runs a statement in Django's notation.
    ///
    /// - Parameter arguments: The values for `%s`; with them, `%%` means `%`. `nil`: the text is taken as it is.
    public func execute(_ sql: String, _ arguments: [SQLValue]? = []) throws {
        if collectsSQL {
            let text = arguments.map { SQLText.interpolate(sql, $0) } ?? sql
            collectedSQL.append(endsWithSemicolon(sql) ? text : text + ";")
        } else if let arguments {
            try connection.execute(SQLText.questionMarks(sql), arguments)
        } else {
            try connection.execute(sql)
        }
    }

    public func executeScript(_ sql: String) throws {
        for statement in SQLScript.statements(sql) { try execute(statement, nil) }
    }

    private func endsWithSemicolon(_ sql: String) -> Bool {
        sql.unicodeScalars.last { !$0.properties.isWhitespace } == ";"
    }
}

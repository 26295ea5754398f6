public import SQLCore
public import TimeZones

/// A connection, and how its engine changes and describes tables: what migrations run against.
///
/// The connection is one outside of any transaction: see `Database.withConnection`.
public struct MigrationDatabase {
    /// How error messages and `--database` call it.
    public let alias: String
    public let connection: any Connection
    /// The zone of times without one, and what the database's dates mean.
    public let time: TimeSettings

    public init(_ connection: any Connection, alias: String = "default", time: TimeSettings = .utc) {
        self.connection = connection
        self.alias = alias
        self.time = time
    }

    /// An editor for this engine. Only SQLite is known yet.
    public func makeSchemaEditor(isAtomic: Bool, collectsSQL: Bool = false) -> any SchemaEditor {
        SQLiteSchemaEditor(connection, isAtomic: isAtomic, collectsSQL: collectsSQL, time: time)
    }

    /// The names of all tables, without those of the engine itself.
    public func tableNames() throws -> Set<String> {
        let query = "SELECT name FROM sqlite_master WHERE type = 'table' AND NOT name = 'sqlite_sequence'"
        return Set(try connection.rows(query).compactMap { $0.first?.string })
    }

    /// The names of a table's columns in their order.
    public func columnNames(of table: String) throws -> [String] {
        let quoted = table.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return try connection.rows("PRAGMA table_info(\"\(quoted)\")").compactMap { $0.dropFirst().first?.string }
    }
}

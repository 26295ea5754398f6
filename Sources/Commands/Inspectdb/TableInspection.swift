import MigrationEngine
import SQLCore

/// What a database tells of one of its tables or views.
struct TableInspection {
    struct Column {
        var name: String
        /// The type as it was declared.
        var type: String
        var allowsNull: Bool
        var isPrimaryKey: Bool
        var collation: String?
        /// Whether a `CHECK` says that it holds JSON.
        var holdsJSON: Bool
        /// Whether the database computes it.
        var isGenerated: Bool
    }

    /// Columns that are unique together; `nil` in place of an expression.
    struct UniqueColumns {
        var columns: [String?]
    }

    let name: String
    let isView: Bool
    private(set) var columns: [Column] = []
    private(set) var primaryKey: [String] = []
    /// The table and column that a column refers to.
    private(set) var references: [String: (table: String, column: String?)] = [:]
    private(set) var unique: [UniqueColumns] = []

    /// - Throws: ``InspectionError`` when there is no such table.
    init(_ name: String, on connection: any Connection) throws {
        self.name = name
        let quoted = SQLText.quote(name)
        let rows = try connection.rows("PRAGMA table_xinfo(\(quoted))")
        if rows.isEmpty { throw InspectionError("Table \(name) does not exist (empty pragma).") }
        let master = try connection.rows(
            "SELECT type, sql FROM sqlite_master WHERE name = ? AND type IN ('table', 'view')", [.text(name)])
        isView = master.first?.first?.string == "view"
        let sql = master.first?.last?.string ?? ""
        let collations = isView ? [:] : TableDefinitionText(sql).collations
        primaryKey = rows.filter { ($0[5].int64 ?? 0) > 0 }.compactMap { $0[1].string }
        for row in rows {
            // 1 is a hidden column of a virtual table.
            guard let column = row[1].string, row.count > 6, row[6].int64 != 1 else { continue }
            columns.append(
                Column(
                    name: column, type: row[2].string ?? "", allowsNull: row[3].int64 == 0,
                    isPrimaryKey: primaryKey == [column], collation: collations[column],
                    holdsJSON: !isView && sql.lowercased().contains("json_valid(\"\(column.lowercased())\")"),
                    isGenerated: (row[6].int64 ?? 0) > 1))
        }
        for row in try connection.rows("PRAGMA foreign_key_list(\(quoted))") {
            if let column = row[3].string, let table = row[2].string { references[column] = (table, row[4].string) }
        }
        unique = try Self.unique(quoted, on: connection)
    }

    /// Constraints in the order of their declaration, then unique indexes.
    private static func unique(_ quoted: String, on connection: any Connection) throws -> [UniqueColumns] {
        var declared: [UniqueColumns] = []
        var indexes: [UniqueColumns] = []
        for row in try connection.rows("PRAGMA index_list(\(quoted))") {
            guard row.count > 3, row[2].int64 == 1, let index = row[1].string, let origin = row[3].string else {
                continue
            }
            let columns = try connection.rows("PRAGMA index_info(\(SQLText.quote(index)))").map { $0[2].string }
            if origin == "u" { declared.insert(UniqueColumns(columns: columns), at: 0) }
            if origin == "c" { indexes.append(UniqueColumns(columns: columns)) }
        }
        return declared + indexes
    }

    /// The one column of the primary key.
    var primaryKeyColumn: String? { primaryKey.count == 1 ? primaryKey.first : nil }
}

/// Why a table could not be read.
struct InspectionError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

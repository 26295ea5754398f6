internal import SQLCore

/// The tables of a foreign database.
struct DatabaseSchema: Sendable {
    let tables: [TableDescription]

    init(_ db: any Connection) throws {
        var tables: [TableDescription] = []
        let query = """
            SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
            """
        for row in try db.rows(query) {
            guard let name = row.first?.string else { continue }
            let sql = row.last?.string ?? ""
            // What makes a virtual table may not be installed here, and then not even its columns can be asked for.
            let isVirtual = sql.prefix(15).lowercased() == "create virtual "
            tables.append(
                TableDescription(
                    name: name, columns: isVirtual ? [] : try Self.columns(of: name, db),
                    foreignKeys: isVirtual ? [] : try Self.foreignKeys(of: name, db), isVirtual: isVirtual))
        }
        self.tables = tables
    }

    /// The table of that name. SQLite knows no upper and lower case in names.
    func table(_ name: String) -> TableDescription? {
        tables.first { $0.name.lowercased() == name.lowercased() }
    }

    func contains(_ name: String) -> Bool { table(name) != nil }

    private static func columns(of table: String, _ db: any Connection) throws -> [TableDescription.Column] {
        // cid, name, type, notnull, dflt_value, pk
        try db.rows(
            "SELECT name, type, \"notnull\" AND dflt_value IS NULL, pk FROM pragma_table_info(?)", [.text(table)]
        )
        .compactMap { row in
            guard row.count == 4, let name = row[0].string else { return nil }
            return TableDescription.Column(
                name: name, type: (row[1].string ?? "").lowercased(), isRequired: row[2].int64 == 1,
                isPrimaryKey: (row[3].int64 ?? 0) > 0)
        }
    }

    private static func foreignKeys(of table: String, _ db: any Connection) throws -> [TableDescription.ForeignKey] {
        try db.rows("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY id, seq", [.text(table)])
            .compactMap { row in
                guard let column = row.first?.string, let table = row.last?.string else { return nil }
                return TableDescription.ForeignKey(column: column, table: table)
            }
    }
}

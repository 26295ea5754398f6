import SQLCore

extension SQLiteSchemaEditor {
    struct FoundIndex {
        var name: String
        var columns: [String]
        var isUnique: Bool
        /// False for a `UNIQUE` in the table itself.
        var isIndex: Bool
    }

    /// The indexes of a table, and the `UNIQUE` constraints in its definition.
    func indexes(of table: String) throws -> [FoundIndex] {
        let definition = try connection.scalar(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", [.text(table)])
        var result = TableDefinition(definition?.string ?? "").uniqueConstraints.map { constraint in
            FoundIndex(name: constraint.name, columns: constraint.columns, isUnique: true, isIndex: false)
        }
        for row in try connection.rows("PRAGMA index_list(\(SQLText.quote(table)))") {
            guard row.count > 2, let name = row[1].string else { continue }
            let sql = try connection.scalar(
                "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", [.text(name)])
            // Those without text belong to constraints in the table.
            guard sql?.string != nil else { continue }
            let columns = try connection.rows("PRAGMA index_info(\(SQLText.quote(name)))").map { info in
                info.count > 2 ? info[2].string ?? "" : ""
            }
            result.append(FoundIndex(name: name, columns: columns, isUnique: row[2] == .integer(1), isIndex: true))
        }
        return result
    }

    /// Refuses rows that refer to rows that do not exist, which may have come in while references were not checked.
    func checkForeignKeys() throws {
        guard let violation = try connection.rows("PRAGMA foreign_key_check").first, violation.count >= 4,
            let table = violation[0].string, let referenced = violation[2].string, let number = violation[3].int64
        else { return }
        let keys = try connection.rows("PRAGMA foreign_key_list(\(SQLText.quote(table)))")
        guard keys.indices.contains(Int(number)), keys[Int(number)].count > 4 else {
            throw MigrationError(.integrity, "A row in table '\(table)' has an invalid foreign key to \(referenced).")
        }
        let column = keys[Int(number)][3].string ?? ""
        let target = keys[Int(number)][4].string ?? ""
        let primaryKey = try connection.rows("PRAGMA table_info(\(SQLText.quote(table)))").first { row in
            row.count > 5 && (row[5].int64 ?? 0) > 0
        }?[1].string
        let values =
            try connection.rows(
                "SELECT \(SQLText.quote(primaryKey ?? "rowid")), \(SQLText.quote(column)) FROM \(SQLText.quote(table)) "
                    + "WHERE rowid = ?", [violation[1]]
            ).first ?? []
        throw MigrationError(
            .integrity,
            "The row in table '\(table)' with primary key '\(plain(values.first))' has an invalid foreign key: "
                + "\(table).\(column) contains a value '\(plain(values.last))' that does not have a corresponding "
                + "value in \(referenced).\(target).")
    }

    private func plain(_ value: SQLValue?) -> String {
        switch value {
        case .text(let text): text
        case .null, nil: "None"
        case .some(let value): SQLText.quote(value)
        }
    }
}

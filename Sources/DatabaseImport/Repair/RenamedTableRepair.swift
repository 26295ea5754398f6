internal import SQLCore

/// Lets tables refer to `auth_user` again, instead of `auth_user__old`.
///
/// The stored text of the tables is corrected, as SQLite describes it for changes that do not touch rows.
/// https://www.sqlite.org/lang_altertable.html#otheralter
struct RenamedTableRepair {
    let tables: RenamedTables

    /// Mends all of it, or nothing.
    func perform(_ db: any Connection) throws {
        try db.execute("PRAGMA foreign_keys = OFF")
        defer { try? db.execute("PRAGMA foreign_keys = ON") }
        try db.atomic {
            let version = try db.scalar("PRAGMA schema_version")?.int64 ?? 0
            try db.execute("PRAGMA writable_schema = ON")
            defer { try? db.execute("PRAGMA writable_schema = OFF") }
            for (table, names) in tables.references {
                for name in names { try rename(name, in: table, db) }
            }
            // Lets every connection read the tables anew.
            try db.execute("PRAGMA schema_version = \(version &+ 1)")
        }
        guard RenamedTables(try DatabaseSchema(db)).isEmpty else {
            throw ImportError(
                .renamedTables, "The references to \(tables.names.joined(separator: ", ")) could not be mended.")
        }
    }

    private func rename(_ name: String, in table: String, _ db: any Connection) throws {
        // As SQLite wrote it when it renamed the table, and as a person may have.
        for form in [name.quoted, "'\(name)'", "`\(name)`", "[\(name)]", name] {
            try db.execute(
                "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ?",
                [
                    .text("REFERENCES \(form)"), .text("REFERENCES \(RenamedTables.original(name).quoted)"),
                    .text(table),
                ])
        }
    }
}

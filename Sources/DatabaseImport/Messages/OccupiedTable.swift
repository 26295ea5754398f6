internal import SQLCore

/// Makes room for the project's own table of messages where another app has one of that name.
///
/// The other table is renamed within the copy, and its app's migrations are forgotten, so that the project's own apply. Going
/// back to Django is then only possible with the original file.
struct OccupiedTable {
    private static let app = "messaging"

    let db: any Connection

    /// Whether the project's migrations would not make the table: something else has its name, or they count as applied.
    static func isOccupied(_ schema: DatabaseSchema, applied: Set<String>) -> Bool {
        guard let table = schema.table(MessageSource.table) else {
            return applied.contains { $0.hasPrefix(app + ".") }
        }
        return !MessageSource.isOwn(table)
    }

    /// - Returns: the new name of the other table, if there is one.
    func clear(_ schema: DatabaseSchema) throws -> String? {
        var newName: String?
        if let table = schema.table(MessageSource.table) {
            var name = table.name + "__original"
            while schema.contains(name) { name += "_" }
            try db.atomic {
                // The new indexes will have the same names.
                let query = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?"
                for row in try db.rows(query, [.text(table.name)]) {
                    if let index = row.first?.string { try db.execute("DROP INDEX \(index.quoted)") }
                }
                // Tables that refer to it go along.
                try db.execute("ALTER TABLE \(table.name.quoted) RENAME TO \(name.quoted)")
            }
            newName = name
        }
        try db.execute("DELETE FROM django_migrations WHERE app = ?", [.text(Self.app)])
        return newName
    }
}

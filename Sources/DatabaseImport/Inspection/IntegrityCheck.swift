internal import SQLCore

/// What SQLite itself finds wrong with a database.
struct IntegrityCheck: Sendable, Equatable {
    /// Rows of a table that refer to rows which do not exist.
    struct BrokenReference: Sendable, Equatable, Hashable {
        let table: String
        let parent: String
        let count: Int64
    }

    /// What is damaged, in SQLite's words; empty when nothing is.
    static func damages(_ db: any Connection) throws -> [String] {
        try db.rows("PRAGMA integrity_check").compactMap { $0.first?.string }.filter { $0 != "ok" }
    }

    /// References to rows that do not exist.
    static func brokenReferences(_ db: any Connection) throws -> [BrokenReference] {
        let query = """
            SELECT "table", "parent", COUNT(*) FROM pragma_foreign_key_check GROUP BY "table", "parent" ORDER BY 1, 2
            """
        return try db.rows(query).compactMap { row in
            guard row.count == 3, let table = row[0].string, let parent = row[1].string, let count = row[2].int64 else {
                return nil
            }
            return BrokenReference(table: table, parent: parent, count: count)
        }
    }
}

/// A `CREATE INDEX` that waits until the tables are in their final place.
///
/// It knows its table and columns, so it can follow when the table is renamed, and can be dropped with it.
struct DeferredStatement {
    enum Name {
        case fixed(String)
        /// Made of the table's and the columns' names when the statement is written.
        case generated(suffix: String)
    }

    enum Columns {
        /// Each column with its direction, which may be empty.
        case named([(name: String, suffix: String)])
        /// Expressions as SQL. They name columns without their table, so they survive a rename.
        case expressions(String, names: [String])
    }

    var isUnique: Bool
    var name: Name
    var table: String
    var columns: Columns
    var condition: String?
    /// Django writes a space where other engines have the tablespace.
    var hasTablespace = false

    var indexName: String {
        switch name {
        case .fixed(let name): name
        case .generated(let suffix): IndexNaming.name(table: table, columns: columnNames, suffix: suffix)
        }
    }

    var columnNames: [String] {
        switch columns {
        case .named(let columns): columns.map(\.name)
        case .expressions(_, let names): names
        }
    }

    var sql: String {
        let list =
            switch columns {
            case .named(let columns):
                columns.map { SQLText.quote($0.name) + ($0.suffix.isEmpty ? "" : " " + $0.suffix) }
                    .joined(separator: ", ")
            case .expressions(let sql, _): sql
            }
        return
            "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(SQLText.quote(indexName)) ON \(SQLText.quote(table)) (\(list))"
            + (hasTablespace ? " " : "")
            + (condition.map { " WHERE " + $0 } ?? "")
    }
}

import Models

/// Where a plan's tables and columns are in the database as it is now.
///
/// A plan may rename a table and later drop it: its rows are to be counted under the name that it has today.
struct StoredNames {
    /// `nil` for a table that the plan itself makes.
    private var tables: [String: String?] = [:]
    private var columns: [String: [String: String?]] = [:]

    /// Today's name of a table; `nil` when there is none yet.
    func table(_ name: String) -> String? { tables[name] ?? name }

    /// Today's name of a column; `nil` when there is none yet.
    func column(_ name: String, of table: String) -> String? { columns[table]?[name] ?? name }

    mutating func create(table: String) {
        tables[table] = .some(nil)
        columns[table] = nil
    }

    mutating func create(column: String, of table: String) { columns[table, default: [:]][column] = .some(nil) }

    mutating func rename(table old: String, to new: String) {
        guard old != new else { return }
        tables[new] = .some(table(old))
        tables[old] = .some(nil)
        columns[new] = columns.removeValue(forKey: old)
    }

    mutating func rename(column old: String, to new: String, of table: String) {
        guard old != new else { return }
        let stored = column(old, of: table)
        columns[table, default: [:]][new] = .some(stored)
        columns[table, default: [:]][old] = .some(nil)
    }
}

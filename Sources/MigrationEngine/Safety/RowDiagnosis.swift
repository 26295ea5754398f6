public import SQLCore

/// Which rows kept a migration from being carried out.
///
/// ```
/// messaging_message: the rows 3, 7, 12 have the same subject
/// ```
public struct RowDiagnosis {
    private let connection: any Connection
    /// So many rows are named.
    private static let limit = 20

    public init(_ connection: any Connection) { self.connection = connection }

    /// The rows behind an error of the database, in words. Nothing when it cannot be told.
    ///
    /// - Parameter message: such as `UNIQUE constraint failed: blog_tag.name` or `NOT NULL constraint failed: new__blog_tag.name`.
    public func explain(_ message: String) throws -> [String] {
        if let columns = Self.columns(in: message, after: "UNIQUE constraint failed: ") {
            return try duplicates(columns)
        }
        if let columns = Self.columns(in: message, after: "NOT NULL constraint failed: ") {
            return try nulls(columns)
        }
        return message.contains("foreign key") || message.contains("FOREIGN KEY") ? try brokenReferences() : []
    }

    /// Rows that refer to rows that do not exist.
    public func brokenReferences() throws -> [String] {
        var groups: [String: [String]] = [:]
        for row in try connection.rows("PRAGMA foreign_key_check") where row.count >= 4 {
            let table = row[0].string ?? ""
            let key = try keyText(of: table, rowID: row[1])
            groups["\(table): rows that refer to rows of \(row[2].string ?? "") that do not exist: ", default: []]
                .append(key)
        }
        return groups.keys.sorted().map { $0 + Self.list(groups[$0] ?? []) }
    }

    private func duplicates(_ columns: (table: String, names: [String])) throws -> [String] {
        guard let key = try keyColumn(columns.table) else { return [] }
        let names = columns.names.map { SQLText.quote($0) }.joined(separator: ", ")
        let table = SQLText.quote(columns.table)
        let list = "SELECT \(names), COUNT(*) FROM \(table) GROUP BY \(names) HAVING COUNT(*) > 1 LIMIT \(Self.limit)"
        return try connection.rows(list).map { group in
            let condition = columns.names.map { "\(SQLText.quote($0)) IS ?" }.joined(separator: " AND ")
            let rows = try connection.rows(
                "SELECT \(key) FROM \(table) WHERE \(condition) ORDER BY 1", Array(group.dropLast()))
            let keys = rows.compactMap(\.first).map(Self.text)
            return
                "\(columns.table): the rows \(Self.list(keys)) have the same \(columns.names.joined(separator: " and "))"
        }
    }

    private func nulls(_ columns: (table: String, names: [String])) throws -> [String] {
        guard let name = columns.names.first, let key = try keyColumn(columns.table),
            try connection.rows("PRAGMA table_info(\(SQLText.quote(columns.table)))").contains(where: {
                $0[1].string == name
            })
        else { return [] }
        let rows = try connection.rows(
            "SELECT \(key) FROM \(SQLText.quote(columns.table)) WHERE \(SQLText.quote(name)) IS NULL ORDER BY 1")
        guard !rows.isEmpty else { return [] }
        return ["\(columns.table): rows without \(name): \(Self.list(rows.compactMap(\.first).map(Self.text)))"]
    }

    /// The table and columns that a message names. A table that is being made again counts under its own name.
    private static func columns(in message: String, after prefix: String) -> (table: String, names: [String])? {
        guard let range = message.firstRange(of: prefix) else { return nil }
        var table = ""
        var names: [String] = []
        for part in message[range.upperBound...].split(separator: ",") {
            let words = part.split(separator: ".")
            guard words.count == 2, let first = words.first, let last = words.last else { return nil }
            let name = String(first.drop { $0 == " " })
            table = name.hasPrefix("new__") ? String(name.dropFirst(5)) : name
            names.append(last.split(separator: " ").first.map(String.init) ?? String(last))
        }
        return names.isEmpty ? nil : (table, names)
    }

    private func keyColumn(_ table: String) throws -> String? {
        let columns = try connection.rows("PRAGMA table_info(\(SQLText.quote(table)))")
        guard !columns.isEmpty else { return nil }
        let key = columns.first { $0.count > 5 && ($0[5].int64 ?? 0) > 0 }?[1].string
        return SQLText.quote(key ?? "rowid")
    }

    private func keyText(of table: String, rowID: SQLValue) throws -> String {
        guard let key = try keyColumn(table) else { return Self.text(rowID) }
        let value = try connection.scalar("SELECT \(key) FROM \(SQLText.quote(table)) WHERE rowid = ?", [rowID])
        return Self.text(value ?? rowID)
    }

    private static func text(_ value: SQLValue) -> String {
        if case .text(let text) = value { text } else { SQLText.quote(value) }
    }

    private static func list(_ keys: [String]) -> String {
        let shown = keys.prefix(limit).joined(separator: ", ")
        return keys.count > limit ? "\(shown) and \(keys.count - limit) more" : shown
    }
}

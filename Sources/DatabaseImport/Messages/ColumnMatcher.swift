/// Finds the columns of a table that are the fields of a message, by their names and types.
///
/// A field's own name counts most, then other names for the same thing, then such a name as a part of a longer one. Two columns
/// that fit equally well are a question to the person who imports.
struct ColumnMatcher {
    /// What was found for one field.
    enum Match: Equatable {
        case column(String)
        case none
        case several([String])
    }

    let table: TableDescription
    /// The columns that refer to users.
    let userColumns: [String]
    /// What `--map` says: a field for a column, or `nil` for none.
    let overrides: [String: MessageField?]

    /// The user columns by field.
    func users() -> (sender: Match, receiver: Match) {
        let columns = userColumns.filter { overrides[$0] == nil }
        var sender = match(.sender, among: columns)
        var receiver = match(.receiver, among: columns)
        // Of two columns, whichever is not the one is the other.
        switch (sender, receiver) {
        case (.column(let name), .none): receiver = remaining(columns, without: name)
        case (.none, .column(let name)): sender = remaining(columns, without: name)
        default: break
        }
        if sender == receiver, case .column(let name) = sender { return (.several([name]), .several([name])) }
        return (sender, receiver)
    }

    /// The text of the message; a lone column without a length will do.
    func message() -> Match {
        let texts = free { $0.isOf("text", "varchar", "char", "clob", "nvarchar", "nchar") }
        let match = match(.message, among: texts)
        guard match == .none else { return match }
        let long = free { $0.isOf("text", "clob") }
        return single(long.filter { rank($0, .subject) == nil })
    }

    func subject(besides message: Match) -> Match {
        let texts = free { $0.isOf("text", "varchar", "char", "clob", "nvarchar", "nchar") }
        return match(.subject, among: texts.filter { .column($0) != message })
    }

    /// When the message was sent; a lone date will do.
    func creationDate() -> Match {
        let dates = free { $0.isOf("datetime", "timestamp", "date") }
        let match = match(.creationDate, among: dates)
        guard match == .none else { return match }
        let numbers = free { $0.isOf("integer", "bigint", "real", "double") && !$0.isPrimaryKey }
        let byNumber = self.match(.creationDate, among: numbers.filter { (rank($0, .creationDate) ?? 9) < 3 })
        guard byNumber == .none else { return byNumber }
        let required = free { $0.isOf("datetime", "timestamp", "date") && $0.isRequired }
        let lone = single(required)
        return lone == .none ? single(dates.filter { rank($0, .isRead) == nil }) : lone
    }

    func isRead(besides date: Match) -> Match {
        let booleans = free { $0.isOf("bool", "tinyint") }
        let match = match(.isRead, among: booleans)
        guard match == .none else { return match }
        let dates = free { $0.isOf("datetime", "timestamp", "date") }
        return self.match(.isRead, among: dates.filter { .column($0) != date && (rank($0, .isRead) ?? 9) < 3 })
    }

    // MARK: Names

    private func match(_ field: MessageField, among columns: [String]) -> Match {
        if let column = overrides.first(where: { $0.value == field })?.key { return .column(column) }
        let ranks = columns.compactMap { column in rank(column, field).map { (column, $0) } }
        guard let best = ranks.map(\.1).min() else { return .none }
        return single(ranks.filter { $0.1 == best }.map(\.0))
    }

    /// How well a name fits: 1 for the field's own, 2 for another one, 3 for a part; `nil` if not at all.
    private func rank(_ column: String, _ field: MessageField) -> Int? {
        var name = column.lowercased()
        if name.hasSuffix("_id") { name.removeLast(3) }
        let plain = Self.plain(name)
        if plain == Self.plain(field.rawValue) { return 1 }
        if field.synonyms.contains(where: { Self.plain($0) == plain }) { return 2 }
        guard field.isUser else { return nil }
        let words = name.split(separator: "_").map(String.init)
        return words.contains { $0 == field.rawValue || field.synonyms.contains($0) } ? 3 : nil
    }

    /// `fromuser` for `from_user`.
    private static func plain(_ name: String) -> String { name.filter { $0 != "_" } }

    /// The columns that `--map` says nothing about and that pass a test.
    private func free(_ isWanted: (TableDescription.Column) -> Bool) -> [String] {
        table.columns.filter { isWanted($0) && overrides[$0.name] == nil && !userColumns.contains($0.name) }.map(\.name)
    }

    private func remaining(_ columns: [String], without column: String) -> Match {
        single(columns.filter { $0 != column })
    }

    private func single(_ columns: [String]) -> Match {
        guard let first = columns.first else { return .none }
        return columns.count == 1 ? .column(first) : .several(columns)
    }
}

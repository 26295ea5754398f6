/// A table of a foreign database: what can be known of it without its models.
struct TableDescription: Sendable, Equatable {
    struct Column: Sendable, Equatable {
        let name: String
        /// As it was declared, in lower case: `varchar(255)`.
        let type: String
        let isRequired: Bool
        let isPrimaryKey: Bool

        /// Whether the declared type begins like this.
        func isOf(_ types: String...) -> Bool { types.contains { type.hasPrefix($0) } }
    }

    struct ForeignKey: Sendable, Equatable {
        let column: String
        let table: String
    }

    let name: String
    let columns: [Column]
    let foreignKeys: [ForeignKey]
    let isVirtual: Bool

    var columnNames: [String] { columns.map(\.name) }

    /// The column of that name. SQLite knows no upper and lower case in names.
    func column(_ name: String) -> Column? { columns.first { $0.name.lowercased() == name.lowercased() } }

    /// The columns that refer to another table, in their order in this one.
    func columns(referringTo table: String) -> [String] {
        let names = foreignKeys.filter { $0.table.lowercased() == table.lowercased() }.map(\.column)
        return columnNames.filter(names.contains)
    }

    /// The one column that is the primary key and a number.
    var integerKey: String? {
        let keys = columns.filter(\.isPrimaryKey)
        guard keys.count == 1, let key = keys.first, key.isOf("integer", "bigint", "int") else { return nil }
        return key.name
    }
}

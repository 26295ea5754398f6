/// Where the messages of a foreign database are.
enum MessageSource: Sendable, Equatable {
    /// In the project's own table.
    case inPlace
    /// In another table, from which they are copied.
    case foreign(MessageMapping)
    /// Nowhere.
    case none

    /// The project's own table of messages.
    static let table = "messaging_message"

    /// Finds the messages by what the tables are like, and by what `--map` says.
    init(_ schema: DatabaseSchema, _ maps: [MapOption]) throws(ImportError) {
        let named = Set(maps.compactMap(\.table))
        if maps.contains(.none) {
            guard named.isEmpty else { throw ImportError(.mapping, "--map none and --map TABLE exclude each other.") }
            self = .none
            return
        }
        guard named.count <= 1 else {
            throw ImportError(.mapping, "--map names several tables: \(named.sorted().joined(separator: ", ")).")
        }
        let isOwn = Self.isOwn(schema.table(Self.table))
        if let name = named.first {
            if isOwn, maps.allSatisfy({ $0 == .table(Self.table) }) {
                self = .inPlace
                return
            }
            self = .foreign(try Self.mapping(of: name, schema, maps))
            return
        }
        if isOwn {
            self = .inPlace
            return
        }
        let candidates = schema.tables.map { MessageTable($0) }.filter(\.isCandidate)
        guard candidates.count <= 1 else {
            let names = candidates.map(\.table.name.printable).joined(separator: ", ")
            throw ImportError(
                .ambiguousMessages,
                "Several tables may hold the messages: \(names). Choose one with --map TABLE, or --map none.")
        }
        if let candidate = candidates.first {
            self = .foreign(try candidate.mapping())
        } else {
            self = .none
        }
    }

    /// Whether rows can be read from a table and added to it as to the project's own.
    static func isOwn(_ table: TableDescription?) -> Bool {
        guard let table, !table.isVirtual else { return false }
        let users = table.columns(referringTo: MessageTable.users)
        let columns = Set(MessageField.allCases.map(\.column))
        return columns.allSatisfy { table.column($0) != nil }
            && ["sender_id", "receiver_id"].allSatisfy(users.contains)
            // Nobody here would fill them.
            && !table.columns.contains { $0.isRequired && !columns.contains($0.name) }
    }

    private static func mapping(
        of name: String, _ schema: DatabaseSchema, _ maps: [MapOption]
    ) throws(ImportError) -> MessageMapping {
        guard let table = schema.table(name) else {
            throw ImportError(.mapping, "--map names the table \(name.printable), which does not exist.")
        }
        var overrides: [String: MessageField?] = [:]
        for case .column(_, let columnName, let field) in maps {
            guard let column = table.column(columnName) else {
                let names = table.columnNames.map(\.printable).joined(separator: ", ")
                throw ImportError(
                    .mapping,
                    "--map names the column \(columnName.printable), which \(table.name.printable) does not have: it has "
                        + "\(names).")
            }
            if let field, overrides.values.contains(field) {
                throw ImportError(.mapping, "--map names several columns for \(field.rawValue).")
            }
            overrides[column.name] = .some(field)
        }
        return try MessageTable(table, overrides: overrides).mapping()
    }
}

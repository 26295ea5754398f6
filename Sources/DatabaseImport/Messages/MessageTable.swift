/// A table that may hold messages: it refers to users twice, and has a text and a date.
struct MessageTable {
    /// The tables of Django itself that refer to users.
    private static let ownApps = ["auth_", "authtoken_", "django_"]
    static let users = "auth_user"

    let table: TableDescription
    private let matcher: ColumnMatcher

    init(_ table: TableDescription, overrides: [String: MessageField?] = [:]) {
        self.table = table
        matcher = ColumnMatcher(
            table: table, userColumns: table.columns(referringTo: Self.users), overrides: overrides)
    }

    /// Whether it looks like messages at all.
    var isCandidate: Bool {
        guard !table.isVirtual, !Self.ownApps.contains(where: table.name.lowercased().hasPrefix) else { return false }
        return matcher.userColumns.count >= 2 && matcher.message() != .none && matcher.creationDate() != .none
    }

    /// The mapping that its names and `--map` suggest.
    /// - Throws: the question that remains.
    func mapping() throws(ImportError) -> MessageMapping {
        guard let key = table.integerKey else {
            throw ImportError(
                .ambiguousMessages,
                "The rows of \(table.name.printable) have no whole number as their primary key, so they cannot be messages "
                    + "here. Use --map none to import the rest.")
        }
        var mapping = MessageMapping(table: table, key: key, sources: [:])
        let users = matcher.users()
        let message = matcher.message()
        let date = matcher.creationDate()
        let matches: [(MessageField, ColumnMatcher.Match)] = [
            (.sender, users.sender), (.receiver, users.receiver), (.subject, matcher.subject(besides: message)),
            (.message, message), (.creationDate, date), (.isRead, matcher.isRead(besides: date)),
        ]
        var questions: [String] = []
        for (field, match) in matches {
            switch match {
            case .column(let name):
                mapping.sources[field] = .init(column: name, conversion: conversion(of: name, to: field))
            case .none where field == .subject || field == .isRead: break
            case .none: questions.append(question(field, field.isUser ? matcher.userColumns : []))
            case .several(let names):
                questions.append(question(field, names.count > 1 ? names : matcher.userColumns))
            }
        }
        let usedTwice = Dictionary(grouping: mapping.sources, by: \.value.column).filter { $0.value.count > 1 }.keys
        questions += usedTwice.sorted().map { "\($0.printable) fits several fields" }
        guard questions.isEmpty else {
            throw ImportError(
                .ambiguousMessages,
                "Messages seem to be in \(table.name.printable), but \(questions.joined(separator: "; ")). Say which with "
                    + "--map \(table.name.printable).COLUMN=FIELD.")
        }
        return mapping
    }

    private func question(_ field: MessageField, _ columns: [String]) -> String {
        columns.isEmpty
            ? "no column is its \(field.rawValue)"
            : "it is not clear which column is its \(field.rawValue): "
                + columns.map(\.printable).joined(separator: " or ")
    }

    private func conversion(of name: String, to field: MessageField) -> MessageMapping.Source.Conversion {
        guard let column = table.column(name) else { return .none }
        switch field {
        case .id, .sender, .receiver: return .none
        case .subject, .message: return .text
        case .creationDate:
            if column.isOf("datetime", "timestamp") { return .none }
            return column.isOf("date") ? .day : column.isOf("integer", "bigint", "real", "double") ? .unixTime : .none
        case .isRead:
            if column.isOf("date", "datetime", "timestamp") { return .isSet }
            return MessageField.negations.contains(name.lowercased()) ? .negated : .boolean
        }
    }
}

/// What one `--map` says.
///
/// | Text | Meaning |
/// | --- | --- |
/// | `chat_message` | the messages are in this table |
/// | `chat_message.recipient_id=receiver` | and this column is that field |
/// | `chat_message.title=` | and this column is none of the fields |
/// | `none` | there are no messages to copy |
enum MapOption: Sendable, Equatable {
    case none
    case table(String)
    case column(table: String, column: String, field: MessageField?)

    init(_ text: String) throws(ImportError) {
        if text == "none" {
            self = .none
            return
        }
        guard let equals = text.firstIndex(of: "=") else {
            guard !text.isEmpty, !text.contains(".") else { throw Self.malformed(text) }
            self = .table(text)
            return
        }
        guard let dot = text[..<equals].firstIndex(of: ".") else { throw Self.malformed(text) }
        let table = String(text[..<dot])
        let column = String(text[text.index(after: dot)..<equals])
        let name = String(text[text.index(after: equals)...])
        guard !table.isEmpty, !column.isEmpty else { throw Self.malformed(text) }
        if name.isEmpty {
            self = .column(table: table, column: column, field: nil)
            return
        }
        guard let field = MessageField(name: name), field != .id else {
            let names = MessageField.allCases.filter { $0 != .id }.map(\.rawValue).joined(separator: ", ")
            throw ImportError(
                .mapping, "--map \(text.printable): there is no field \(name.printable); choose from \(names).")
        }
        self = .column(table: table, column: column, field: field)
    }

    var table: String? {
        switch self {
        case .none: nil
        case .table(let table), .column(let table, _, _): table
        }
    }

    private static func malformed(_ text: String) -> ImportError {
        ImportError(
            .mapping,
            "--map \(text.printable) is not understood: write TABLE, TABLE.COLUMN=FIELD or none, such as "
                + "chat_message.recipient_id=receiver.")
    }
}

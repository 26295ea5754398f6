/// Which column of a foreign table becomes which field of the messages.
struct MessageMapping: Sendable, Equatable {
    /// A column, and what is made of its values.
    struct Source: Sendable, Equatable {
        enum Conversion: Sendable, Equatable {
            case none
            /// Whether there is a value: `read_at` becomes `is_read`.
            case isSet
            /// `unread` becomes `is_read`.
            case negated
            case boolean
            /// A missing text becomes an empty one.
            case text
            /// A day becomes its first moment.
            case day
            /// Seconds since 1970.
            case unixTime
        }

        let column: String
        let conversion: Conversion
    }

    let table: TableDescription
    /// The primary key.
    let key: String
    var sources: [MessageField: Source]

    /// Fields that no column gives: they are empty, or false.
    var missingFields: [MessageField] { [.subject, .isRead].filter { sources[$0] == nil } }

    /// Columns that are not copied.
    var unusedColumns: [String] {
        let used = Set(sources.values.map(\.column) + [key])
        return table.columnNames.filter { !used.contains($0) }
    }

    /// The lines of a report.
    ///
    /// ```
    /// chat_message.recipient_id -> receiver
    /// ```
    var lines: [String] {
        var lines = ["\(table.name.printable).\(key.printable) -> id"]
        for field in MessageField.allCases {
            guard let source = sources[field] else { continue }
            let remark =
                switch source.conversion {
                case .isSet: " (whether it is set)"
                case .negated: " (the opposite)"
                case .day: " (the start of the day)"
                case .unixTime: " (seconds since 1970)"
                case .none, .boolean, .text: ""
                }
            lines.append("\(table.name.printable).\(source.column.printable) -> \(field.rawValue)\(remark)")
        }
        for field in missingFields {
            lines.append("(no column) -> \(field.rawValue) (\(field == .isRead ? "false" : "empty"))")
        }
        if !unusedColumns.isEmpty {
            lines.append("not copied: \(unusedColumns.map(\.printable).joined(separator: ", "))")
        }
        return lines
    }
}

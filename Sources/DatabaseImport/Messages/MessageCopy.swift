internal import SQLCore

/// Copies the rows of a foreign table into the project's own, with their ids. The foreign table stays as it is.
struct MessageCopy {
    private static let rowsPerStep: Int64 = 10_000

    let mapping: MessageMapping
    let db: any Connection

    /// Refuses rows that cannot be messages, before anything is changed.
    func verify() throws {
        let table = mapping.table.name
        for field in [MessageField.sender, .receiver] {
            guard let column = mapping.sources[field]?.column else { continue }
            let query = """
                SELECT COUNT(*) FROM \(table.quoted) AS "m" WHERE NOT EXISTS
                (SELECT 1 FROM "auth_user" AS "u" WHERE "u"."id" = "m".\(column.quoted))
                """
            try refuse(query, "without a user as the \(field.rawValue) in the column \(column.printable)")
        }
        if let date = mapping.sources[.creationDate] {
            let pattern = "[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]*"
            let query = """
                SELECT COUNT(*) FROM \(table.quoted) WHERE \(expression(date)) NOT GLOB '\(pattern)'
                OR \(expression(date)) IS NULL
                """
            try refuse(query, "without a date in the column \(date.column.printable)")
        }
    }

    /// Copies all rows, and lets the next message have the id that it would have had there.
    /// - Returns: how many.
    func perform(_ rowCount: Int64, progress: (Double) -> Void) throws -> Int64 {
        var copied: Int64 = 0
        try db.atomic {
            var last = Int64.min
            while true {
                try db.execute(insertion, [.integer(last), .integer(Self.rowsPerStep)])
                let count = Int64(db.changedRowCount)
                if count == 0 { break }
                copied += count
                progress(rowCount > 0 ? Double(copied) / Double(rowCount) : 1)
                last = try db.scalar("SELECT MAX(id) FROM messaging_message")?.int64 ?? Int64.max
            }
            try keepSequence()
        }
        return copied
    }

    /// ```sql
    /// INSERT INTO messaging_message (id, sender_id, …) SELECT "id", "sender_id", … FROM "chat_message" …
    /// ```
    private var insertion: String {
        let fields = MessageField.allCases
        let values = fields.map { field in
            if field == .id { return mapping.key.quoted }
            return mapping.sources[field].map(expression) ?? (field == .isRead ? "0" : "''")
        }
        return """
            INSERT INTO messaging_message (\(fields.map(\.column).joined(separator: ", ")))
            SELECT \(values.joined(separator: ", ")) FROM \(mapping.table.name.quoted)
            WHERE \(mapping.key.quoted) > ? ORDER BY \(mapping.key.quoted) LIMIT ?
            """
    }

    private func expression(_ source: MessageMapping.Source) -> String {
        let column = source.column.quoted
        return switch source.conversion {
        case .none: column
        case .isSet: "\(column) IS NOT NULL"
        case .negated: "NOT COALESCE(\(column), 0)"
        case .boolean: "COALESCE(\(column), 0) <> 0"
        case .text: "CAST(COALESCE(\(column), '') AS text)"
        case .day: "\(column) || ' 00:00:00'"
        case .unixTime: "datetime(\(column), 'unixepoch')"
        }
    }

    /// The next id follows the highest that was ever given, also when that message is deleted.
    private func keepSequence() throws {
        guard try db.scalar("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'") != nil else { return }
        let highest = try db.scalar("SELECT seq FROM sqlite_sequence WHERE name = ?", [.text(mapping.table.name)])
        guard let highest = highest?.int64 else { return }
        try db.execute(
            "UPDATE sqlite_sequence SET seq = MAX(seq, ?) WHERE name = 'messaging_message'", [.integer(highest)])
        if db.changedRowCount == 0 {
            try db.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES ('messaging_message', ?)", [.integer(highest)])
        }
    }

    private func refuse(_ query: String, _ trouble: String) throws {
        let count = try db.scalar(query)?.int64 ?? 0
        guard count == 0 else {
            throw ImportError(
                .mapping,
                "\(mapping.table.name.printable) has \(count == 1 ? "a row" : "\(count) rows") \(trouble), which cannot be a "
                    + "message.")
        }
    }
}

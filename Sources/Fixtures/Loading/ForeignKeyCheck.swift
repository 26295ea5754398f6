public import SQLCore

/// Looks for rows that refer to rows that do not exist.
public struct ForeignKeyCheck {
    private let connection: any Connection

    public init(_ connection: any Connection) { self.connection = connection }

    /// Throws ``FixtureError`` for the first such row of a table.
    func check(_ table: String) throws {
        guard let violation = try connection.rows("PRAGMA foreign_key_check(\(table.quoted))").first else { return }
        throw FixtureError(.database, try describe(violation))
    }

    /// What is wrong with a row, as Django tells it: what `PRAGMA foreign_key_check` gave.
    private func describe(_ violation: [SQLValue]) throws -> String {
        guard violation.count >= 4, let table = violation[0].string, let referenced = violation[2].string,
            let number = violation[3].int64
        else { return "FOREIGN KEY constraint failed" }
        let references = try connection.rows("PRAGMA foreign_key_list(\(table.quoted))")
        guard let reference = references.first(where: { $0.first == .integer(number) }), reference.count > 4,
            let column = reference[3].string
        else { return "A row in table '\(table)' has an invalid foreign key to \(referenced)." }
        let target = reference[4].string ?? "None"
        let key = try connection.rows("PRAGMA table_info(\(table.quoted))")
            .first { $0.count > 5 && ($0[5].int64 ?? 0) > 0 }?[1].string
        let query = "SELECT \((key ?? "rowid").quoted), \(column.quoted) FROM \(table.quoted) WHERE rowid = ?"
        let values = try connection.rows(query, [violation[1]]).first ?? []
        return "The row in table '\(table)' with primary key '\(text(values.first))' has an invalid foreign key: "
            + "\(table).\(column) contains a value '\(text(values.last))' that does not have a corresponding value in "
            + "\(referenced).\(target)."
    }

    private func text(_ value: SQLValue?) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): PythonValue.float(number).text
        case .blob(let bytes): PythonValue.bytes(bytes).text
        case .null, nil: "None"
        }
    }
}

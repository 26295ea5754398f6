import SQLCore

/// What a table is, apart from how its definition is worded.
struct TableSchema: Sendable, Equatable {
    struct Column: Sendable, Equatable {
        var name: String
        var type: String
        var isNullable: Bool
        var defaultValue: String?
        var isPrimaryKey: Bool
        var isGenerated: Bool
    }

    /// An index, or a constraint that makes one.
    struct Index: Sendable, Hashable {
        var columns: [String]
        var isUnique: Bool
        /// The condition of a partial index.
        var condition: String?
    }

    struct Reference: Sendable, Hashable {
        var columns: [String]
        var table: String
        var targets: [String]
    }

    var columns: [Column] = []
    var indexes: Set<Index> = []
    var references: Set<Reference> = []
    /// The conditions of `CHECK` constraints, without needless blanks.
    var checks: Set<String> = []

    init(_ table: String, on connection: any Connection) throws {
        let quoted = SQLText.quote(table)
        for row in try connection.rows("PRAGMA table_xinfo(\(quoted))") where row.count > 6 {
            let hidden = row[6].int64 ?? 0
            // 1: a hidden column of a virtual table; 2 and 3: generated columns.
            guard hidden != 1 else { continue }
            columns.append(
                Column(
                    name: row[1].string ?? "", type: (row[2].string ?? "").lowercased(),
                    isNullable: row[3].int64 == 0, defaultValue: row[4].string,
                    isPrimaryKey: (row[5].int64 ?? 0) > 0, isGenerated: hidden >= 2))
        }
        for row in try connection.rows("PRAGMA index_list(\(quoted))") where row.count > 3 {
            guard let name = row[1].string, row[3].string != "pk" else { continue }
            indexes.insert(try Self.index(name, isUnique: row[2].int64 == 1, connection))
        }
        var parts: [Int64: Reference] = [:]
        for row in try connection.rows("PRAGMA foreign_key_list(\(quoted))") where row.count > 4 {
            let id = row[0].int64 ?? 0
            parts[id, default: Reference(columns: [], table: row[2].string ?? "", targets: [])].columns
                .append(row[3].string ?? "")
            parts[id]?.targets.append(row[4].string ?? "")
        }
        references = Set(parts.values)
        let query = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
        checks = Set(SQLClauses(try connection.scalar(query, [.text(table)])?.string ?? "").checks)
    }

    private static func index(_ name: String, isUnique: Bool, _ connection: any Connection) throws -> Index {
        let sql = try connection.scalar(
            "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", [.text(name)])
        let columns = try connection.rows("PRAGMA index_xinfo(\(SQLText.quote(name)))").compactMap { row -> String? in
            guard row.count > 5, row[5].int64 == 1 else { return nil }
            // An expression has no name.
            return (row[2].string ?? "(expression)") + (row[3].int64 == 1 ? " DESC" : "")
        }
        let clauses = SQLClauses(sql?.string ?? "")
        let expressions = columns.contains { $0.hasPrefix("(expression)") } ? clauses.parenthesized : nil
        return Index(
            columns: expressions.map { [$0] } ?? columns, isUnique: isUnique, condition: clauses.condition)
    }
}

/// Parts of a definition that SQLite tells only as text.
struct SQLClauses {
    private let tokens: [String]

    init(_ sql: String) { tokens = Self.tokens(sql) }

    /// What stands in the parentheses of each `CHECK`.
    var checks: [String] {
        tokens.indices.filter { tokens[$0].uppercased() == "CHECK" }.compactMap { group(after: $0) }
    }

    /// What stands behind `WHERE`.
    var condition: String? {
        guard let start = tokens.lastIndex(where: { $0.uppercased() == "WHERE" }) else { return nil }
        return tokens[(start + 1)...].joined(separator: " ")
    }

    /// What stands in the first parentheses.
    var parenthesized: String? { tokens.firstIndex(of: "(").flatMap { group(after: $0 - 1) } }

    private func group(after index: Int) -> String? {
        var depth = 0
        var group: [String] = []
        for token in tokens[(index + 1)...] {
            if token == ")" { depth -= 1 }
            if depth > 0 { group.append(token) }
            if token == "(" { depth += 1 }
            if depth == 0 { break }
        }
        return group.isEmpty ? nil : group.joined(separator: " ")
    }

    private static let operators = Set("<>=!|".unicodeScalars)

    /// Words, quoted words and signs.
    private static func tokens(_ sql: String) -> [String] {
        var tokens: [String] = []
        var rest = sql.unicodeScalars[...]
        while let first = rest.first {
            if first.properties.isWhitespace {
                rest.removeFirst()
            } else if "\"'`".unicodeScalars.contains(first) {
                var text = String.UnicodeScalarView()
                text.append(rest.removeFirst())
                while let scalar = rest.popFirst() {
                    text.append(scalar)
                    if scalar == first { break }
                }
                tokens.append(String(text))
            } else if first == "_" || first.properties.isAlphabetic || first.properties.numericType != nil {
                let word = rest.prefix { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
                rest = rest.dropFirst(word.count)
                tokens.append(String(word))
            } else if operators.contains(first) {
                let sign = rest.prefix { operators.contains($0) }
                rest = rest.dropFirst(sign.count)
                tokens.append(String(sign))
            } else {
                tokens.append(String(rest.removeFirst()))
            }
        }
        return tokens
    }
}

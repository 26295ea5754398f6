import Models
import SQLCore

/// The comparisons of Django: `exact`, `gt`, `icontains`, …
enum Lookups {
    static let names: Set<String> = [
        "exact", "iexact", "gt", "gte", "lt", "lte", "in", "contains", "icontains", "startswith", "istartswith",
        "endswith", "iendswith", "range", "isnull", "regex", "iregex", "has_key", "has_keys", "has_any_keys",
        "contained_by",
    ]

    /// What stands before and after the value.
    static let operators: [String: (before: String, after: String)] = [
        "exact": ("= ", ""), "gt": ("> ", ""), "gte": (">= ", ""), "lt": ("< ", ""), "lte": ("<= ", ""),
        "iexact": like, "contains": like, "icontains": like, "startswith": like, "istartswith": like,
        "endswith": like, "iendswith": like, "regex": ("REGEXP ", ""), "iregex": ("REGEXP '(?i)' || ", ""),
    ]

    private static let like = (before: "LIKE ", after: " ESCAPE '\\'")

    /// The text as a `LIKE` pattern that means itself.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\\" || scalar == "%" || scalar == "_" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    static func pattern(_ name: String, _ text: String) -> String? {
        switch name {
        case "iexact": escaped(text)
        case "contains", "icontains": "%" + escaped(text) + "%"
        case "startswith", "istartswith": escaped(text) + "%"
        case "endswith", "iendswith": "%" + escaped(text)
        default: nil
        }
    }
}

extension ExpressionCompiler {
    /// One comparison: `"pink" > 2`.
    func lookup(_ left: CompiledExpression, _ name: String, _ right: Expression) throws -> String {
        let leftSQL = left.shape == .condition ? "(\(left.sql))" : left.sql
        if case .literal(let value) = right {
            return try lookup(left, leftSQL, name, value)
        }
        if name == "in" || name == "range" || name == "isnull" {
            throw MigrationError(.value, "The \(name) lookup needs plain values here.")
        }
        let compiled = try compile(right)
        let isValue = if case .value = right { true } else { false }
        let rightSQL = isValue || compiled.sql.hasPrefix("(") ? compiled.sql : "(\(compiled.sql))"
        if Lookups.pattern(name, "") != nil, !isValue { return leftSQL + " " + patternSQL(name, rightSQL) }
        return "\(leftSQL) \(fill(name, rightSQL))"
    }

    private func lookup(
        _ left: CompiledExpression, _ leftSQL: String, _ name: String, _ value: LiteralValue
    ) throws -> String {
        if left.output?.kind.internalType == "JSONField", let sql = try jsonLookup(left, name, value) { return sql }
        switch name {
        case "isnull": return "\(leftSQL) IS \(value.isTrue ? "" : "NOT ")NULL"
        case "exact" where value == .null, "iexact" where value == .null: return "\(leftSQL) IS NULL"
        case "exact" where left.isConditional:
            if let isTrue = value.bool { return isTrue ? leftSQL : "NOT \(leftSQL)" }
        case "in":
            var seen: Set<LiteralValue> = [.null]
            let items = try (value.items ?? []).filter { seen.insert($0).inserted }.map { try literal($0, like: left) }
            if items.isEmpty { throw MigrationError(.emptyResultSet, "") }
            return "\(leftSQL) IN (\(items.joined(separator: ", ")))"
        case "range":
            let items = try (value.items ?? []).map { try literal($0, like: left) }
            guard items.count == 2 else { throw MigrationError(.value, "A range needs two values.") }
            return "\(leftSQL) BETWEEN \(items[0]) AND \(items[1])"
        default: break
        }
        if value == .null { throw MigrationError(.value, "Cannot use None as a query value") }
        let text = try value.databaseValue(as: nil).plainText
        if let pattern = Lookups.pattern(name, text) {
            return "\(leftSQL) \(fill(name, SQLText.quote(.text(pattern))))"
        }
        if name == "regex" || name == "iregex" { return "\(leftSQL) \(fill(name, SQLText.quote(.text(text))))" }
        try refuseOutOfRange(value, name, left)
        return "\(leftSQL) \(fill(name, try rounded(value, name, left)))"
    }

    /// A number that the column cannot hold makes the comparison true or false for every row.
    private func refuseOutOfRange(_ value: LiteralValue, _ name: String, _ left: CompiledExpression) throws {
        guard let kind = left.output?.kind, kind.holdsInteger, !left.isReference else { return }
        let isBelow: Bool
        switch value {
        case .int(let number) where number < 0 && kind.internalType.hasPrefix("Positive"): isBelow = true
        case .bigInt(let digits): isBelow = digits.hasPrefix("-")
        default: return
        }
        switch name {
        case "exact": throw MigrationError(.emptyResultSet, "")
        case "gt", "gte": throw MigrationError(isBelow ? .fullResultSet : .emptyResultSet, "")
        case "lt", "lte": throw MigrationError(isBelow ? .emptyResultSet : .fullResultSet, "")
        default: return
        }
    }

    /// A fraction compared with whole numbers is rounded up, not cut.
    private func rounded(_ value: LiteralValue, _ name: String, _ left: CompiledExpression) throws -> String {
        if case .float(let number) = value, name == "gte" || name == "lt", left.output?.kind.holdsInteger == true {
            return try literal(.int(Int64(exactly: number.rounded(.up)) ?? 0), like: left)
        }
        return try literal(value, like: left)
    }

    private func literal(_ value: LiteralValue, like left: CompiledExpression) throws -> String {
        if case .expression(let expression) = value { return try compile(expression).sql }
        return SQLText.quote(try value.databaseValue(as: left.output, in: time))
    }

    private func fill(_ name: String, _ value: String) -> String {
        let (before, after) = Lookups.operators[name] ?? ("= ", "")
        return before + value + after
    }

    /// `LIKE` with a pattern that is computed.
    private func patternSQL(_ name: String, _ sql: String) -> String {
        let escaped = "REPLACE(REPLACE(REPLACE(\(sql), '\\', '\\\\'), '%', '\\%'), '_', '\\_')"
        return switch name {
        case "contains", "icontains": "LIKE '%' || \(escaped) || '%' ESCAPE '\\'"
        case "startswith", "istartswith": "LIKE \(escaped) || '%' ESCAPE '\\'"
        case "endswith", "iendswith": "LIKE '%' || \(escaped) ESCAPE '\\'"
        default: "LIKE \(sql) ESCAPE '\\'"
        }
    }
}

extension SQLValue {
    var plainText: String {
        switch self {
        case .text(let text): text
        case .null: ""
        case .integer, .real, .blob: SQLText.quote(self)
        }
    }
}

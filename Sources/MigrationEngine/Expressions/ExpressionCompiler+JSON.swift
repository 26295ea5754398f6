import Models
import SQLCore

extension ExpressionCompiler {
    /// The comparisons that JSON has of its own, or `nil` for those that it shares with other columns.
    func jsonLookup(_ left: CompiledExpression, _ name: String, _ value: LiteralValue) throws -> String? {
        switch name {
        case "has_key": return hasKeys(left, [value], joiner: "")
        case "has_keys": return hasKeys(left, value.items ?? [], joiner: " AND ")
        case "has_any_keys": return hasKeys(left, value.items ?? [], joiner: " OR ")
        default: break
        }
        guard case .jsonKey(let column, let keys) = left.shape else {
            if name == "contains" || name == "contained_by" {
                throw MigrationError(.notSupported, "\(name) lookup is not supported on this database backend.")
            }
            return name == "exact" ? "\(left.sql) = \(SQLText.quote(.text(try JSONText.dumps(value))))" : nil
        }
        switch name {
        case "isnull": return "JSON_TYPE(\(column), \(JSONPath.literal(keys))) IS \(value.isTrue ? "" : "NOT ")NULL"
        case "exact": return "\(left.sql) = \(try extracted(value))"
        case "in":
            let items = try (value.items ?? []).filter { $0 != .null }.map(extracted)
            return "\(left.sql) IN (\(items.joined(separator: ", ")))"
        case "gt", "gte", "lt", "lte":
            let (before, after) = Lookups.operators[name] ?? ("", "")
            return "\(left.sql) \(before)\(SQLText.quote(try value.databaseValue(as: nil)))\(after)"
        default: return nil
        }
    }

    /// A value as SQLite's JSON functions give it.
    private func extracted(_ value: LiteralValue) throws -> String {
        let json = try JSONText.dumps(value)
        let text = SQLText.quote(.text(json))
        return ["null", "true", "false"].contains(json) ? text : "JSON_EXTRACT(\(text), '$')"
    }

    private func hasKeys(_ left: CompiledExpression, _ keys: [LiteralValue], joiner: String) -> String {
        var column = left.sql
        var outer: [String] = []
        if case .jsonKey(let root, let path) = left.shape { (column, outer) = (root, path) }
        let parts = keys.map { "JSON_TYPE(\(column), \(JSONPath.literal(outer, final: $0.keyText))) IS NOT NULL" }
        return joiner.isEmpty ? parts.joined() : "(\(parts.joined(separator: joiner)))"
    }
}

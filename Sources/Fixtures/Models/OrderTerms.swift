import Models
import SQLCore

/// What stands behind `ORDER BY`, and the joins it needs.
///
/// ```
/// INNER JOIN "django_content_type" ON ("auth_permission"."content_type_id" = "django_content_type"."id")
/// ORDER BY "django_content_type"."app_label" ASC, "auth_permission"."codename" ASC
/// ```
struct OrderTerms {
    private(set) var joins: [String] = []
    private(set) var terms: [String] = []
    private var aliases: [String: String] = [:]
    private var tables: Set<String> = []

    var sql: String {
        (joins.isEmpty ? "" : " " + joins.joined(separator: " "))
    }

    var orderSQL: String { terms.isEmpty ? "" : " ORDER BY " + terms.joined(separator: ", ") }

    mutating func append(
        _ names: [String], of model: FixtureModel, alias: String, models: FixtureModels, isReversed: Bool = false,
        depth: Int
    ) throws {
        // Orderings that refer to each other would never end.
        guard depth < 10 else { return }
        for name in names where name != "?" {
            let isDescending = name.hasPrefix("-") != isReversed
            let path = (name.hasPrefix("-") ? String(name.dropFirst()) : name).separated(by: "__")
            try append(path[...], isDescending, of: model, alias: alias, models: models, depth: depth)
        }
    }

    private mutating func append(
        _ path: ArraySlice<String>, _ isDescending: Bool, of model: FixtureModel, alias: String,
        models: FixtureModels, depth: Int
    ) throws {
        guard let name = path.first else { return }
        let found = name == "pk" ? model.primaryKey.first : model.field(name)
        guard let field = found else { return }
        guard let target = field.target, name != field.attributeName, name != "pk" else {
            terms.append("\(alias.quoted).\(field.column.quoted) \(isDescending ? "DESC" : "ASC")")
            return
        }
        let related = try models[target.model]
        let rest = path.dropFirst()
        // The key of the other row stands here already.
        if rest.isEmpty ? related.ordering.isEmpty : rest == [target.field] || rest == ["pk"] {
            terms.append("\(alias.quoted).\(field.column.quoted) \(isDescending ? "DESC" : "ASC")")
            return
        }
        let joined = try join(related, of: field, target: target.field, alias: alias)
        if rest.isEmpty {
            try append(
                related.ordering, of: related, alias: joined, models: models, isReversed: isDescending,
                depth: depth + 1)
        } else {
            try append(rest, isDescending, of: related, alias: joined, models: models, depth: depth)
        }
    }

    private mutating func join(
        _ related: FixtureModel, of field: FixtureField, target: String, alias: String
    ) throws -> String {
        let path = "\(alias).\(field.column)"
        if let known = aliases[path] { return known }
        let isTaken = related.table == alias || !tables.insert(related.table).inserted
        let name = isTaken ? "T\(aliases.count + 2)" : related.table
        aliases[path] = name
        let kind = field.description.allowsNull ? "LEFT OUTER JOIN" : "INNER JOIN"
        let column = related.field(target)?.column ?? target
        joins.append(
            "\(kind) \(related.table.quoted)\(isTaken ? " \(name)" : "") "
                + "ON (\(alias.quoted).\(field.column.quoted) = \(name.quoted).\(column.quoted))")
        return name
    }
}

extension String {
    /// The name as SQL quotes it.
    var quoted: String {
        guard utf8.contains(UInt8(ascii: "\"")) else { return "\"\(self)\"" }
        return "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The parts between a separator of two characters.
    func separated(by separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}

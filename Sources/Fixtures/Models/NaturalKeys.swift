import Models
import SQLCore

/// Finds the natural keys of rows, and the rows of natural keys.
struct NaturalKeys {
    let models: FixtureModels
    let connection: any Connection
    /// Keys of rows that were looked up; only while nothing is written.
    var cache: Cache?

    final class Cache {
        struct Row: Hashable {
            let model: ModelKey
            let field: String
            let value: SQLValue
        }

        /// More are forgotten, so that memory does not grow with the database.
        private static let limit = 2000
        private var keys: [Row: [PythonValue]] = [:]

        func key(of row: Row, _ find: () throws -> [PythonValue]) rethrows -> [PythonValue] {
            if let key = keys[row] { return key }
            let key = try find()
            if keys.count >= Self.limit { keys.removeAll(keepingCapacity: true) }
            keys[row] = key
            return key
        }
    }

    // MARK: From rows to keys

    /// The natural key of the row whose field has this value.
    func key(of model: ModelKey, where name: String, is value: SQLValue) throws -> [PythonValue] {
        guard let cache else { return try findKey(of: model, where: name, is: value) }
        return try cache.key(of: Cache.Row(model: model, field: name, value: value)) {
            try findKey(of: model, where: name, is: value)
        }
    }

    private func findKey(of model: ModelKey, where name: String, is value: SQLValue) throws -> [PythonValue] {
        let model = try models[model]
        guard let natural = model.naturalKey, let field = model.field(name) else { return [] }
        let fields = natural.fields.compactMap { model.field($0) }
        let columns = fields.map(\.column.quoted).joined(separator: ", ")
        let query = "SELECT \(columns) FROM \(model.table.quoted) WHERE \(field.column.quoted) = ? LIMIT 1"
        guard let row = try connection.rows(query, [value]).first else { throw Self.missing(model) }
        return try key(of: model, fields: fields, stored: row)
    }

    private func key(of model: FixtureModel, fields: [FixtureField], stored: [SQLValue]) throws -> [PythonValue] {
        var key: [PythonValue] = []
        for (field, value) in zip(fields, stored) {
            guard let target = field.target, models.naturalKey(of: target.model) != nil else {
                key.append(field.serialized(try field.value(from: value)))
                continue
            }
            key += try self.key(of: target.model, where: target.field, is: value)
        }
        return key
    }

    /// The natural key of an object that is not stored yet.
    func key(of model: FixtureModel, values: (FixtureField) throws -> SQLValue) throws -> [PythonValue] {
        let fields = (model.naturalKey?.fields ?? []).compactMap { model.field($0) }
        let stored = try fields.map { field -> SQLValue in
            let value = try values(field)
            if field.target != nil, value.isNull, !field.description.allowsNull {
                throw FixtureError(.missingObject, "\(model.description.name) has no \(field.name).")
            }
            return value
        }
        return try key(of: model, fields: fields, stored: stored)
    }

    // MARK: From keys to rows

    /// The value of a field in the row that has the natural key.
    ///
    /// - Throws: ``FixtureError`` of the code ``FixtureError/Code/missingObject`` when there is no such row.
    func value(of name: String, in model: ModelKey, key: [PythonValue]) throws -> SQLValue {
        let model = try models[model]
        let names = try argumentNames(of: model)
        guard names.count == key.count else { throw Self.wrongCount(model, names, key.count) }
        var rest = key[...]
        return try find(name, in: model, &rest)
    }

    private func find(_ name: String, in model: FixtureModel, _ key: inout ArraySlice<PythonValue>) throws -> SQLValue {
        var conditions: [String] = []
        var arguments: [SQLValue] = []
        for part in (model.naturalKey?.fields ?? []).compactMap({ model.field($0) }) {
            let value: SQLValue
            if let target = part.target, models.naturalKey(of: target.model) != nil {
                value = try find(target.field, in: models[target.model], &key)
            } else {
                value = try part.bound(part.parse(key.popFirst() ?? .null))
            }
            conditions.append("\(part.column.quoted) \(value.isNull ? "IS NULL" : "= ?")")
            if !value.isNull { arguments.append(value) }
        }
        let column = model.field(name)?.column ?? model.primaryKey.first?.column ?? "rowid"
        let query =
            "SELECT \(column.quoted) FROM \(model.table.quoted) WHERE \(conditions.joined(separator: " AND ")) LIMIT 21"
        let found = try connection.rows(query, arguments)
        guard let value = found.first?.first else { throw Self.missing(model) }
        guard found.count == 1 else {
            let count = found.count > 20 ? "more than 20" : String(found.count)
            throw FixtureError(
                .other, "get() returned more than one \(model.description.name) -- it returned \(count)!")
        }
        return value
    }

    /// The names of all parts of a natural key, those of the rows it refers to included.
    private func argumentNames(of model: FixtureModel, depth: Int = 0) throws -> [String] {
        guard depth < 10 else { return [] }
        return try (model.naturalKey?.fields ?? []).flatMap { name -> [String] in
            guard let target = model.field(name)?.target, models.naturalKey(of: target.model) != nil else {
                return [name]
            }
            return try argumentNames(of: models[target.model], depth: depth + 1)
        }
    }

    private static func missing(_ model: FixtureModel) -> FixtureError {
        FixtureError(.missingObject, "\(model.description.name) matching query does not exist.")
    }

    /// What Python says of a call with too few or too many arguments.
    private static func wrongCount(_ model: FixtureModel, _ names: [String], _ count: Int) -> FixtureError {
        let manager = model.label == "auth.User" ? "BaseUserManager" : model.description.name + "Manager"
        let function = "\(manager).get_by_natural_key()"
        guard count < names.count else {
            return FixtureError(
                .other, "\(function) takes \(names.count + 1) positional arguments but \(count + 1) were given")
        }
        let missing = names[count...].map { "'\($0)'" }
        let list =
            missing.count > 2
            ? missing.dropLast().joined(separator: ", ") + ", and " + (missing.last ?? "")
            : missing.joined(separator: " and ")
        return FixtureError(
            .other,
            "\(function) missing \(missing.count) required positional argument\(missing.count == 1 ? "" : "s"): \(list)"
        )
    }
}

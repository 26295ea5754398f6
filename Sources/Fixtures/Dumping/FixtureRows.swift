import Models
import SQLCore

/// The rows of one model, in the order of their primary keys.
struct FixtureRows {
    private let model: FixtureModel
    private let dumper: FixtureDumper
    private let query: String
    private let arguments: [SQLValue]
    private let lists: [FixtureList]
    private let keys: NaturalKeys
    /// Where each field stands in a row.
    private let positions: [String: Int]

    init(_ model: FixtureModel, of dumper: FixtureDumper) throws {
        self.model = model
        self.dumper = dumper
        let table = model.table.quoted
        var order = OrderTerms()
        for field in model.primaryKey {
            try order.append([field.name], of: model, alias: model.table, models: dumper.models, depth: 0)
        }
        let columns = model.fields.map { "\(table).\($0.column.quoted)" }.joined(separator: ", ")
        let (condition, arguments) = try dumper.keyCondition(of: model)
        query = "SELECT \(columns) FROM \(table)\(order.sql)\(condition)\(order.orderSQL)"
        self.arguments = arguments
        lists = try model.manyToMany.filter { $0.isSerialized && $0.link != nil }.map { field in
            try FixtureList(field, models: dumper.models, usesNaturalKeys: dumper.usesNaturalForeignKeys)
        }
        keys = NaturalKeys(models: dumper.models, connection: dumper.connection, cache: NaturalKeys.Cache())
        positions = Dictionary(model.fields.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    func forEach(_ body: (FixtureRecord) throws -> Void) throws {
        try dumper.connection.forEachRow(query, arguments) { row in
            var values: [PythonValue] = []
            values.reserveCapacity(model.fields.count)
            for (index, field) in model.fields.enumerated() { values.append(try field.value(from: row.value(index))) }
            try body(record(values))
        }
    }

    private func record(_ values: [PythonValue]) throws -> FixtureRecord {
        var members: [FixtureRecord.Member] = []
        for (field, value) in zip(model.fields, values) where isWritten(field) {
            guard let target = field.target else {
                members.append(.field(field, value))
                continue
            }
            guard dumper.usesNaturalForeignKeys, dumper.models.naturalKey(of: target.model) != nil else {
                members.append(.reference(field, value))
                continue
            }
            let key = value.isNull ? nil : try keys.key(of: target.model, where: target.field, is: field.bound(value))
            members.append(.naturalReference(field, key))
        }
        let key = model.primaryKey.map { values[positions[$0.name] ?? 0] }
        if !lists.isEmpty, let field = model.primaryKey.first, let value = key.first {
            let source = try field.bound(value)
            for list in lists { members.append(try list.member(of: source, keys: keys)) }
        }
        let isNamed = dumper.usesNaturalPrimaryKeys && model.naturalKey != nil
        return FixtureRecord(model: model, primaryKey: isNamed ? nil : key, key: key, members: members)
    }

    private func isWritten(_ field: FixtureField) -> Bool {
        if field.isSerialized { return true }
        // Without its number, a row that inherits from another has to say which.
        return dumper.usesNaturalPrimaryKeys && field.isPrimaryKey && field.isParentLink
    }
}

/// The rows that a many-to-many field refers to, in the order of their model.
struct FixtureList {
    private let field: FixtureManyToMany
    private let target: FixtureModel
    private let usesNaturalKeys: Bool
    private let query: String

    init(_ field: FixtureManyToMany, models: FixtureModels, usesNaturalKeys: Bool) throws {
        self.field = field
        target = try models[field.target]
        self.usesNaturalKeys = usesNaturalKeys && models.naturalKey(of: field.target) != nil
        guard let link = field.link, let key = target.primaryKey.first else {
            query = ""
            return
        }
        let (table, between) = (target.table.quoted, link.table.quoted)
        let order = try models.orderTerms(of: target, alias: target.table)
        // Where the model has no order, that of the query plan shows: the query is Django's.
        query =
            "SELECT \(table).\(key.column.quoted) FROM \(table) INNER JOIN \(between) "
            + "ON (\(table).\(key.column.quoted) = \(between).\(link.target.quoted))\(order.sql) "
            + "WHERE \(between).\(link.source.quoted) = ?\(order.orderSQL)"
    }

    func member(of source: SQLValue, keys: NaturalKeys) throws -> FixtureRecord.Member {
        guard let key = target.primaryKey.first else { return .many(field, of: target, keys: []) }
        let found = try keys.connection.rows(query, [source]).compactMap(\.first)
        guard usesNaturalKeys else {
            return .many(field, of: target, keys: try found.map { [try key.value(from: $0)] })
        }
        let natural = try found.map { try keys.key(of: target.key, where: key.name, is: $0) }
        return .naturalMany(field, of: target, keys: natural)
    }
}

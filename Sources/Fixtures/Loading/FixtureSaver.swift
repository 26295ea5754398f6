import Models
import SQLCore

/// Saves objects of fixtures as rows.
///
/// A row with that primary key is changed; if there is none, it is added. Nothing sets dates by itself: what a fixture
/// says is what is stored.
final class FixtureSaver {
    private let connection: any Connection
    private let keys: NaturalKeys

    init(keys: NaturalKeys) {
        self.keys = keys
        connection = keys.connection
    }

    /// Saves the row and its lists.
    func save(_ object: inout FixtureObject) throws {
        if object.row == nil { object.row = try makeRow(&object) }
        try writeRow(&object)
        guard let key = object.model.primaryKey.first, !object.lists.isEmpty else { return }
        let source = try key.bound(object.values[key.name] ?? .null)
        for (field, targets) in object.lists { try set(field, of: source, to: targets) }
        object.lists = []
    }

    /// All values of the row: those of the fixture, and defaults for the others.
    private func makeRow(_ object: inout FixtureObject) throws -> FixtureRow {
        let model = object.model
        try findKey(of: &object)
        var values: [SQLValue?] = []
        for field in model.fields {
            if let value = object.values[field.name] {
                values.append(try field.bound(value))
                continue
            }
            guard case .value(let value) = try field.defaultValue() else {
                values.append(nil)
                continue
            }
            values.append(value)
            if field.isPrimaryKey { object.values[field.name] = try field.value(from: value) }
        }
        return FixtureRow(values: values)
    }

    /// Looks for the row of the same natural key, when the fixture does not give a primary key.
    private func findKey(of object: inout FixtureObject) throws {
        guard object.model.naturalKey != nil, let field = object.model.primaryKey.first,
            (object.values[field.name] ?? .null).isNull
        else { return }
        let values = object.values
        let natural = try keys.key(of: object.model) { part in
            if let value = values[part.name] { return try part.bound(value) }
            if case .value(let value) = try part.defaultValue() { return value }
            return .null
        }
        do {
            let found = try keys.value(of: field.name, in: object.model.key, key: natural)
            object.values[field.name] = try field.value(from: found)
        } catch let error as FixtureError where error.code == .missingObject {
            // It is a new one.
        }
    }

    private func writeRow(_ object: inout FixtureObject) throws {
        guard let row = object.row else { return }
        let model = object.model
        let bound = zip(model.fields, row.values).filter { !$0.0.description.isGenerated }
        let isKey = Set(model.primaryKey.map(\.name))
        let key = bound.filter { isKey.contains($0.0.name) }
        let others = bound.filter { !isKey.contains($0.0.name) }
        let hasKey = !key.isEmpty && key.allSatisfy { $0.1 != nil && $0.1 != .null }
        if hasKey, try update(model, key: key, others) { return }
        let skipped = hasKey ? nil : model.automaticKey?.name
        let written = bound.filter { $0.0.name != skipped }
        try insert(written, into: model)
        if !hasKey, let field = model.automaticKey {
            let number = connection.lastInsertedID
            object.values[field.name] = .integer(number)
            if let index = model.fields.firstIndex(where: { $0.name == field.name }) {
                object.row?.values[index] = .integer(number)
            }
        }
    }

    /// Changes the row with that key; false when there is none.
    private func update(
        _ model: FixtureModel, key: [(FixtureField, SQLValue?)], _ others: [(FixtureField, SQLValue?)]
    ) throws -> Bool {
        let condition = key.map { "\($0.0.column.quoted) = ?" }.joined(separator: " AND ")
        let keyValues = key.map { $0.1 ?? .null }
        let changed = others.filter { $0.1 != nil }
        guard !changed.isEmpty else {
            let query = "SELECT 1 FROM \(model.table.quoted) WHERE \(condition) LIMIT 1"
            return try connection.scalar(query, keyValues) != nil
        }
        let assignments = changed.map { "\($0.0.column.quoted) = ?" }.joined(separator: ", ")
        try connection.execute(
            "UPDATE \(model.table.quoted) SET \(assignments) WHERE \(condition)",
            changed.map { $0.1 ?? .null } + keyValues)
        return connection.changedRowCount > 0
    }

    private func insert(_ values: [(FixtureField, SQLValue?)], into model: FixtureModel) throws {
        let given = values.filter { $0.1 != nil }
        guard !given.isEmpty else { return try connection.execute("INSERT INTO \(model.table.quoted) DEFAULT VALUES") }
        let columns = given.map(\.0.column.quoted).joined(separator: ", ")
        let places = given.map { _ in "?" }.joined(separator: ", ")
        try connection.execute(
            "INSERT INTO \(model.table.quoted) (\(columns)) VALUES (\(places))", given.map { $0.1 ?? .null })
    }

    // MARK: Many-to-many

    /// Makes a row refer to these rows, and to no others.
    private func set(_ field: FixtureManyToMany, of source: SQLValue, to targets: [SQLValue]) throws {
        guard let link = field.link else { return }
        let query = "SELECT \(link.target.quoted) FROM \(link.table.quoted) WHERE \(link.source.quoted) = ?"
        var old = Set(try connection.rows(query, [source]).compactMap(\.first))
        var new: [SQLValue] = []
        for target in targets where old.remove(target) == nil { new.append(target) }
        for target in old {
            try delete(from: link, source, target, isMirrored: false)
            if link.isSymmetrical { try delete(from: link, source, target, isMirrored: true) }
        }
        // Rows get their numbers in the order of Python's sets.
        let ordered = PythonSet(new).elements
        for target in ordered { try add(to: link, source, target, isMirrored: false) }
        if link.isSymmetrical {
            for target in ordered { try add(to: link, source, target, isMirrored: true) }
        }
    }

    private func delete(
        from link: FixtureManyToMany.Link, _ source: SQLValue, _ target: SQLValue, isMirrored: Bool
    ) throws {
        let columns = isMirrored ? (link.target, link.source) : (link.source, link.target)
        try connection.execute(
            "DELETE FROM \(link.table.quoted) WHERE \(columns.0.quoted) = ? AND \(columns.1.quoted) = ?",
            [source, target])
    }

    private func add(
        to link: FixtureManyToMany.Link, _ source: SQLValue, _ target: SQLValue, isMirrored: Bool
    ) throws {
        let columns = isMirrored ? (link.target, link.source) : (link.source, link.target)
        try connection.execute(
            "INSERT OR IGNORE INTO \(link.table.quoted) (\(columns.0.quoted), \(columns.1.quoted)) VALUES (?, ?)",
            [source, target])
    }
}

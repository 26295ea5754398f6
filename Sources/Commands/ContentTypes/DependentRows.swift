import MigrationEngine
import Models
import SQLCore

/// A content type, and all rows that go when it goes: what Django's collector finds.
struct DependentRows {
    private let relations: RelatedModels
    private let connection: any Connection
    /// Primary keys by model, in the order in which the models were met.
    private var models: [ModelKey] = []
    private var keys: [ModelKey: [SQLValue]] = [:]
    private var changes: [(sql: String, arguments: [SQLValue])] = []

    private static let contentType = ModelKey("contenttypes", "ContentType")

    init(of id: SQLValue, _ relations: RelatedModels, _ connection: any Connection) throws {
        self.relations = relations
        self.connection = connection
        try collect([id], of: Self.contentType)
    }

    /// How many rows of each model there are, the content type itself left out.
    var counts: [(label: String, count: Int)] {
        models.compactMap { model in
            guard model != Self.contentType, let entry = relations[model], let keys = keys[model] else { return nil }
            return (entry.label, keys.count)
        }
    }

    /// Deletes all of them, those that refer to others first.
    func delete() throws {
        for change in changes { try connection.execute(change.sql, change.arguments) }
        for model in models.reversed() {
            guard let entry = relations[model] else { continue }
            for key in keys[model] ?? [] {
                try connection.execute("DELETE FROM \"\(entry.table)\" WHERE \"\(entry.key)\" = ?", [key])
            }
        }
    }

    private mutating func collect(_ found: [SQLValue], of model: ModelKey) throws {
        let known = Set(keys[model] ?? [])
        let new = found.filter { !known.contains($0) }
        guard !new.isEmpty, let entry = relations[model] else { return }
        if keys[model] == nil { models.append(model) }
        keys[model, default: []] += new
        for reference in relations.references(to: model) {
            guard let other = relations[reference.model] else { continue }
            for key in new {
                let value =
                    reference.targetColumn == entry.key
                    ? key
                    : try connection.scalar(
                        "SELECT \"\(reference.targetColumn)\" FROM \"\(entry.table)\" WHERE \"\(entry.key)\" = ?", [key]
                    )
                        ?? .null
                try follow(reference, in: other, from: value)
            }
        }
    }

    private mutating func follow(
        _ reference: RelatedModels.Reference, in other: RelatedModels.Entry, from value: SQLValue
    ) throws {
        switch reference.onDelete {
        case .doNothing: return
        case .setNull, .setDefault, .set, .other:
            changes.append(
                (
                    "UPDATE \"\(other.table)\" SET \"\(reference.column)\" = NULL WHERE \"\(reference.column)\" = ?",
                    [value]
                ))
        case .cascade, .protect, .restrict:
            let query = "SELECT \"\(other.key)\" FROM \"\(other.table)\" WHERE \"\(reference.column)\" = ?"
            let rows = try connection.rows(query, [value]).compactMap(\.first)
            guard reference.onDelete == .cascade || rows.isEmpty else {
                throw CommandError(
                    "Cannot delete some instances of model 'ContentType' because they are referenced through protected "
                        + "foreign keys: '\(other.label).\(reference.column)'.")
            }
            try collect(rows, of: reference.model)
        }
    }
}

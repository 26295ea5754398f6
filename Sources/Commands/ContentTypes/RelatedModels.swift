import MigrationEngine
import Models

/// Which models of a project refer to which, tables between included.
struct RelatedModels {
    /// A foreign key, seen from the model that it refers to.
    struct Reference {
        let model: ModelKey
        let column: String
        let targetColumn: String
        let onDelete: OnDelete
    }

    struct Entry {
        let label: String
        let table: String
        let key: String
    }

    private var entries: [ModelKey: Entry] = [:]
    private var incoming: [ModelKey: [Reference]] = [:]

    init(_ apps: Apps) throws {
        let state = apps.state
        for app in apps.configs {
            for description in app.models {
                let model = try state.model(description.key)
                // The tables between come first, as Django builds them with the fields of a class.
                for field in model.manyToManyFields {
                    if let through = try model.automaticThrough(field) { try add(through, state) }
                }
                try add(model, state)
            }
        }
    }

    private mutating func add(_ model: RenderedModel, _ state: ProjectState) throws {
        guard let key = model.primaryKey?.column else { return }
        entries[model.key] = Entry(label: model.description.label, table: model.dbTable, key: key)
        guard !model.isProxy else { return }
        for field in model.concreteFields {
            guard let relation = field.description.relation, let column = field.column,
                let target = try field.targetModel(), let targetColumn = try field.target()?.column
            else { continue }
            incoming[state.concreteKey(target.key), default: []].append(
                Reference(
                    model: model.key, column: column, targetColumn: targetColumn, onDelete: relation.onDelete))
        }
    }

    func contains(_ key: ModelKey) -> Bool { entries[key] != nil }
    subscript(key: ModelKey) -> Entry? { entries[key] }

    /// The foreign keys that refer to a model.
    func references(to key: ModelKey) -> [Reference] { incoming[key] ?? [] }
}

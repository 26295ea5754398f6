import Models

/// Which fields of which models refer to a model, in the order in which a state has them.
struct StateRelations {
    struct Fields {
        /// The model that refers.
        var model: ModelKey
        var fields: [FieldDescription]
    }

    private var relations: [ModelKey: [Fields]] = [:]
    private var concreteKeys: [ModelKey: ModelKey] = [:]

    init(_ state: ProjectState) {
        for key in state.keys where state[key]?.isProxy == true { concreteKeys[key] = state.concreteKey(key) }
        for key in state.keys {
            for field in state[key]?.fields ?? [] {
                for target in [field.kind.relatedModel, field.kind.manyToManyRelation?.through] {
                    guard let target else { continue }
                    let remote = state.settings.resolve(target, from: key)
                    insert(field, of: key, to: concreteKeys[remote] ?? remote)
                }
            }
        }
    }

    private mutating func insert(_ field: FieldDescription, of model: ModelKey, to remote: ModelKey) {
        var list = relations[remote] ?? []
        // All fields of a model come in one go.
        if let last = list.indices.last, list[last].model == model {
            if !list[last].fields.contains(where: { $0.name == field.name }) { list[last].fields.append(field) }
        } else {
            list.append(Fields(model: model, fields: [field]))
        }
        relations[remote] = list
    }

    /// The fields that refer to the model, or to the model behind it if it is a proxy.
    subscript(key: ModelKey) -> [Fields] { relations[concreteKeys[key] ?? key] ?? [] }
}

import Models

extension FieldDescription {
    /// Whether the field, on the model `owner`, refers to the model, directly or through a model between.
    func references(_ key: ModelKey, from owner: ModelKey) -> Bool {
        [kind.relatedModel, kind.manyToManyRelation?.through].contains { $0?.resolved(from: owner) == key }
    }

    /// Whether it may refer to that field of the model. Without the model's state at hand, a reference to the primary
    /// key may be to any field.
    func references(field name: String, of key: ModelKey, from owner: ModelKey) -> Bool {
        if kind.relatedModel?.resolved(from: owner) == key {
            switch kind {
            case .foreignObject(_, _, let toFields): if toFields.contains(name) { return true }
            default:
                guard let relation, let toField = relation.toField else { return true }
                if toField == name { return true }
            }
        }
        if let relation = kind.manyToManyRelation, relation.through?.resolved(from: owner) == key {
            return relation.throughFields?.contains(name) ?? true
        }
        return false
    }
}

public import Models

extension ProjectState {
    /// All fields that refer to each model: remote model, then the model that refers, then its fields by name.
    ///
    /// A reference to a proxy counts for the model behind it, as in Django.
    public var relations: [ModelKey: [ModelKey: [String: FieldDescription]]] {
        var result: [ModelKey: [ModelKey: [String: FieldDescription]]] = [:]
        for key in keys {
            for field in self[key]?.fields ?? [] {
                for target in [field.kind.relatedModel, field.kind.manyToManyRelation?.through] {
                    guard let target else { continue }
                    let remote = concreteKey(settings.resolve(target, from: key))
                    result[remote, default: [:]][key, default: [:]][field.name] = field
                }
            }
        }
        for key in keys where self[key]?.isProxy == true { result[key] = result[concreteKey(key)] }
        return result
    }

    /// The model behind a proxy, or the model itself.
    public func concreteKey(_ key: ModelKey) -> ModelKey {
        var current = key
        var seen: Set<ModelKey> = []
        while let model = self[current], model.isProxy, seen.insert(current).inserted {
            guard
                let base = model.bases.lazy.compactMap({ base -> ModelReference? in
                    if case .reference(let reference) = base { reference } else { nil }
                }).first
            else { return current }
            current = settings.resolve(base, from: current)
        }
        return current
    }
}

import Models

extension ChangeDetection {
    /// Deletes the models that are gone.
    ///
    /// First go the options that name fields, then each reference to another model, then the model: so models that
    /// refer to each other can be deleted. The optimizer puts together what need not have been apart.
    mutating func addDeletedModels() throws {
        let kept = new.models.union(new.unmanaged)
        for key in old.models.subtracting(kept).sorted() + old.unmanaged.subtracting(kept).sorted() {
            guard let model = from[key] else { continue }
            let related = model.fields.filter(\.isRelation).map(\.name).sorted()
            if model.options.uniqueTogether?.isEmpty == false {
                add(AlterUniqueTogether(key.modelName, nil), to: key.appLabel)
            }
            for name in related { add(RemoveField(key.modelName, name), to: key.appLabel) }
            add(
                DeleteModel(model.name), to: key.appLabel,
                dependencies: dependencies(ofDeleting: key, relatedFields: related))
        }
    }

    private func dependencies(ofDeleting key: ModelKey, relatedFields: [String]) -> [OperationDependency] {
        var dependencies: [OperationDependency] = []
        for relation in fromRelations[key] {
            for field in relation.fields {
                dependencies.append(OperationDependency(relation.model, field.name, .remove))
                if !field.isManyToMany { dependencies.append(OperationDependency(relation.model, field.name, .alter)) }
            }
        }
        dependencies += relatedFields.map { OperationDependency(key, $0, .remove) }
        if let user = throughUsers[key] { dependencies.append(OperationDependency(user.model, user.name, .remove)) }
        return dependencies.withoutDuplicates()
    }

    mutating func addDeletedProxies() {
        for key in old.proxies.subtracting(new.proxies).sorted() {
            if let model = from[key] { add(DeleteModel(model.name), to: key.appLabel) }
        }
    }
}

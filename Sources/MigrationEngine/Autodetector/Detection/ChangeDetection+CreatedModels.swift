import Models

extension ChangeDetection {
    /// Creates the models that are new.
    ///
    /// A model is made without its references to others, which are added afterwards, and then what may concern those:
    /// order, indexes, constraints. The optimizer puts together what need not have been apart.
    mutating func addCreatedModels() throws {
        let oldKeys = old.models.union(old.unmanaged)
        for key in swappableFirst(new.models.subtracting(oldKeys)) + swappableFirst(new.unmanaged.subtracting(oldKeys))
        {
            guard let model = to[key] else { continue }
            let related = model.fields.filter { field in
                field.kind.manyToManyRelation?.through != nil
                    || field.isRelation && !field.isPrimaryKey && field.relation?.isParentLink != true
            }.sorted { $0.name < $1.name }
            addCreation(of: model, without: Set(related.map(\.name)))
            // An unmanaged model has nothing in the database.
            guard model.isManaged else { continue }
            addReferences(related, of: model)
            addOptions(of: model, related: related)
            if old.proxies.contains(key) { addFieldsToFormerProxy(key) }
        }
    }

    /// Models that a setting may swap in come first in the end: each creation is put at the beginning.
    private func swappableFirst(_ keys: Set<ModelKey>) -> [ModelKey] {
        keys.map { key in
            isSwappable(key)
                ? (key, rank: ModelKey("___" + key.appLabel, "___" + key.modelName)) : (key, rank: key)
        }.sorted { $0.rank > $1.rank }.map(\.0)
    }

    private func isSwappable(_ key: ModelKey) -> Bool {
        guard let model = to[key] else { return false }
        let isUser = model.bases.contains { base in
            switch base {
            case .model: false
            case .reference(let reference): ["AbstractUser", "AbstractBaseUser"].contains(reference.label)
            case .mixin(let path): path.hasSuffix(".AbstractUser") || path.hasSuffix(".AbstractBaseUser")
            }
        }
        return isUser || model.options.swappable?.isEmpty == false
            || swappables.userLabel == key.description.lowercased()
    }

    private mutating func addCreation(of model: ModelDescription, without related: Set<String>) {
        let options = model.options.withoutFieldGroups
        var dependencies = [OperationDependency(model.key, .remove)] + dependencies(onBasesOf: model)
        for base in model.bases {
            guard let key = base.scopedKey else { continue }
            dependencies += removals(of: model, from: key, base)
        }
        let primaryKey = model.fields.last { $0.isPrimaryKey && $0.isRelation }
        if let target = primaryKey?.kind.relatedModel {
            dependencies.append(OperationDependency(to.settings.resolve(target, from: model.key), .create))
        }
        add(
            CreateModel(
                model.name, fields: model.fields.filter { !related.contains($0.name) }, options: options,
                bases: model.bases, managers: model.managers), to: model.appLabel, dependencies: dependencies,
            atBeginning: true)
    }

    /// The creation of every model that it inherits from.
    func dependencies(onBasesOf model: ModelDescription) -> [OperationDependency] {
        model.bases.compactMap { base in base.scopedKey.map { OperationDependency($0, .create) } }
    }

    /// The removal of fields of a base that the new model declares itself.
    private func removals(of model: ModelDescription, from key: ModelKey, _ base: ModelBase) -> [OperationDependency] {
        guard case .reference(let reference) = base, reference.label.hasSuffix("." + key.modelName),
            let old = from[key], let new = to[key]
        else { return [] }
        let removed = Set(old.fields.map(\.name)).subtracting(new.fields.map(\.name))
            .intersection(model.fields.map(\.name))
        return removed.sorted().map { OperationDependency(key, $0, .remove) }
    }

    private mutating func addReferences(_ fields: [FieldDescription], of model: ModelDescription) {
        for field in fields {
            var dependencies = dependencies(ofReference: field, of: model.key)
            dependencies.append(OperationDependency(model.key, .create))
            add(
                AddField(model.nameLower, field), to: model.appLabel, dependencies: dependencies.withoutDuplicates())
        }
    }

    private mutating func addOptions(of model: ModelDescription, related: [FieldDescription]) {
        let key = model.key
        let creation = OperationDependency(key, .create)
        if let order = model.options.orderWithRespectTo, !order.isEmpty {
            add(
                AlterOrderWithRespectTo(key.modelName, order), to: key.appLabel,
                dependencies: [OperationDependency(key, order, .create), creation])
        }
        let dependencies = related.map { OperationDependency(key, $0.name, .create) } + [creation]
        for index in model.options.indexes {
            add(AddIndex(key.modelName, index), to: key.appLabel, dependencies: dependencies)
        }
        for constraint in model.options.constraints {
            add(AddConstraint(key.modelName, constraint), to: key.appLabel, dependencies: dependencies)
        }
        if let groups = model.options.uniqueTogether, !groups.isEmpty {
            add(AlterUniqueTogether(key.modelName, groups), to: key.appLabel, dependencies: dependencies)
        }
    }

    /// References to a proxy went to the model behind it; now that it has a table of its own they go there.
    private mutating func addFieldsToFormerProxy(_ key: ModelKey) {
        for relation in toRelations[key] {
            guard let model = to[relation.model] else { continue }
            for field in relation.fields {
                add(
                    AlterField(model.name, field), to: model.appLabel,
                    dependencies: [OperationDependency(key, .create)])
            }
        }
    }

    /// Creates the proxies that are new: names for tables that are there.
    mutating func addCreatedProxies() {
        for key in new.proxies.subtracting(old.proxies).sorted() {
            guard let model = to[key] else { continue }
            add(
                CreateModel(
                    model.name, fields: [], options: model.options, bases: model.bases, managers: model.managers),
                to: key.appLabel,
                dependencies: [OperationDependency(key, .remove)] + dependencies(onBasesOf: model))
        }
    }
}

extension ModelBase {
    /// The key of a base that is named with its app.
    fileprivate var scopedKey: ModelKey? {
        guard case .reference(let reference) = self, reference.label.contains(".") else { return nil }
        return reference.resolved(from: ModelKey("", ""))
    }
}

extension ModelOptions {
    /// Without the options that name fields, which may have to wait for them.
    fileprivate var withoutFieldGroups: ModelOptions {
        var options = self
        options.indexes = []
        options.constraints = []
        options.uniqueTogether = nil
        options.orderWithRespectTo = nil
        let names: [LiteralValue] = ["indexes", "constraints", "unique_together", "order_with_respect_to"]
        options.source?.pairs.removeAll { names.contains($0.key) }
        return options
    }
}

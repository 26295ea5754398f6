import Models

extension RenderedModel {
    /// The field of that name, inherited ones included.
    public func field(_ name: String) throws(MigrationError) -> RenderedField {
        guard let field = findField(name) ?? (name == "pk" ? primaryKey : nil) else {
            throw MigrationError(.fieldDoesNotExist, "\(objectName) has no field named '\(name)'")
        }
        return field
    }

    func findField(_ name: String) -> RenderedField? {
        let matches: (RenderedField) -> Bool = { $0.name == name || $0.description.attributeName == name }
        if let field = localFields.first(where: matches) ?? manyToManyFields.first(where: matches) { return field }
        return parents.lazy.compactMap { $0.findField(name) }.first
    }

    /// The field that is the primary key; that of the model behind it for a proxy.
    public var primaryKey: RenderedField? {
        localFields.first(where: \.description.isPrimaryKey)
            ?? (isProxy ? parents.lazy.compactMap(\.primaryKey).first : nil)
    }

    /// The models that it inherits from.
    var parents: [RenderedModel] {
        description.bases.compactMap { base in
            guard case .reference(let reference) = base else { return nil }
            let parent = state.settings.resolve(reference, from: key)
            return parent == key ? nil : try? state.model(parent)
        }
    }

    /// The model between the two sides of a many-to-many field, if Django makes it by itself.
    package func automaticThrough(_ field: RenderedField) throws(MigrationError) -> RenderedModel? {
        guard let relation = field.description.kind.manyToManyRelation, relation.through == nil else { return nil }
        let target = try state.model(state.settings.resolve(relation.to, from: key))
        let isSameName = target.key.modelName == key.modelName
        let names = (
            source: (isSameName ? "from_" : "") + key.modelName,
            target: (isSameName ? "to_" : "") + target.key.modelName
        )
        func reference(_ name: String, to label: String) -> FieldDescription {
            FieldDescription(
                name,
                .foreignKey(
                    to: ModelReference(label), onDelete: .cascade, relatedName: "\(key.modelName)_\(field.name)+",
                    hasConstraint: relation.hasConstraint), dbTablespace: field.description.dbTablespace)
        }
        let description = ModelDescription(
            key.appLabel, "\(self.description.name)_\(field.name)",
            fields: [
                state.defaultPrimaryKey, reference(names.source, to: self.description.label),
                reference(names.target, to: target.description.label),
            ],
            options: ModelOptions(
                dbTable: relation.dbTable ?? "\(SQLText.withoutQuotes(dbTable))_\(field.name)",
                dbTablespace: field.description.dbTablespace, uniqueTogether: [[names.source, names.target]]))
        var through = state
        through.addWithoutNotice(description)
        var model = try through.model(description.key)
        model.isManaged = isManaged || target.isManaged
        return model
    }

    /// The columns between, for a many-to-many field: the one that refers to this model, and the one to the other.
    package func throughFields(_ field: RenderedField) throws(MigrationError) -> (
        source: RenderedField, target: RenderedField
    )? {
        guard let through = try automaticThrough(field) else { return nil }
        let references = through.localFields.filter(\.description.kind.isForeignKey)
        guard let source = references.first, let target = references.last else { return nil }
        return (source, target)
    }

    /// Foreign keys of all models of the state that refer to this one.
    ///
    /// Many-to-many fields are not among them. A reference to a proxy counts for the model behind it.
    var incomingReferences: [RenderedField] {
        let own = state.concreteKey(key)
        return state.keys.flatMap { other -> [RenderedField] in
            guard let description = state[other],
                description.fields.contains(where: { $0.kind.isForeignKey }) || description.bases != [.model],
                let model = try? state.model(other)
            else { return [] }
            return model.localFields.filter { field in
                guard let to = field.description.kind.relation?.to else { return false }
                return state.concreteKey(state.settings.resolve(to, from: other)) == own
            }
        }
    }

    /// The many-to-many fields of other models that refer to this one, each with its model.
    var incomingManyToMany: [(model: RenderedModel, field: RenderedField)] {
        let own = state.concreteKey(key)
        return state.keys.flatMap { other -> [(model: RenderedModel, field: RenderedField)] in
            guard state[other]?.fields.contains(where: \.isManyToMany) == true, let model = try? state.model(other)
            else {
                return []
            }
            return model.manyToManyFields.filter { field in
                guard let to = field.description.kind.relatedModel else { return false }
                return state.concreteKey(state.settings.resolve(to, from: other)) == own
            }.map { (model, $0) }
        }
    }
}

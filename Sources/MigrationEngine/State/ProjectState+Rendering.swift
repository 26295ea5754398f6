public import Models

extension ProjectState {
    /// The model with its references ready to be followed.
    public func model(_ appLabel: String, _ name: String) throws(MigrationError) -> RenderedModel {
        try model(ModelKey(appLabel, name))
    }

    public func model(_ key: ModelKey) throws(MigrationError) -> RenderedModel {
        guard let description = self[key] else {
            throw MigrationError(.lookup, "App '\(key.appLabel)' doesn't have a '\(key.modelName)' model.")
        }
        let concrete = self[concreteKey(key)] ?? description
        var fields = description.fields.enumerated().map { index, field in
            RenderedField(
                description: field, state: self, modelKey: key,
                creationOrder: creationOrder(index, isAutoCreated: field.isAutoCreated))
        }
        try checkBases(of: description)
        if let name = description.options.orderWithRespectTo, description.field(name) == nil {
            throw MigrationError(.fieldDoesNotExist, "\(description.name) has no field named '\(name)'")
        }
        if !description.isProxy { addImpliedFields(of: description, to: &fields) }
        fields.sort { $0.creationOrder < $1.creationOrder }
        let options = description.options
        return RenderedModel(
            state: self, description: description, objectName: description.name, dbTable: concrete.dbTable,
            localFields: fields.filter { !$0.description.isManyToMany },
            manyToManyFields: fields.filter(\.description.isManyToMany), uniqueTogether: options.uniqueTogether ?? [],
            indexes: options.indexes, constraints: options.constraints, isManaged: description.isManaged,
            isSwapped: isSwapped(description))
    }

    private func checkBases(of model: ModelDescription) throws(MigrationError) {
        for case .reference(let base) in model.bases where self[settings.resolve(base, from: model.key)] == nil {
            throw MigrationError(
                .invalidBases,
                "Cannot resolve bases for [<ModelState: '\(model.label)'>]\nThis can happen if you are inheriting models "
                    + "from an app with migrations (e.g. contrib.auth)\n in an app with no migrations; see "
                    + "https://docs.djangoproject.com/en/5.2/topics/migrations/#dependencies for more")
        }
    }

    /// A number that grows with every field built, and is negative for fields that Django made by itself.
    func creationOrder(_ index: Int, isAutoCreated: Bool) -> Int64 {
        let order = clock << 20 + Int64(index)
        return isAutoCreated ? -order - 1 : order
    }

    private func isSwapped(_ model: ModelDescription) -> Bool {
        guard let setting = model.options.swappable, let label = settings.swappedModels[setting] else { return false }
        return ModelReference(label) != ModelReference(model.label)
    }

    /// Adds what Django adds to every model class: links to parents, the primary key, the order column.
    private func addImpliedFields(of model: ModelDescription, to fields: inout [RenderedField]) {
        let key = model.key
        func append(_ field: FieldDescription) {
            let order = creationOrder(fields.count, isAutoCreated: field.isAutoCreated)
            fields.append(RenderedField(description: field, state: self, modelKey: key, creationOrder: order))
        }
        for case .reference(let base) in model.bases {
            let parent = concreteKey(settings.resolve(base, from: key))
            let link = fields.firstIndex { field in
                guard field.description.kind.isOneToOne, let to = field.description.kind.relatedModel else {
                    return false
                }
                return concreteKey(settings.resolve(to, from: key)) == parent
            }
            let hasPrimaryKey = fields.contains(where: \.description.isPrimaryKey)
            if let link {
                if !hasPrimaryKey { fields[link].description.isPrimaryKey = true }
            } else if self[parent] != nil {
                append(
                    FieldDescription(
                        parent.modelName + "_ptr",
                        .oneToOne(to: ModelReference(parent.description), onDelete: .cascade, isParentLink: true),
                        primaryKey: !hasPrimaryKey, autoCreated: true))
            }
        }
        if !fields.contains(where: \.description.isPrimaryKey) { append(defaultPrimaryKey) }
        if model.options.orderWithRespectTo != nil, model.field("_order") == nil {
            append(FieldDescription("_order", .orderWithRespectTo))
        }
    }

    /// The `id` of models that declare no primary key.
    var defaultPrimaryKey: FieldDescription {
        FieldDescription(
            "id", settings.defaultAutoField, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true)
    }
}

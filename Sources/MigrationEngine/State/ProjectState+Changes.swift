public import Models

extension ProjectState {
    mutating func addWithoutNotice(_ model: ModelDescription) {
        let before = clock
        add(model)
        clock = before
    }

    /// Gives a model another name, and lets all that refer to it follow.
    public mutating func renameModel(_ appLabel: String, from oldName: String, to newName: String) throws {
        let oldKey = ModelKey(appLabel, oldName)
        let newKey = ModelKey(appLabel, newName)
        var renamed = try description(oldKey)
        renamed.name = newName
        if oldKey != newKey { try refuseClashingParentLinks(to: oldKey) }
        if oldKey != newKey { add(renamed) } else { try update(oldKey) { $0.name = newName } }
        let reference = ModelReference("\(appLabel).\(newName)")
        for key in keys {
            guard let model = self[key], model.fields.contains(where: { refers($0, of: key, to: oldKey) }) else {
                continue
            }
            let kinds = model.fields.map { repointed($0.kind, of: key, from: oldKey, to: reference) }
            try update(key) { model in
                for (index, kind) in zip(model.fields.indices, kinds) { model.fields[index].kind = kind }
            }
        }
        if oldKey != newKey { try remove(oldKey) }
    }

    /// Django cannot rename a model that others inherit from: their bases keep the old name, for which it then wants
    /// to add a link that is there already.
    private func refuseClashingParentLinks(to key: ModelKey) throws {
        for child in models
        where child.bases.contains(where: { base in
            if case .reference(let reference) = base {
                settings.resolve(reference, from: child.key) == key
            } else {
                false
            }
        }) {
            let name = key.modelName + "_ptr"
            guard child.field(name) != nil, let parent = self[key] else { continue }
            throw MigrationError(
                .field,
                "Auto-generated field '\(name)' in class '\(child.name)' for parent_link to base class "
                    + "'\(parent.name)' clashes with declared field of the same name.")
        }
    }

    private func refers(_ field: FieldDescription, of owner: ModelKey, to key: ModelKey) -> Bool {
        [field.kind.relatedModel, field.kind.manyToManyRelation?.through].contains { reference in
            reference.map { settings.resolve($0, from: owner) == key } ?? false
        }
    }

    private func repointed(
        _ kind: FieldKind, of owner: ModelKey, from oldKey: ModelKey, to reference: ModelReference
    ) -> FieldKind {
        func isOld(_ reference: ModelReference?) -> Bool {
            reference.map { settings.resolve($0, from: owner) == oldKey } ?? false
        }
        return kind.mapRelations { relation in
            if isOld(relation.to) { relation.to = reference }
        } manyToMany: { relation in
            if isOld(relation.to) { relation.to = reference }
            if isOld(relation.through) { relation.through = reference }
        }
    }

    public mutating func addField(_ field: FieldDescription, to key: ModelKey, preservesDefault: Bool) throws {
        var field = field
        if !preservesDefault { field.defaultValue = nil }
        try update(key) { model in
            if let index = model.fields.firstIndex(where: { $0.name == field.name }) {
                model.fields[index] = field
            } else {
                model.fields.append(field)
            }
        }
    }

    public mutating func removeField(_ name: String, from key: ModelKey) throws {
        try update(key) { model in
            guard let index = model.fields.firstIndex(where: { $0.name == name }) else {
                throw MigrationError(.key, "'\(name)'")
            }
            model.fields.remove(at: index)
        }
    }

    public mutating func alterField(_ field: FieldDescription, of key: ModelKey, preservesDefault: Bool) throws {
        try addField(field, to: key, preservesDefault: preservesDefault)
    }

    /// Gives a field another name, and lets all that refer to it follow. The field moves to the end, as in Django.
    public mutating func renameField(_ oldName: String, to newName: String, of key: ModelKey) throws {
        func renamed(_ name: String) -> String { name == oldName ? newName : name }
        try update(key) { model in
            guard let index = model.fields.firstIndex(where: { $0.name == oldName }) else {
                throw MigrationError(.fieldDoesNotExist, "\(key) has no field named '\(oldName)'")
            }
            var field = model.fields.remove(at: index)
            field.name = newName
            // A field that has the new name already is replaced where it stands, as in a Python dictionary.
            if let taken = model.fields.firstIndex(where: { $0.name == newName }) {
                model.fields[taken] = field
            } else {
                model.fields.append(field)
            }
            for index in model.fields.indices {
                switch model.fields[index].kind {
                case .foreignObject(let relation, let from, let to):
                    model.fields[index].kind = .foreignObject(relation, fromFields: from.map(renamed), toFields: to)
                case .compositePrimaryKey(let names):
                    model.fields[index].kind = .compositePrimaryKey(names.map(renamed))
                default: break
                }
            }
            model.options.indexTogether = model.options.indexTogether?.map { $0.map(renamed) }
            model.options.uniqueTogether = model.options.uniqueTogether?.map { $0.map(renamed) }
        }
        for other in keys {
            guard let model = self[other], model.fields.contains(where: { refers($0, of: other, to: key) }) else {
                continue
            }
            let settings = settings
            try update(other) { model in
                for index in model.fields.indices {
                    guard let to = model.fields[index].kind.relatedModel, settings.resolve(to, from: other) == key
                    else {
                        continue
                    }
                    if case .foreignObject(let relation, let from, let to) = model.fields[index].kind {
                        model.fields[index].kind = .foreignObject(relation, fromFields: from, toFields: to.map(renamed))
                    }
                    model.fields[index].kind = model.fields[index].kind.mapRelations { relation in
                        relation.toField = relation.toField.map(renamed)
                    } manyToMany: { _ in
                    }
                }
            }
        }
    }

    func index(_ name: String, of key: ModelKey) throws -> IndexDescription {
        let model = try description(key)
        guard let index = model.options.indexes.first(where: { $0.name == name }) else {
            throw MigrationError(.value, "No index named \(name) on model \(model.name)")
        }
        return index
    }

    func constraint(_ name: String, of key: ModelKey) throws -> ConstraintDescription {
        let model = try description(key)
        guard let constraint = model.options.constraints.first(where: { $0.name == name }) else {
            throw MigrationError(.value, "No constraint named \(name) on model \(model.name)")
        }
        return constraint
    }
}

extension FieldKind {
    /// The same kind with what it says about other models changed.
    func mapRelations(
        _ change: (inout Relation) -> Void, manyToMany: (inout ManyToManyRelation) -> Void
    ) -> FieldKind {
        switch self {
        case .foreignKeyTo(var relation):
            change(&relation)
            return .foreignKeyTo(relation)
        case .oneToOneTo(var relation):
            change(&relation)
            return .oneToOneTo(relation)
        case .foreignObject(var relation, let from, let to):
            change(&relation)
            return .foreignObject(relation, fromFields: from, toFields: to)
        case .manyToManyTo(var relation):
            manyToMany(&relation)
            return .manyToManyTo(relation)
        case .custom(let path, .some(let base)):
            return .custom(path, base: base.mapRelations(change, manyToMany: manyToMany))
        default:
            return self
        }
    }
}

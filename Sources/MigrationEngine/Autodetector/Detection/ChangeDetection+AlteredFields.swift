import Models

extension ChangeDetection {
    /// Alters the fields that are not what they were.
    mutating func addAlteredFields() throws {
        for key in oldFields.intersection(newFields).sorted() {
            let oldName = renamedFields[key] ?? key.name
            guard let oldField = from[oldKey(key.model)]?.field(oldName), let model = to[key.model],
                let index = model.fields.firstIndex(where: { $0.name == key.name })
            else { continue }
            let newField = withOldNames(model.fields[index], like: oldField, of: key.model)
            if newField != model.fields[index] {
                // Steps that follow see the old names as well, as in Django.
                try to.update(key.model) { $0.fields[index] = newField }
            }
            // A renamed field may differ in its column only, which the rename has seen to.
            if oldName != key.name || isSame(oldField, newField) { continue }
            if oldField.isManyToMany == newField.isManyToMany {
                try addAlteredField(key, from: oldField, to: newField)
            } else {
                // There is no way from a column to a table between, nor back.
                addRemovedField(key)
                try addAddedField(key)
            }
        }
    }

    private func isSame(_ old: FieldDescription, _ new: FieldDescription) -> Bool {
        var old = old
        old.name = new.name
        return old == new
    }

    private mutating func addAlteredField(
        _ key: FieldKey, from old: FieldDescription, to new: FieldDescription
    ) throws {
        var field = new
        var preservesDefault = true
        let needsDefault =
            old.allowsNull && !new.allowsNull && new.defaultValue == nil && new.dbDefault == nil && !new.isManyToMany
        if needsDefault,
            case .value(let value) = try questioner.askNotNullAlteration(key.name, of: key.model.modelName)
        {
            field.defaultValue = value
            preservesDefault = false
        }
        add(
            AlterField(key.model.modelName, field, preservesDefault: preservesDefault), to: key.model.appLabel,
            dependencies: dependencies(ofReference: new, of: key.model))
    }

    /// The new field with renamed models and fields called what they were called before.
    ///
    /// Renaming takes references along, so that these are no changes of the field.
    private func withOldNames(
        _ new: FieldDescription, like old: FieldDescription, of owner: ModelKey
    ) -> FieldDescription {
        guard let target = new.kind.relatedModel else { return new }
        var field = new
        let key = to.settings.resolve(target, from: owner)
        var oldTarget = renamedModels[key] == nil ? nil : old.kind.relatedModel
        if let name = new.relation?.toField, renamedFields[FieldKey(model: key, name: name)] != nil {
            // Whether `to_field` is written down depends on both the model and the field.
            oldTarget = old.kind.relatedModel ?? oldTarget
            field.kind = field.kind.mapRelations {
                $0.toField = old.relation?.toField
            } manyToMany: { _ in
            }
        }
        var oldThrough: ModelReference?
        if let through = new.kind.manyToManyRelation?.through,
            renamedModels[to.settings.resolve(through, from: owner)] != nil
        {
            oldThrough = old.kind.manyToManyRelation?.through
        }
        field.kind = field.kind.mapRelations {
            $0.to = oldTarget ?? $0.to
        } manyToMany: {
            $0.to = oldTarget ?? $0.to
            $0.through = oldThrough ?? $0.through
        }
        if case .foreignObject(let relation, let fromFields, let toFields) = field.kind {
            field.kind = .foreignObject(
                relation, fromFields: fromFields.map { renamedFields[FieldKey(model: owner, name: $0)] ?? $0 },
                toFields: toFields.map { renamedFields[FieldKey(model: key, name: $0)] ?? $0 })
        }
        return field
    }
}

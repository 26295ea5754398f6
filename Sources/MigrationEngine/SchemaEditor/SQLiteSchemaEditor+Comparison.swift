import Models

extension SQLiteSchemaEditor {
    /// Whether the database looks different with the new field: Django's `_field_should_be_altered`.
    func changesSchema(_ old: RenderedField, _ new: RenderedField) throws -> Bool {
        let hasOld = old.description.isConcrete || old.description.isManyToMany
        let hasNew = new.description.isConcrete || new.description.isManyToMany
        guard hasOld || hasNew else { return false }
        let oldColumn = old.column ?? old.name
        let newColumn = new.column ?? new.name
        if SQLText.quote(oldColumn) != SQLText.quote(newColumn) { return true }
        var oldDescription = try old.withoutProgramOptions()
        var newDescription = try new.withoutProgramOptions()
        if !new.description.isManyToMany, let oldTable = try? old.targetModel()?.dbTable,
            let newTable = try? new.targetModel()?.dbTable, oldTable == newTable
        {
            oldDescription.forgetTarget()
            newDescription.forgetTarget()
        }
        if old.description.dbDefault != nil, new.description.dbDefault != nil,
            try databaseDefaultSQL(old) == databaseDefaultSQL(new)
        {
            oldDescription.dbDefault = nil
            newDescription.dbDefault = nil
        }
        return oldDescription != newDescription
    }
}

extension RenderedField {
    /// The description without the options that only the program looks at, and with names fully spelled.
    fileprivate func withoutProgramOptions() throws -> FieldDescription {
        var copy = description
        copy.name = ""
        copy.verboseName = nil
        copy.allowsBlank = false
        copy.choices = nil
        copy.dbColumn = nil
        copy.isEditable = true
        copy.errorMessages = nil
        copy.helpText = ""
        copy.validators = []
        let primaryKeyName = try? targetModel()?.primaryKey?.name
        let resolved = { (reference: ModelReference) in
            ModelReference(state.settings.resolve(reference, from: modelKey).description)
        }
        copy.kind = copy.kind.mapRelations { relation in
            relation.to = resolved(relation.to)
            relation.onDelete = .doNothing
            relation.relatedName = nil
            relation.relatedQueryName = nil
            relation.limitChoicesTo = nil
            if relation.toField == primaryKeyName { relation.toField = nil }
        } manyToMany: { relation in
            relation.to = resolved(relation.to)
            relation.through = relation.through.map(resolved)
            relation.relatedName = nil
            relation.relatedQueryName = nil
            relation.limitChoicesTo = nil
            // Only the model looks at it.
            relation.isSymmetrical = nil
        }
        return copy
    }
}

extension FieldDescription {
    fileprivate mutating func forgetTarget() {
        kind = kind.mapRelations {
            $0.to = ""
        } manyToMany: { _ in
        }
    }
}

import Models

extension SQLiteSchemaEditor {
    public func alterField(
        _ old: RenderedField, to new: RenderedField, of model: RenderedModel, isStrict: Bool
    ) throws {
        guard try changesSchema(old, new) else { return }
        let oldType = try old.columnType()
        let newType = try new.columnType()
        guard let oldType, let newType else {
            return try alterFieldWithoutColumn(old, to: new, of: model, hasColumn: oldType != nil || newType != nil)
        }
        try refuseGeneratedChange(old, new)
        if try isPlainRename(old, new, of: model), let oldColumn = old.column, let newColumn = new.column {
            return try execute(
                "ALTER TABLE \(SQLText.quote(model.dbTable)) RENAME COLUMN \(SQLText.quote(oldColumn)) TO "
                    + SQLText.quote(newColumn))
        }
        try remakeTable(model, altering: [(old, new)])
        let changesType = try oldType != newType || old.collation() != new.collation()
        if new.description.hasUniqueValues, changesType { try remakeReferringTables(to: new) }
    }

    /// Only the name of the column changes, and nothing refers through it.
    private func isPlainRename(_ old: RenderedField, _ new: RenderedField, of model: RenderedModel) throws -> Bool {
        guard old.column != new.column, !old.description.hasForeignKeyConstraint,
            !new.description.hasForeignKeyConstraint
        else { return false }
        return try columnSQL(old, of: model) == columnSQL(new, of: model)
    }

    private func alterFieldWithoutColumn(
        _ old: RenderedField, to new: RenderedField, of model: RenderedModel, hasColumn: Bool
    ) throws {
        guard old.description.isRelation || old.description.isConcrete,
            new.description.isRelation || new.description.isConcrete
        else {
            throw MigrationError(
                .value,
                "Cannot alter field \(old.label) into \(new.label) - they do not properly define db_type (are you "
                    + "using a badly-written custom field?)")
        }
        if !hasColumn, let oldRelation = old.description.kind.manyToManyRelation,
            let newRelation = new.description.kind.manyToManyRelation
        {
            switch (oldRelation.through, newRelation.through) {
            case (nil, nil): return try alterManyToMany(old, to: new, of: model)
            case (.some, .some): return
            default: break
            }
        }
        throw MigrationError(
            .value,
            "Cannot alter field \(old.label) into \(new.label) - they are not compatible types (you cannot alter to or "
                + "from M2M fields, or add or remove through= on M2M fields)")
    }

    private func refuseGeneratedChange(_ old: RenderedField, _ new: RenderedField) throws {
        let oldColumn = old.description.kind.generatedColumn
        let newColumn = new.description.kind.generatedColumn
        var isChanged = (oldColumn == nil) != (newColumn == nil) || oldColumn?.isStored != newColumn?.isStored
        if let oldColumn, let newColumn, !isChanged {
            // A field that it was computed from may have been renamed; then it cannot be resolved any more.
            let oldSQL = try? generatedSQL(oldColumn, of: try old.state.model(old.modelKey))
            isChanged = try oldSQL == nil || oldSQL != generatedSQL(newColumn, of: try new.state.model(new.modelKey))
        }
        guard isChanged else { return }
        throw MigrationError(
            .value,
            "Modifying GeneratedFields is not supported - the field \(new.label) must be removed and re-added with the "
                + "new definition.")
    }

    /// Makes the tables again whose columns refer to a column that changed its type.
    private func remakeReferringTables(to field: RenderedField) throws {
        let model = try field.state.model(field.modelKey)
        var done: Set<String> = []
        func remake(_ related: RenderedModel?) throws {
            guard let related, done.insert(related.dbTable).inserted else { return }
            try remakeTable(related)
        }
        for reference in model.incomingReferences where !reference.isHiddenRelation {
            if try reference.target()?.name == field.name { try remake(try field.state.model(reference.modelKey)) }
        }
        guard field.description.isPrimaryKey else { return }
        for (owner, reference) in model.incomingManyToMany { try remake(try owner.automaticThrough(reference)) }
        for relation in model.manyToManyFields { try remake(try model.automaticThrough(relation)) }
    }

    public func alterManyToMany(_ old: RenderedField, to new: RenderedField, of model: RenderedModel) throws {
        let oldOwner = try old.state.model(old.modelKey)
        let newOwner = try new.state.model(new.modelKey)
        guard let oldThrough = try oldOwner.automaticThrough(old), let newThrough = try newOwner.automaticThrough(new),
            let oldFields = try oldOwner.throughFields(old), let newFields = try newOwner.throughFields(new)
        else { return }
        if oldThrough.dbTable == newThrough.dbTable {
            return try remakeTable(
                oldThrough,
                altering: [(oldFields.target, newFields.target), (oldFields.source, newFields.source)])
        }
        try createModel(newThrough)
        let newColumns = ["id"] + [newFields.source.column, newFields.target.column].compactMap { $0 }
        let oldColumns = ["id"] + [oldFields.source.column, oldFields.target.column].compactMap { $0 }
        try execute(
            "INSERT INTO \(SQLText.quote(newThrough.dbTable)) (\(newColumns.joined(separator: ", "))) SELECT "
                + "\(oldColumns.joined(separator: ", ")) FROM \(SQLText.quote(oldThrough.dbTable))")
        try deleteModel(oldThrough)
    }
}

extension RenderedField {
    /// Whether there is no way back: a `related_name` that ends with `+`.
    var isHiddenRelation: Bool { description.kind.relation?.relatedName?.hasSuffix("+") ?? false }
}

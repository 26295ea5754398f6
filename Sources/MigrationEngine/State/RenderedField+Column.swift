import Models

extension RenderedField {
    public var column: String? { description.column }

    /// `stable.Pony.rider`
    var label: String { "\(state[modelKey]?.label ?? modelKey.description).\(name)" }

    /// The field that a foreign key refers to.
    public func target() throws(MigrationError) -> RenderedField? {
        guard let relation = description.kind.relation, description.kind.isForeignKey else { return nil }
        let model = try targetModel(relation)
        if let name = relation.toField { return try model.field(name) }
        return model.primaryKey
    }

    /// The model that a reference of any kind refers to.
    public func targetModel() throws(MigrationError) -> RenderedModel? {
        guard let to = description.kind.relatedModel else { return nil }
        return try state.model(state.settings.resolve(to, from: modelKey))
    }

    private func targetModel(_ relation: Relation) throws(MigrationError) -> RenderedModel {
        let key = state.settings.resolve(relation.to, from: modelKey)
        guard state[key] != nil else {
            throw MigrationError(.value, "Related model '\(key)' cannot be resolved")
        }
        return try state.model(key)
    }

    /// The type of the column. That of a foreign key is the type of the column that it refers to.
    public func columnType() throws(MigrationError) -> String? {
        guard description.isConcrete else { return nil }
        // Field classes of projects may have types of their own.
        if case .custom = description.kind, let type = description.extra["db_type"]?.string { return type }
        guard description.kind.isForeignKey else { return description.kind.sqliteType }
        return try referencedType(depth: 0)
    }

    private func referencedType(depth: Int) throws(MigrationError) -> String? {
        guard description.kind.isForeignKey else { return description.kind.referencedSQLiteType }
        // References could form a ring in a damaged history.
        guard depth < 50 else { return nil }
        return try target()?.referencedType(depth: depth + 1)
    }

    /// The collation of the column.
    func collation() throws(MigrationError) -> String? {
        if description.kind.isForeignKey { return try target()?.collation() }
        if let generated = description.kind.generatedColumn { return generated.outputField.dbCollation }
        return description.dbCollation
    }

    /// The field that decides how values are stored: itself, or what it refers to in the end.
    func storedKind() throws(MigrationError) -> FieldDescription {
        if let generated = description.kind.generatedColumn { return generated.outputField }
        guard description.kind.isForeignKey, let target = try target() else { return description }
        return target.modelKey == modelKey && target.name == name ? description : try target.storedKind()
    }
}

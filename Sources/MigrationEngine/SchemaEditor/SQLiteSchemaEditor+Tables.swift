import Models

extension SQLiteSchemaEditor {
    public func createModel(_ model: RenderedModel) throws {
        try execute(try tableSQL(model), nil)
        deferred += try indexStatements(model)
        for field in model.manyToManyFields {
            if let through = try model.automaticThrough(field) { try createModel(through) }
        }
    }

    public func deleteModel(_ model: RenderedModel) throws {
        for field in model.manyToManyFields {
            if let through = try model.automaticThrough(field) { try deleteModel(through) }
        }
        try deleteTable(model.dbTable)
    }

    /// Drops one table, and the statements that still wait for it.
    func deleteTable(_ table: String) throws {
        try execute("DROP TABLE \(SQLText.quote(table))")
        deferred.removeAll { $0.table == table }
    }

    public func alterTableName(of model: RenderedModel, from oldTable: String, to newTable: String) throws {
        // SQLite does not tell names apart by case, and refuses such a rename.
        if oldTable.lowercased() == newTable.lowercased() { return }
        try execute("ALTER TABLE \(SQLText.quote(oldTable)) RENAME TO \(SQLText.quote(newTable))")
        for index in deferred.indices where deferred[index].table == oldTable { deferred[index].table = newTable }
    }

    // SQLite keeps no comments.
    public func alterTableComment(of model: RenderedModel, from oldComment: String?, to newComment: String?) throws {}

    /// `CREATE TABLE …`. What cannot stand in it is deferred.
    private func tableSQL(_ model: RenderedModel) throws -> String {
        for names in model.uniqueTogether {
            deferred.append(try uniqueStatement(model, columns: try columns(names, of: model)))
        }
        var definitions: [String] = []
        for field in model.localFields {
            guard let column = field.column, let definition = try columnSQL(field, of: model) else { continue }
            var parts = [SQLText.quote(column), definition]
            if let check = try self.check(of: field) { parts.append("CHECK (\(check))") }
            if let suffix = field.description.kind.sqliteSuffix { parts.append(suffix) }
            if let reference = try referenceSQL(field) { parts.append(reference) }
            definitions.append(parts.joined(separator: " "))
        }
        definitions += try model.constraints.compactMap { try inlineSQL($0, of: model) }
        if let names = model.primaryKey?.description.kind.compositeFields {
            let columns = try columns(names, of: model).map { SQLText.quote($0) }
            definitions.append("PRIMARY KEY (\(columns.joined(separator: ", ")))")
        }
        return "CREATE TABLE \(SQLText.quote(model.dbTable)) (\(definitions.joined(separator: ", ")))"
    }

    func columns(_ names: [String], of model: RenderedModel) throws -> [String] {
        try names.compactMap { try model.field($0).column }
    }

    /// `REFERENCES … DEFERRABLE INITIALLY DEFERRED`
    func referenceSQL(_ field: RenderedField) throws -> String? {
        guard field.description.hasForeignKeyConstraint, let table = try field.targetModel()?.dbTable,
            let column = try field.target()?.column
        else { return nil }
        return "REFERENCES \(SQLText.quote(table)) (\(SQLText.quote(column))) DEFERRABLE INITIALLY DEFERRED"
    }
}

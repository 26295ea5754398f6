public import Models

extension SQLiteSchemaEditor {
    /// The statements for all indexes of a table.
    func indexStatements(_ model: RenderedModel) throws -> [DeferredStatement] {
        guard model.canMigrate else { return [] }
        return model.localFields.flatMap { fieldIndexStatements($0, of: model) }
            + (try model.indexes.map { try statement(for: $0, of: model) })
    }

    func fieldIndexStatements(_ field: RenderedField, of model: RenderedModel) -> [DeferredStatement] {
        guard field.description.needsIndex, let column = field.column else { return [] }
        return [
            DeferredStatement(
                isUnique: false, name: .generated(suffix: ""), table: model.dbTable,
                columns: .named([(column, "")]),
                hasTablespace: (field.description.dbTablespace ?? model.description.options.dbTablespace) != nil)
        ]
    }

    func statement(for index: IndexDescription, of model: RenderedModel) throws -> DeferredStatement {
        let condition = try index.condition.map { try ExpressionCompiler(model, in: time).compile($0) }
        let columns: DeferredStatement.Columns
        if index.expressions.isEmpty {
            columns = .named(
                try index.orderedFields.compactMap { name, isDescending in
                    try model.field(name).column.map { ($0, isDescending ? "DESC" : "") }
                })
        } else {
            columns = try expressionColumns(index.expressions, of: model)
        }
        var tablespace = index.dbTablespace
        if tablespace == nil, let only = index.orderedFields.first, index.fields.count == 1 {
            tablespace = try model.field(only.name).description.dbTablespace
        }
        return DeferredStatement(
            isUnique: false, name: .fixed(index.name), table: model.dbTable, columns: columns, condition: condition,
            hasTablespace: (tablespace ?? model.description.options.dbTablespace) != nil)
    }

    func expressionColumns(_ expressions: [Expression], of model: RenderedModel) throws -> DeferredStatement.Columns {
        let compiler = ExpressionCompiler(model, in: time)
        let parts = try expressions.map { try compiler.compileIndexed($0) }
        return .expressions(
            parts.map(\.sql).joined(separator: ", "), names: parts.flatMap(\.columns))
    }

    /// `CREATE UNIQUE INDEX …` over columns, with a name made up for it.
    func uniqueStatement(_ model: RenderedModel, columns: [String]) throws -> DeferredStatement {
        DeferredStatement(
            isUnique: true, name: .generated(suffix: "_uniq"), table: model.dbTable,
            columns: .named(columns.map { ($0, "") }))
    }

    public func addIndex(_ index: IndexDescription, to model: RenderedModel) throws {
        try execute(try statement(for: index, of: model).sql, nil)
    }

    public func removeIndex(_ index: IndexDescription, from model: RenderedModel) throws {
        deferred.removeAll { $0.table == model.dbTable && $0.indexName == index.name }
        try execute("DROP INDEX \(SQLText.quote(index.name))")
    }

    public func renameIndex(_ old: IndexDescription, to new: IndexDescription, of model: RenderedModel) throws {
        // SQLite has no ALTER INDEX.
        try removeIndex(old, from: model)
        try addIndex(new, to: model)
    }

    public func alterUniqueTogether(of model: RenderedModel, from old: [[String]], to new: [[String]]) throws {
        for names in distinct(old) where !new.contains(names) {
            try dropIndex(over: names, of: model, isUnique: true)
        }
        for names in distinct(new) where !old.contains(names) {
            try execute(try uniqueStatement(model, columns: try columns(names, of: model)).sql)
        }
    }

    public func alterIndexTogether(of model: RenderedModel, from old: [[String]], to new: [[String]]) throws {
        for names in distinct(old) where !new.contains(names) {
            try dropIndex(over: names, of: model, isUnique: false)
        }
        for names in distinct(new) where !old.contains(names) {
            let statement = DeferredStatement(
                isUnique: false, name: .generated(suffix: "_idx"), table: model.dbTable,
                columns: .named(try columns(names, of: model).map { ($0, "") }))
            try execute(statement.sql)
        }
    }

    private func distinct(_ groups: [[String]]) -> [[String]] {
        var seen: Set<[String]> = []
        return groups.filter { seen.insert($0).inserted }
    }

    /// Drops the one index over these fields that is not declared by name.
    private func dropIndex(over names: [String], of model: RenderedModel, isUnique: Bool) throws {
        let columns = try columns(names, of: model)
        let declared = model.constraints.map(\.name) + model.indexes.map(\.name)
        var found = try indexes(of: model.dbTable).filter { index in
            index.columns == columns && index.isUnique == isUnique && !declared.contains(index.name)
                && (isUnique || index.isIndex)
        }.map(\.name)
        let usual = IndexNaming.name(table: model.dbTable, columns: columns, suffix: "_uniq")
        if isUnique, found.contains(usual) { found = [usual] }
        guard found.count == 1, let name = found.first else {
            throw MigrationError(
                .value,
                "Found wrong number (\(found.count)) of constraints for \(model.dbTable)"
                    + "(\(columns.joined(separator: ", ")))")
        }
        try execute("DROP INDEX \(SQLText.quote(name))")
    }

    public func indexNames(of model: RenderedModel, columns: [String]) throws -> [String] {
        try indexes(of: model.dbTable).filter { $0.isIndex && !$0.isUnique && $0.columns == columns }.map(\.name)
    }
}

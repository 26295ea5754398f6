import Models
import SQLCore

extension SQLiteSchemaEditor {
    /// A column's definition without its name: `varchar(20) DEFAULT 'x' NOT NULL UNIQUE`. `nil` without a column.
    ///
    /// Defaults of the program are never part of it: SQLite could not drop them again.
    func columnSQL(_ field: RenderedField, of model: RenderedModel) throws -> String? {
        guard let type = try field.columnType() else { return nil }
        let description = field.description
        var parts = type.isEmpty ? [] : [type]
        if let collation = try field.collation(), !collation.isEmpty { parts.append("COLLATE " + collation) }
        if description.dbDefault != nil { parts.append("DEFAULT " + (try databaseDefaultSQL(field))) }
        if let generated = description.kind.generatedColumn {
            let sql = try generatedSQL(generated, of: model)
            parts.append("GENERATED ALWAYS AS (\(sql)) \(generated.isStored ? "STORED" : "VIRTUAL")")
        } else {
            parts.append(description.allowsNull ? "NULL" : "NOT NULL")
        }
        if description.isPrimaryKey {
            parts.append("PRIMARY KEY")
        } else if description.isUnique {
            parts.append("UNIQUE")
        }
        return parts.joined(separator: " ")
    }

    func generatedSQL(_ generated: GeneratedColumn, of model: RenderedModel) throws -> String {
        try ExpressionCompiler(model, in: time).compile(generated.expression).sql
    }

    /// The default in the database: a value as it is, an expression in parentheses.
    func databaseDefaultSQL(_ field: RenderedField) throws -> String {
        guard let expression = field.description.dbDefault else { return "" }
        let compiler = ExpressionCompiler(try field.state.model(field.modelKey), in: time)
        switch expression {
        case .literal(let value): return try compiler.value(value, as: try field.storedKind()).sql
        case .value: return try compiler.compile(expression).sql
        default: return "(\(try compiler.compile(expression).sql))"
        }
    }

    func check(of field: RenderedField) throws -> String? {
        guard let column = field.column else { return nil }
        return field.description.kind.sqliteCheck(column: column)
    }

    public func addField(_ field: RenderedField, to model: RenderedModel) throws {
        let description = field.description
        let owner = try field.state.model(field.modelKey)
        if description.isManyToMany {
            if let through = try owner.automaticThrough(field) {
                try createModel(through)
            } else if !description.allowsNull {
                // Django makes the table again, as for any field that may not be null, though no column is added.
                try remakeTable(model)
            }
        } else if description.kind.compositeFields != nil {
            // The columns of the key are altered by another operation.
        } else if try needsNewTable(toAdd: field) {
            try remakeTable(model, creating: field)
        } else if let column = field.column, var definition = try columnSQL(field, of: model) {
            if let suffix = description.kind.sqliteSuffix { definition += " " + suffix }
            if let check = try check(of: field) { definition += " CHECK (\(check))" }
            if let reference = try referenceSQL(field) { definition += " " + reference }
            try execute(
                "ALTER TABLE \(SQLText.quote(model.dbTable)) ADD COLUMN \(SQLText.quote(column)) \(definition)", nil)
            deferred += fieldIndexStatements(field, of: model)
        }
    }

    /// Whether `ALTER TABLE … ADD COLUMN` cannot do it.
    private func needsNewTable(toAdd field: RenderedField) throws -> Bool {
        let description = field.description
        guard description.isConcrete else { return false }
        if description.isPrimaryKey || description.isUnique || !description.allowsNull { return true }
        // A default would stay in the table, since SQLite has no DROP DEFAULT.
        if try effectiveDefault(field) != .null { return true }
        // Only constants may be added.
        switch description.dbDefault {
        case nil, .value: return false
        default: return true
        }
    }

    public func removeField(_ field: RenderedField, from model: RenderedModel) throws {
        let description = field.description
        if description.isManyToMany {
            if let through = try model.automaticThrough(field) { try deleteModel(through) }
        } else if description.isConcrete, let column = field.column {
            // https://www.sqlite.org/lang_altertable.html#altertabdropcol lists what DROP COLUMN cannot do.
            let isPlain =
                !description.isPrimaryKey && !description.isUnique && !description.isIndexed
                && !description.hasForeignKeyConstraint
            guard isPlain else { return try remakeTable(model, deleting: field) }
            try execute("ALTER TABLE \(SQLText.quote(model.dbTable)) DROP COLUMN \(SQLText.quote(column))")
            deferred.removeAll { $0.table == model.dbTable && $0.columnNames.contains(column) }
        } else if description.kind.compositeFields != nil {
            return
        }
    }
}

public import Models

extension SQLiteSchemaEditor {
    /// The constraint as a part of `CREATE TABLE`, or `nil` when it is an index of its own, which is deferred then.
    func inlineSQL(_ constraint: ConstraintDescription, of model: RenderedModel) throws -> String? {
        let prefix = "CONSTRAINT \(SQLText.quote(constraint.name)) "
        switch constraint.rule {
        case .check(let expression):
            return prefix + "CHECK (\(try ExpressionCompiler(model, in: time).compileCondition(expression)))"
        case .unique(let rule):
            guard rule.isSupported else { return nil }
            if rule.needsIndex {
                deferred.append(try statement(for: rule, named: constraint.name, of: model))
                return nil
            }
            let columns = try columns(rule.fields, of: model).map { SQLText.quote($0) }
            return prefix + "UNIQUE (\(columns.joined(separator: ", ")))"
        case .other: return nil
        }
    }

    private func statement(
        for rule: ConstraintDescription.UniqueRule, named name: String, of model: RenderedModel
    ) throws -> DeferredStatement {
        let condition = try rule.condition.map { try ExpressionCompiler(model, in: time).compile($0) }
        let columns =
            try rule.expressions.isEmpty
            ? .named(self.columns(rule.fields, of: model).map { ($0, "") })
            : expressionColumns(rule.expressions, of: model)
        return DeferredStatement(
            isUnique: true, name: .fixed(name), table: model.dbTable, columns: columns, condition: condition)
    }

    public func addConstraint(_ constraint: ConstraintDescription, to model: RenderedModel) throws {
        guard let rule = constraint.indexRule else { return try remakeTable(model) }
        guard rule.isSupported else { return }
        try execute(try statement(for: rule, named: constraint.name, of: model).sql, nil)
    }

    public func removeConstraint(_ constraint: ConstraintDescription, from model: RenderedModel) throws {
        guard let rule = constraint.indexRule else { return try remakeTable(model) }
        guard rule.isSupported else { return }
        try execute("DROP INDEX \(SQLText.quote(constraint.name))")
    }
}

extension ConstraintDescription {
    /// The rule, if it is one that is not made by making the table again.
    fileprivate var indexRule: UniqueRule? {
        guard case .unique(let rule) = rule else { return nil }
        let isIndex =
            rule.condition != nil || !rule.expressions.isEmpty || !rule.include.isEmpty || rule.deferrable != nil
        return isIndex ? rule : nil
    }
}

extension ConstraintDescription.UniqueRule {
    /// SQLite has no deferrable, covering or `NULLS NOT DISTINCT` uniqueness. Django leaves such constraints out.
    fileprivate var isSupported: Bool { deferrable == nil && include.isEmpty && nullsDistinct == nil }

    fileprivate var needsIndex: Bool { condition != nil || !expressions.isEmpty || !operatorClasses.isEmpty }
}

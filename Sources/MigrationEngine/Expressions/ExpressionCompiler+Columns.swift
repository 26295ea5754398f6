import Models

extension ExpressionCompiler {
    /// The column behind `name`, with the transforms of `name__year` and `data__key`.
    func column(_ path: String) throws -> CompiledExpression {
        let (column, rest) = try resolve(path, isLookup: false)
        return try rest.isEmpty ? column : transformed(column, by: rest, path: path)
    }

    /// The column that a path begins with, and what follows it.
    ///
    /// - Parameter isLookup: Whether it names what a condition compares; there, not even the key of the row referred to
    ///   may be asked for by its name.
    func resolve(_ path: String, isLookup: Bool = true) throws -> (column: CompiledExpression, rest: [String]) {
        var parts = path.split(separator: "__", omittingEmptySubsequences: false).map(String.init)
        // A name may begin or end with underscores.
        var name = parts.removeFirst()
        while model.findField(name) == nil, name != "pk", let next = parts.first,
            model.findField(name + "__" + next) != nil
        {
            name += "__" + parts.removeFirst()
        }
        guard let field = name == "pk" ? model.primaryKey : model.findField(name) else {
            throw MigrationError(
                .field,
                "Cannot resolve keyword '\(name)' into field. Choices are: \(choices.joined(separator: ", "))")
        }
        if field.description.kind.isForeignKey, let next = parts.first, let target = try field.target() {
            // The column of the key itself needs no join.
            let isTarget = next == "pk" || next == target.name || next == target.description.attributeName
            if isTarget, !isLookup {
                parts.removeFirst()
            } else if try isTarget || field.targetModel()?.findField(next) != nil {
                throw MigrationError(.field, "Joined field references are not permitted in this query")
            }
        }
        guard let column = field.column else {
            throw MigrationError(.field, "Referencing multicolumn fields with F() objects isn't supported")
        }
        let output = try field.description.kind.isForeignKey ? field.storedKind() : field.description
        return (
            CompiledExpression(
                sql: SQLText.quote(column), output: output.kind.generatedColumn?.outputField ?? output,
                columns: [column], shape: .column, isReference: field.description.kind.isForeignKey), parts
        )
    }

    /// The names that Django lists when a name is unknown.
    private var choices: [String] {
        var names: Set<String> = []
        for field in model.localFields + model.manyToManyFields + model.parents.flatMap(\.localFields) {
            names.insert(field.name)
            names.insert(field.description.attributeName)
        }
        for reference in model.incomingReferences + model.incomingManyToMany.map(\.field)
        where !reference.isHiddenRelation {
            names.insert(reference.queryNameOnTarget)
        }
        return names.sorted()
    }

    func transformed(_ column: CompiledExpression, by names: [String], path: String) throws -> CompiledExpression {
        if column.output?.kind.internalType == "JSONField" {
            return CompiledExpression(
                sql: JSONPath.extract(names, from: column.sql), output: FieldDescription("", .json()),
                columns: column.columns, shape: .jsonKey(column: column.sql, keys: names))
        }
        var result = column
        for name in names {
            guard let next = DateTransform.apply(name, to: result, in: time) else {
                let field = path.split(separator: "__").first.map(String.init) ?? path
                throw MigrationError(
                    .field, "Cannot resolve keyword '\(name)' into field. Join on '\(field)' not permitted.")
            }
            result = next
        }
        return result
    }

    func columns(of condition: Condition) -> [String] {
        condition.children.flatMap { child -> [String] in
            switch child {
            case .lookup(let path, let value):
                ((try? resolve(path))?.column.columns ?? []) + ((try? compile(value))?.columns ?? [])
            case .condition(let inner): columns(of: inner)
            case .expression(let expression): (try? compile(expression))?.columns ?? []
            }
        }
    }
}

extension RenderedField {
    /// How queries name the way back to the model that refers.
    var queryNameOnTarget: String {
        let relation = description.kind.relation
        let manyToMany = description.kind.manyToManyRelation
        return relation?.relatedQueryName ?? manyToMany?.relatedQueryName ?? relation?.relatedName
            ?? manyToMany?.relatedName ?? modelKey.modelName
    }
}

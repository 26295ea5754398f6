import Models

extension ExpressionCompiler {
    /// An expression of an index: in parentheses unless it is a column, with collation and direction outside.
    ///
    /// ```swift
    /// try compiler.compileIndexed(.function("Lower", .field("name")).descending).sql      // (LOWER("name")) DESC
    /// ```
    func compileIndexed(_ expression: Expression) throws -> CompiledExpression {
        let expressions = flattened(expression)
        let wrappers = expressions.filter(\.isIndexWrapper)
        let orderCount = wrappers.filter(\.isOrdered).count
        if orderCount > 1 || wrappers.count - orderCount > 1 {
            throw MigrationError(
                .value, "Multiple references to OrderBy, Collate can't be used in an indexed expression.")
        }
        guard Array(expressions.prefix(wrappers.count)) == wrappers, expressions.count > wrappers.count else {
            throw MigrationError(.value, "OrderBy, Collate must be topmost expressions in an indexed expression.")
        }
        var result = try compile(expressions[wrappers.count])
        if result.shape != .column {
            result.sql = "(\(result.sql))"
            result = result.castingDecimal()
        }
        for case .collated(_, let collation) in wrappers {
            result.sql += " COLLATE " + SQLText.quote(collation)
            result = result.castingDecimal()
        }
        for case .ordered(_, let isDescending, let nulls) in wrappers {
            result.sql += isDescending ? " DESC" : " ASC"
            if let nulls { result.sql += nulls == .first ? " NULLS FIRST" : " NULLS LAST" }
        }
        return result
    }

    /// The expression and all within it, outer ones first.
    private func flattened(_ expression: Expression) -> [Expression] {
        let expression = argument(expression)
        let inner: [Expression] =
            switch expression {
            case .ordered(let inner, _, _), .collated(let inner, _), .cast(let inner, _), .wrapped(let inner, _),
                .jsonKey(_, let inner, _):
                [inner]
            case .function(let call): call.arguments
            case .combined(let left, _, let right, _), .lookup(let left, _, let right): [left, right]
            case .choice(let branches, let otherwise, _): branches.map(\.result) + (otherwise.map { [$0] } ?? [])
            default: []
            }
        return [expression] + inner.flatMap(flattened)
    }
}

extension Expression {
    fileprivate var isOrdered: Bool {
        if case .ordered = self { true } else { false }
    }

    fileprivate var isIndexWrapper: Bool {
        if case .collated = self { true } else { isOrdered }
    }
}

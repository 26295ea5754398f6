import SQLCore

extension QueryCompiler {
    /// `(SELECT 1 WHERE NOT (EXISTS(… LIMIT 1 OFFSET n))) AS "guard" CROSS JOIN `: before any row of the table is read, none of them
    /// is wanted if there may be more than `n`. As a condition it would be looked at for each row.
    ///
    /// Of a query that is merged from alternatives, each is looked at alone, and by nothing but its index.
    mutating func writeGuard(_ query: QuerySet<Root>) {
        guard let limit = query.longestCount else { return }
        output.write("(SELECT 1 WHERE NOT (")
        write(query.guardedConditions, separator: " OR ") { compiler, condition in
            compiler.output.write("EXISTS(SELECT 1 FROM ")
            compiler.output.writeIdentifier(Root.schema.table)
            if let condition {
                compiler.output.write(" WHERE ")
                compiler.write(condition)
            }
            compiler.output.write(" LIMIT 1 OFFSET ")
            compiler.output.bind(.integer(Int64(limit)))
            compiler.output.write(")")
        }
        output.write(")) AS \"guard\" CROSS JOIN ")
    }
}

extension QuerySet {
    /// The same rows, or none if there may be more than this: a list that is made in one piece, and no longer one.
    ///
    /// `nil` for conditions that go beyond the query's own table.
    package func unlessLonger(than count: Int) -> Self? {
        guard limitCount == nil, condition?.isOfOneTable ?? true else { return nil }
        var copy = self
        copy.longestCount = count
        return copy
    }

    /// The conditions whose rows are counted apart; `nil` for all rows.
    fileprivate var guardedConditions: [PredicateNode?] {
        guard let node = condition else { return [nil] }
        guard mergesAlternatives, let (alternatives, _) = Alternatives.parts(of: node) else { return [node] }
        return alternatives
    }

    /// The bound values of the guard, which come before all others.
    func appendGuardArguments(to arguments: inout [SQLValue]) {
        guard let longestCount else { return }
        for condition in guardedConditions {
            condition?.appendArguments(to: &arguments)
            arguments.append(.integer(Int64(longestCount)))
        }
    }
}

package import SQLCore

extension QueryCompiler {
    /// `SELECT 1 FROM … WHERE … LIMIT 1 OFFSET n`: a row if the list has more than `n`.
    ///
    /// Of a query that is merged from alternatives, each is looked at alone, and by nothing but its index:
    /// `SELECT EXISTS(… WHERE receiver_id = ? LIMIT 1 OFFSET n) OR EXISTS(… WHERE sender_id = ? LIMIT 1 OFFSET n)`.
    mutating func writeProbe(_ query: QuerySet<Root>, limit: Int) {
        output.write("SELECT ")
        write(query.probedConditions, separator: " OR ") { compiler, condition in
            if let condition { compiler.collectJoins(condition) }
            compiler.output.write("EXISTS(SELECT 1")
            compiler.writeFrom()
            if let condition {
                compiler.output.write(" WHERE ")
                compiler.write(condition)
            }
            compiler.output.write(" LIMIT 1 OFFSET ")
            compiler.output.bind(.integer(Int64(limit)))
            compiler.output.write(")")
        }
    }

    /// `(SELECT 1 WHERE NOT (EXISTS(…))) AS "guard" CROSS JOIN `: before any row of the table is read, none of them is wanted if
    /// there may be too many. As a condition it would be looked at for each row.
    mutating func writeGuard(_ query: QuerySet<Root>) {
        guard let limit = query.longestCount else { return }
        output.write("(SELECT 1 WHERE NOT (")
        write(query.probedConditions, separator: " OR ") { compiler, condition in
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
        guard limitCount == nil, predicate?.node.isOfOneTable ?? true else { return nil }
        var copy = self
        copy.longestCount = count
        return copy
    }

    /// The conditions whose rows are counted apart; `nil` for all rows.
    var probedConditions: [PredicateNode?] {
        guard let node = predicate?.node else { return [nil] }
        guard mergesAlternatives, node.isOfOneTable, let (alternatives, _) = Alternatives.parts(of: node) else {
            return [node]
        }
        return alternatives
    }

    func probeArguments(limit: Int) -> [SQLValue] {
        var arguments: [SQLValue] = []
        arguments.reserveCapacity(8)
        for condition in probedConditions {
            condition?.appendArguments(to: &arguments)
            arguments.append(.integer(Int64(limit)))
        }
        return arguments
    }

    /// Whether the list may have more rows than this: found out without reading or sorting it.
    package func mayHaveMoreRows(than count: Int, on db: any Connection) throws -> Bool {
        let (sql, arguments) = probeStatement(limit: count)
        return try db.firstRow(sql, arguments) { $0.int64(0) != 0 } ?? false
    }
}

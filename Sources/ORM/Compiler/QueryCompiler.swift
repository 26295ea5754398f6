import SQLCore

/// Turns a query into SQL, with Django's table aliases: a table's own name at its first use, then `T3`, `T4`, ….
struct QueryCompiler<Root: Model> {
    private struct Join {
        let steps: [ColumnPath.Step]
        let alias: String
        let source: String
    }

    var output = SQLSerializer()
    private var joins: [Join] = []
    private let table = Root.schema.table

    /// `SELECT columns FROM … WHERE … ORDER BY … LIMIT …`
    mutating func writeSelect(_ query: QuerySet<Root>, columns: [ColumnPath]? = nil) {
        // Aliases are given in the order Django gives them: conditions first, then what is selected.
        if let condition = query.condition { collectJoins(condition) }
        for path in columns ?? query.related.map(\.path) { collectJoins(path) }
        let ordering = query.ordering ?? Root.schema.ordering
        for term in ordering { collectJoins(term.path) }

        if query.mergesAlternatives, let alternatives = query.mergedAlternatives {
            return writeMerged(alternatives, of: query, columns: columns, ordering)
        }
        writeSelected(query, columns)
        writeFrom(guardedBy: query)
        writeWhere(query)
        writeOrdering(ordering)
        writeLimits(query)
    }

    /// `SELECT COUNT(*) FROM …`, of at most `limit` rows if the query has a limit.
    mutating func writeCount(_ query: QuerySet<Root>) {
        if let condition = query.condition { collectJoins(condition) }
        let isSliced = query.limitCount != nil || query.offsetCount > 0
        output.write(isSliced ? "SELECT COUNT(*) FROM (SELECT 1" : "SELECT COUNT(*)")
        writeFrom()
        writeWhere(query)
        if isSliced {
            writeLimits(query)
            output.write(")")
        }
    }

    /// `UPDATE … SET …`
    mutating func writeUpdate(_ query: QuerySet<Root>, _ assignments: [Assignment<Root>]) {
        output.write("UPDATE ")
        output.writeIdentifier(table)
        output.write(" SET ")
        write(assignments, separator: ", ") { compiler, assignment in
            compiler.output.writeIdentifier(assignment.column)
            compiler.output.write(" = ")
            compiler.output.bind(assignment.value)
        }
        writeWhereOfOneTable(query)
    }

    /// `DELETE FROM …`
    mutating func writeDelete(_ query: QuerySet<Root>) {
        output.write("DELETE FROM ")
        output.writeIdentifier(table)
        writeWhereOfOneTable(query)
    }

    // MARK: - Clauses

    mutating func writeSelected(_ query: QuerySet<Root>, _ columns: [ColumnPath]?) {
        output.write("SELECT ")
        if let columns {
            write(columns, separator: ", ") { compiler, path in compiler.writeColumn(path) }
        } else {
            writeModelColumns(query.related)
        }
    }

    private mutating func writeModelColumns(_ related: [RelatedSelection]) {
        output.write(Root.schema.selectList)
        for selection in related {
            let alias = alias(of: selection.path.steps)
            if alias == selection.targetTable {
                output.write(", ")
                output.write(selection.targetSelectList)
                continue
            }
            for column in selection.targetColumns {
                output.write(", ")
                output.writeColumn(column, of: alias)
            }
        }
    }

    mutating func writeOrdering(_ ordering: [OrderTerm]) {
        guard !ordering.isEmpty else { return }
        output.write(" ORDER BY ")
        write(ordering, separator: ", ") { compiler, term in
            compiler.writeColumn(term.path)
            compiler.output.write(term.isDescending ? " DESC" : " ASC")
        }
    }

    mutating func writeFrom(inner: String = " INNER JOIN ", guardedBy query: QuerySet<Root>? = nil) {
        output.write(" FROM ")
        if let query { writeGuard(query) }
        output.writeIdentifier(table)
        for join in joins {
            guard let step = join.steps.last else { continue }
            output.write(join.steps.contains { $0.isNullable } ? " LEFT OUTER JOIN " : inner)
            output.writeIdentifier(step.table)
            if join.alias != step.table { output.write(" " + join.alias) }
            output.write(" ON (")
            output.writeColumn(step.column, of: join.source)
            output.write(" = ")
            output.writeColumn(step.key, of: join.alias)
            output.write(")")
        }
    }

    private mutating func writeWhere(_ query: QuerySet<Root>) {
        guard let condition = query.condition else { return }
        output.write(" WHERE ")
        write(condition)
    }

    /// Conditions of an update or a delete: a condition on another table selects the keys first.
    private mutating func writeWhereOfOneTable(_ query: QuerySet<Root>) {
        if let condition = query.condition { collectJoins(condition) }
        let isSimple = joins.isEmpty && query.limitCount == nil && query.offsetCount == 0
        guard !isSimple else { return writeWhere(query) }
        output.write(" WHERE ")
        output.writeColumn(Root.schema.primaryKeyColumn, of: table)
        output.write(" IN (SELECT ")
        output.writeColumn(Root.schema.primaryKeyColumn, of: table)
        writeFrom()
        writeWhere(query)
        writeLimits(query)
        output.write(")")
    }

    mutating func writeLimits(_ query: QuerySet<Root>) {
        if let limit = query.limitCount {
            output.write(" LIMIT ")
            output.bind(.integer(Int64(limit)))
        } else if query.offsetCount > 0 {
            output.write(" LIMIT -1")
        }
        if query.offsetCount > 0 {
            output.write(" OFFSET ")
            output.bind(.integer(Int64(query.offsetCount)))
        }
    }

    // MARK: - Conditions

    mutating func write(_ node: PredicateNode) {
        switch node {
        case .comparison(let path, let sign, let value):
            writeColumn(path)
            output.write(" \(sign) ")
            output.bind(value)
        case .boolean(let path, let value):
            if !value { output.write("NOT ") }
            writeColumn(path)
        case .null(let path, let isNull):
            writeColumn(path)
            output.write(isNull ? " IS NULL" : " IS NOT NULL")
        case .oneOf(let path, let values):
            // No value can be in an empty list.
            guard !values.isEmpty else { return output.write("0 = 1") }
            writeColumn(path)
            output.write(" IN (")
            write(values, separator: ", ") { compiler, value in compiler.output.bind(value) }
            output.write(")")
        case .between(let path, let lower, let upper):
            writeColumn(path)
            output.write(" BETWEEN ")
            output.bind(lower)
            output.write(" AND ")
            output.bind(upper)
        case .like(let path, let pattern):
            writeColumn(path)
            output.write(" LIKE ")
            output.bind(pattern)
            output.write(" ESCAPE '\\'")
        case .all(let nodes): writeGroup(nodes, " AND ")
        case .any(let nodes): writeGroup(nodes, " OR ")
        case .not(let node):
            output.write("NOT (")
            write(node)
            output.write(")")
        case .notTrue(let node):
            output.write("(")
            write(node)
            output.write(") IS NOT TRUE")
        }
    }

    private mutating func writeGroup(_ nodes: [PredicateNode], _ separator: String) {
        output.write("(")
        write(nodes, separator: separator) { compiler, node in compiler.write(node) }
        output.write(")")
    }

    mutating func writeColumn(_ path: ColumnPath) {
        output.writeColumn(path.column, of: alias(of: path.steps))
    }

    mutating func write<Item>(
        _ items: [Item], separator: String, _ body: (inout Self, Item) -> Void
    ) {
        var isFirst = true
        for item in items {
            if !isFirst { output.write(separator) }
            isFirst = false
            body(&self, item)
        }
    }

    // MARK: - Joins

    mutating func collectJoins(_ node: PredicateNode) {
        switch node {
        case .comparison(let path, _, _), .boolean(let path, _), .null(let path, _), .oneOf(let path, _),
            .between(let path, _, _), .like(let path, _):
            collectJoins(path)
        case .all(let nodes), .any(let nodes):
            for node in nodes { collectJoins(node) }
        case .not(let node), .notTrue(let node): collectJoins(node)
        }
    }

    private mutating func collectJoins(_ path: ColumnPath) {
        // The join of a foreign key of the model itself is what most queries ask for again and again.
        guard !path.steps.isEmpty, !joins.contains(where: { $0.steps == path.steps }) else { return }
        for count in 1...path.steps.count {
            let steps = Array(path.steps.prefix(count))
            guard !joins.contains(where: { $0.steps == steps }) else { continue }
            let source = alias(of: Array(steps.dropLast()))
            let wanted = steps[count - 1].table
            let isTaken = wanted == table || joins.contains { $0.alias == wanted }
            joins.append(Join(steps: steps, alias: isTaken ? "T\(joins.count + 2)" : wanted, source: source))
        }
    }

    private func alias(of steps: [ColumnPath.Step]) -> String {
        if steps.isEmpty { return table }
        return joins.first { $0.steps == steps }?.alias ?? table
    }
}

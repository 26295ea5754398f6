import SQLCore

extension QueryCompiler {
    /// `SELECT … WHERE first UNION ALL SELECT … WHERE second ORDER BY …`: the rows of the query, merged from its alternatives.
    ///
    /// The engine reads both in the order of the list and stops at the end of the slice.
    mutating func writeMerged(
        _ alternatives: Alternatives, of query: QuerySet<Root>, columns: [ColumnPath]?, _ ordering: [OrderTerm]
    ) {
        var selected = columns ?? Root.schema.columns.map { ColumnPath(column: $0) }
        var columns = columns
        let places = ordering.map { term in
            if let place = selected.firstIndex(of: term.path) { return place + 1 }
            // Only rows of single columns can lack one that orders them. It is read last, where nobody looks.
            selected.append(term.path)
            columns?.append(term.path)
            return selected.count
        }
        write(alternatives.conditions, separator: " UNION ALL ") { compiler, condition in
            compiler.writeSelected(query, columns)
            // The order of the tables is kept: what the rows refer to is found by its key.
            compiler.writeFrom(inner: " CROSS JOIN ")
            compiler.output.write(" WHERE ")
            compiler.write(condition)
        }
        output.write(" ORDER BY ")
        write(Array(zip(places, ordering)), separator: ", ") { compiler, term in
            compiler.output.write("\(term.0) \(term.1.isDescending ? "DESC" : "ASC")")
        }
        writeLimits(query)
    }
}

import Models
package import SQLCore

/// Reads a long list in batches, each by a query of its own that continues behind the last row of the one before.
///
/// Nothing is held between two batches: no transaction, no statement, and of the list only the place that was reached. A row that
/// is deleted meanwhile is left out, one that is added before the place is not seen, and none comes twice.
///
/// ```swift
/// guard var reader = BatchReader(Message.objects, columns: columns, size: 500) else { … }
/// while try reader.readNext(on: db, { row in … }) {}
/// // … ORDER BY creation_date DESC, id DESC LIMIT 500
/// // … WHERE creation_date <= ? AND (creation_date < ? OR id < ?) ORDER BY creation_date DESC, id DESC LIMIT 500
/// ```
package struct BatchReader<Root: Model>: Sendable {
    private let query: QuerySet<Root>
    private let columns: [ColumnPath]
    private let ordering: [OrderTerm]
    /// Where the ordering's columns stand in a row.
    private let places: [Int]
    private let size: Int
    /// The last row's values of the ordering; `nil` before the first row.
    private var position: [SQLValue]?

    /// `nil` for a list that has no fixed order: one whose ordering has no unique column, or has a nullable or a joined one.
    package init?(_ query: QuerySet<Root>, columns: [ColumnPath], size: Int) {
        let ordering = query.ordering ?? Root.schema.ordering
        let isTotal =
            query.ordering == nil ? Root.schema.isTotallyOrdered : ordering.isTotal(in: Root.schema.description)
        guard isTotal, query.limitCount == nil, query.offsetCount == 0, size > 0 else { return nil }
        var columns = columns
        places = ordering.map { term in
            if let place = columns.firstIndex(of: term.path) { return place }
            columns.append(term.path)
            return columns.count - 1
        }
        self.query = query.limit(size)
        self.columns = columns
        self.ordering = ordering
        self.size = size
    }

    /// Reads the next rows. Says whether there may be more.
    package mutating func readNext(on db: any Connection, _ body: (any Row) throws -> Void) throws -> Bool {
        var query = query
        if let position { query = query.filter { _ in following(position) } }
        var count = 0
        var last: [SQLValue]?
        try query.forEachRow(of: columns, on: db) { row in
            try body(row)
            count += 1
            if count == size { last = places.map(row.value) }
        }
        position = last
        return last != nil
    }

    /// `a <= ? AND (a < ? OR (b <= ? AND (…)))`: written so that an index on the first column is used.
    private func following(_ position: [SQLValue]) -> Predicate<Root> {
        var node: PredicateNode?
        for (term, value) in zip(ordering, position).reversed() {
            let sign = term.isDescending ? "<" : ">"
            let beyond = PredicateNode.comparison(term.path, sign, value)
            if let rest = node {
                node = .all([.comparison(term.path, sign + "=", value), .any([beyond, rest])])
            } else {
                node = beyond
            }
        }
        return Predicate(node: node ?? .all([]))
    }
}

extension QuerySet {
    /// Whether the query has all rows of a list with a fixed order.
    package var canBeReadInBatches: Bool {
        guard limitCount == nil, offsetCount == 0 else { return false }
        return ordering.map { $0.isTotal(in: Root.schema.description) } ?? Root.schema.isTotallyOrdered
    }
}

extension [OrderTerm] {
    /// Whether no two rows can change places: one column is unique, all are the model's own, and none may be null.
    func isTotal(in model: ModelDescription) -> Bool {
        let fields = compactMap { term in
            term.path.steps.isEmpty ? model.fields.first { $0.column == term.path.column } : nil
        }
        guard fields.count == count, !fields.contains(where: \.allowsNull) else { return false }
        return fields.contains { $0.isPrimaryKey || $0.isUnique }
    }
}

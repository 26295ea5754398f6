import SQLCore

/// The conditions of a query with an `||`, taken apart so that every alternative can be read through an index of its own.
///
/// ```
/// (receiver = 7 OR sender = 7) AND is_read
/// // receiver = 7 AND is_read
/// // sender = 7 AND is_read AND (receiver = 7) IS NOT TRUE
/// ```
///
/// No row is in two of them, so together they are the rows of the query, each once.
struct Alternatives {
    let conditions: [PredicateNode]

    /// `nil` for a query whose conditions or order go beyond its own table, that has no `||` to take apart,
    /// or whose rows may come in any order.
    init?<Root: Model>(of query: QuerySet<Root>, ordering: [Ordering<Root>]) {
        guard query.mergesAlternatives, !ordering.isEmpty, let node = query.predicate?.node, node.isOfOneTable,
            ordering.allSatisfy({ $0.path.steps.isEmpty })
        else { return nil }
        var common = node.conjuncts
        guard let index = common.firstIndex(where: { $0.disjuncts.count > 1 }) else { return nil }
        let alternatives = common.remove(at: index).disjuncts
        conditions = alternatives.indices.map { index in
            .all([alternatives[index]] + common + alternatives[..<index].map { .notTrue($0) })
        }
    }
}

extension PredicateNode {
    /// Whether the condition is on columns of the query's own table only.
    var isOfOneTable: Bool {
        switch self {
        case .comparison(let path, _, _), .boolean(let path, _), .null(let path, _), .oneOf(let path, _),
            .between(let path, _, _), .like(let path, _):
            path.steps.isEmpty
        case .all(let nodes), .any(let nodes): nodes.allSatisfy(\.isOfOneTable)
        case .not(let node), .notTrue(let node): node.isOfOneTable
        }
    }
}

extension QuerySet {
    /// The alternatives that a slice of the query is merged from.
    var mergedAlternatives: Alternatives? {
        guard limitCount != nil else { return nil }
        return Alternatives(of: self, ordering: ordering ?? Root.schema.ordering)
    }
}

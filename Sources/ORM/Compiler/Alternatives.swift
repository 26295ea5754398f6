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
    /// whose rows may come in any order, or which has no limit: to sort few rows is cheaper than to merge them.
    init?<Root: Model>(of query: QuerySet<Root>, ordering: [OrderTerm]) {
        guard query.mergesAlternatives, query.limitCount != nil, !ordering.isEmpty, let node = query.condition,
            node.isOfOneTable,
            ordering.allSatisfy({ $0.path.steps.isEmpty })
        else { return nil }
        guard let (alternatives, common) = Self.parts(of: node) else { return nil }
        conditions = alternatives.indices.map { index in
            .all([alternatives[index]] + common + alternatives[..<index].map { .notTrue($0) })
        }
    }

    /// The bound values of all conditions, in the order in which the SQL has them, without making the conditions.
    static func appendArguments(of node: PredicateNode, to arguments: inout [SQLValue]) {
        guard let (alternatives, common) = parts(of: node) else { return }
        for index in alternatives.indices {
            alternatives[index].appendArguments(to: &arguments)
            for node in common { node.appendArguments(to: &arguments) }
            for node in alternatives[..<index] { node.appendArguments(to: &arguments) }
        }
    }

    /// The first `||`, and what else must be true.
    static func parts(of node: PredicateNode) -> (alternatives: [PredicateNode], common: [PredicateNode])? {
        if case .any(let alternatives) = node { return (alternatives, []) }
        var common = node.conjuncts
        guard let index = common.firstIndex(where: { $0.disjuncts.count > 1 }) else { return nil }
        return (common.remove(at: index).disjuncts, common)
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
    /// The alternatives that the query is merged from.
    var mergedAlternatives: Alternatives? { Alternatives(of: self, ordering: ordering ?? Root.schema.ordering) }
}

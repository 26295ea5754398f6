import SQLCore

/// Whether two queries have the same SQL, so that only their bound values differ.
///
/// Comparing costs a tenth of writing the SQL.
extension PredicateNode {
    func hashShape(into hasher: inout Hasher) {
        switch self {
        case .comparison(let path, let sign, _):
            hasher.combine(0)
            hasher.combine(path.column)
            hasher.combine(sign)
        case .boolean(let path, let value):
            hasher.combine(value ? 1 : 2)
            hasher.combine(path.column)
        case .null(let path, let isNull):
            hasher.combine(isNull ? 3 : 4)
            hasher.combine(path.column)
        case .oneOf(let path, let values):
            hasher.combine(5)
            hasher.combine(path.column)
            hasher.combine(values.count)
        case .between(let path, _, _):
            hasher.combine(6)
            hasher.combine(path.column)
        case .like(let path, _):
            hasher.combine(7)
            hasher.combine(path.column)
        case .all(let nodes):
            hasher.combine(8)
            for node in nodes { node.hashShape(into: &hasher) }
        case .any(let nodes):
            hasher.combine(9)
            for node in nodes { node.hashShape(into: &hasher) }
        case .not(let node):
            hasher.combine(10)
            node.hashShape(into: &hasher)
        }
    }

    func hasSameShape(as other: PredicateNode) -> Bool {
        switch (self, other) {
        case (.comparison(let left, let sign, _), .comparison(let right, let otherSign, _)):
            sign == otherSign && left == right
        case (.boolean(let left, let value), .boolean(let right, let otherValue)): value == otherValue && left == right
        case (.null(let left, let value), .null(let right, let otherValue)): value == otherValue && left == right
        case (.oneOf(let left, let values), .oneOf(let right, let others)):
            values.count == others.count && left == right
        case (.between(let left, _, _), .between(let right, _, _)), (.like(let left, _), .like(let right, _)):
            left == right
        case (.all(let left), .all(let right)), (.any(let left), .any(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.hasSameShape(as: $1) }
        case (.not(let left), .not(let right)): left.hasSameShape(as: right)
        default: false
        }
    }

    /// The bound values, in the order in which the SQL has them.
    func appendArguments(to arguments: inout [SQLValue]) {
        switch self {
        case .comparison(_, _, let value), .like(_, let value): arguments.append(value)
        case .boolean, .null: break
        case .oneOf(_, let values): arguments += values
        case .between(_, let lower, let upper):
            arguments.append(lower)
            arguments.append(upper)
        case .all(let nodes), .any(let nodes):
            for node in nodes { node.appendArguments(to: &arguments) }
        case .not(let node): node.appendArguments(to: &arguments)
        }
    }
}

extension QuerySet {
    /// A number that queries of the same shape have in common.
    func shapeHash(columns: [ColumnPath]?) -> Int {
        var hasher = Hasher()
        predicate?.node.hashShape(into: &hasher)
        for term in ordering ?? [] {
            hasher.combine(term.path.column)
            hasher.combine(term.isDescending)
        }
        hasher.combine(limitCount == nil)
        hasher.combine(offsetCount == 0)
        for selection in related { hasher.combine(selection.path.steps.first?.column) }
        for path in columns ?? [] { hasher.combine(path.column) }
        return hasher.finalize()
    }

    func hasSameShape(as other: QuerySet) -> Bool {
        switch (predicate, other.predicate) {
        case (nil, nil): break
        case (let left?, let right?): guard left.node.hasSameShape(as: right.node) else { return false }
        default: return false
        }
        guard (limitCount == nil) == (other.limitCount == nil), (offsetCount == 0) == (other.offsetCount == 0),
            (ordering == nil) == (other.ordering == nil), related.count == other.related.count,
            zip(related, other.related).allSatisfy({ $0.path == $1.path })
        else { return false }
        let (left, right) = (ordering ?? [], other.ordering ?? [])
        return left.count == right.count
            && zip(left, right).allSatisfy { $0.path == $1.path && $0.isDescending == $1.isDescending }
    }

    /// The bound values of the query's `SELECT`.
    var selectArguments: [SQLValue] {
        var arguments: [SQLValue] = []
        arguments.reserveCapacity(4)
        predicate?.node.appendArguments(to: &arguments)
        if let limitCount { arguments.append(.integer(Int64(limitCount))) }
        if offsetCount > 0 { arguments.append(.integer(Int64(offsetCount))) }
        return arguments
    }
}

import SQLCore

/// What two queries have in common when they have the same SQL, and only their bound values differ.
///
/// It is cheaper to make than the SQL: names are copied as bytes, and no join has to be worked out.
struct QueryShape: Hashable, Sendable {
    private var bytes: [UInt8] = []

    init<Root: Model>(_ query: QuerySet<Root>, columns: [ColumnPath]?) {
        bytes.reserveCapacity(256)
        if let condition = query.condition { append(condition) }
        append(0x20)
        if let ordering = query.ordering {
            append(0x21)
            for term in ordering {
                append(term.path)
                append(term.isDescending ? 1 : 0)
            }
        }
        append(query.limitCount == nil ? 0x22 : 0x23)
        if query.mergesAlternatives { append(0x29) }
        if query.longestCount != nil { append(0x2B) }
        append(query.offsetCount == 0 ? 0x24 : 0x25)
        for selection in query.related { append(selection.path) }
        if let columns { append(columns) }
    }

    private mutating func append(_ columns: [ColumnPath]) {
        append(0x26)
        for path in columns { append(path) }
    }

    /// All bytes at once: an array would hash them one by one.
    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    private mutating func append(_ byte: UInt8) { bytes.append(byte) }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
        // No name of a column or a table has this byte, which is no UTF-8.
        bytes.append(0xFF)
    }

    private mutating func append(_ path: ColumnPath) {
        for step in path.steps {
            append(step.isNullable ? 0x27 : 0x28)
            append(step.column)
            append(step.table)
            append(step.key)
        }
        append(path.column)
    }

    private mutating func append(_ node: PredicateNode) {
        switch node {
        case .comparison(let path, let sign, _):
            append(0x01)
            append(path)
            append(sign)
        case .boolean(let path, let value):
            append(value ? 0x02 : 0x03)
            append(path)
        case .null(let path, let isNull):
            append(isNull ? 0x04 : 0x05)
            append(path)
        case .oneOf(let path, let values):
            append(0x06)
            append(path)
            append(String(values.count))
        case .between(let path, _, _):
            append(0x07)
            append(path)
        case .like(let path, _):
            append(0x08)
            append(path)
        case .all(let nodes): append(0x09, nodes)
        case .any(let nodes): append(0x0A, nodes)
        case .not(let node): append(0x0B, [node])
        case .notTrue(let node): append(0x0D, [node])
        }
    }

    private mutating func append(_ kind: UInt8, _ nodes: [PredicateNode]) {
        append(kind)
        for node in nodes { append(node) }
        append(0x0C)
    }
}

extension PredicateNode {
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
        case .not(let node), .notTrue(let node): node.appendArguments(to: &arguments)
        }
    }
}

extension QuerySet {
    /// The bound values of the query's `SELECT`, which may be merged from its alternatives.
    func selectArguments(isMerged: Bool) -> [SQLValue] {
        var arguments: [SQLValue] = []
        arguments.reserveCapacity(8)
        appendGuardArguments(to: &arguments)
        if let node = condition {
            if isMerged {
                Alternatives.appendArguments(of: node, to: &arguments)
            } else {
                node.appendArguments(to: &arguments)
            }
        }
        if let limitCount { arguments.append(.integer(Int64(limitCount))) }
        if offsetCount > 0 { arguments.append(.integer(Int64(offsetCount))) }
        return arguments
    }
}

import Models

extension ExpressionCompiler {
    /// The condition of a constraint or a partial index.
    func compile(_ condition: Condition) throws -> String {
        try node(condition, isNegated: false).sql
    }

    /// A condition that may be any expression.
    func compileCondition(_ expression: Expression) throws -> String {
        if case .condition(let condition) = expression { return try compile(condition) }
        return try part(.expression(expression), isNegated: false).sql
    }

    /// A node of the tree that Django builds: parts joined by a connector.
    private struct Node {
        var connector: Condition.Connector
        var isNegated: Bool
        var parts: [String] = []

        /// Takes in another node, without parentheses where they would say nothing.
        mutating func add(_ node: Node) {
            if !node.isNegated, node.connector == connector || node.parts.count == 1 {
                parts += node.parts
            } else {
                parts.append(node.sql)
            }
        }

        var sql: String {
            let joined = parts.joined(separator: " \(connector.rawValue) ")
            if isNegated { return "NOT (\(joined))" }
            return parts.count > 1 ? "(\(joined))" : joined
        }
    }

    private func node(_ condition: Condition, isNegated: Bool) throws -> Node {
        if condition.connector == .xor, condition.children.count > 1 { return try exclusive(condition, isNegated) }
        var node = Node(connector: condition.connector, isNegated: condition.isNegated)
        // Two negations around a part take each other back.
        let isNegated = isNegated != condition.isNegated
        for child in condition.children {
            let part = try part(child, isNegated: isNegated)
            if !part.parts.isEmpty { node.add(part) }
        }
        return node
    }

    /// SQLite has no XOR: at least one is true, and an odd number of them.
    private func exclusive(_ condition: Condition, _ isNegated: Bool) throws -> Node {
        let parts = try condition.children.map { try part($0, isNegated: isNegated != condition.isNegated).sql }
        let sums = parts.map { "CASE WHEN \($0) THEN 1 ELSE 0 END" }
        var sum = sums.dropFirst().reduce(sums.first ?? "0") { "(\($0) + \($1))" }
        if parts.count > 2 { sum = "MOD(\(sum), 2)" }
        return Node(
            connector: .and, isNegated: condition.isNegated,
            parts: ["(\(parts.joined(separator: " OR ")))", "1 = \(sum.hasPrefix("(") ? sum : "(\(sum))")"])
    }

    private func part(_ child: Condition.Child, isNegated: Bool) throws -> Node {
        switch child {
        case .condition(let condition): return try node(condition, isNegated: isNegated)
        case .expression(.condition(let condition)): return try node(condition, isNegated: isNegated)
        case .expression(let expression):
            let result = try compile(expression)
            guard result.isConditional else {
                throw MigrationError(.type, "Cannot filter against a non-conditional expression.")
            }
            return Node(connector: .and, isNegated: false, parts: [result.sql])
        case .lookup(let path, let value):
            return Node(connector: .and, isNegated: false, parts: try lookupParts(path, value, isNegated: isNegated))
        }
    }

    private func lookupParts(_ path: String, _ value: Expression, isNegated: Bool) throws -> [String] {
        let (column, rest) = try resolve(path)
        var names = rest
        var lookupName = "exact"
        if let last = names.last, Lookups.names.contains(last) {
            lookupName = last
            names.removeLast()
        }
        let left: CompiledExpression
        do {
            left = try names.isEmpty ? column : transformed(column, by: names, path: path)
        } catch let error as MigrationError where error.code == .field && column.shape == .column {
            throw MigrationError(
                .field,
                "Unsupported lookup '\(names.joined(separator: "__"))' for \(column.output?.kind.className ?? "") or "
                    + "join on the field not permitted.")
        }
        var parts = [try lookup(left, lookupName, value)]
        // NOT (a > 1) would leave out rows where a is null, which Python's negation does not.
        let isNullCheck = lookupName == "isnull" || value == .literal(.null)
        if isNegated, !isNullCheck {
            if isNullable(column) { parts.append("\(column.sql) IS NOT NULL") }
            if case .field(let other) = value, let right = try? self.column(other), right.shape == .column,
                isNullable(right)
            {
                parts.append("\(right.sql) IS NOT NULL")
            }
        }
        return parts
    }

    private func isNullable(_ column: CompiledExpression) -> Bool {
        guard let name = column.columns.first else { return false }
        return model.localFields.first { $0.column == name }?.description.allowsNull ?? false
    }
}

import Models

extension ExpressionCompiler {
    /// The condition of a constraint or a partial index.
    func compile(_ condition: Condition) throws -> String {
        try node(condition, isNegated: false).sql()
    }

    /// A condition that may be any expression.
    func compileCondition(_ expression: Expression) throws -> String {
        if case .condition(let condition) = expression { return try compile(condition) }
        return try part(.expression(expression), isNegated: false).sql()
    }

    /// A node of the tree that Django builds: parts joined by a connector.
    private struct Node {
        enum Part {
            case sql(String)
            /// True or false for every row, so nothing of it is written.
            case always(Bool)
            case node(Node)
        }

        var connector: Condition.Connector
        var isNegated: Bool
        var parts: [Part] = []

        /// Takes in another node, without parentheses where they would say nothing.
        mutating func add(_ node: Node) {
            if !node.isNegated, node.connector == connector || node.parts.count == 1 {
                parts += node.parts
            } else {
                parts.append(.node(node))
            }
        }

        func sql() throws -> String {
            switch try written() {
            case .sql(let sql): return sql
            case .always(let isTrue): throw MigrationError(isTrue ? .fullResultSet : .emptyResultSet, "")
            case .node(let node): return try node.sql()
            }
        }

        /// The text of the node, unless its parts decide it already.
        private func written() throws -> Part {
            if connector == .xor { return try exclusive().written() }
            var texts: [String] = []
            for part in parts {
                var part = part
                if case .node(let node) = part { part = try node.written() }
                switch part {
                case .sql(let sql): texts.append(sql)
                case .always(let isTrue):
                    // One false part decides AND, one true part decides OR.
                    if isTrue == (connector != .and) { return .always(isTrue != isNegated) }
                case .node: break
                }
            }
            if texts.isEmpty { return .always((connector == .and) != isNegated) }
            let joined = texts.joined(separator: " \(connector.rawValue) ")
            if isNegated { return .sql("NOT (\(joined))") }
            return .sql(texts.count > 1 ? "(\(joined))" : joined)
        }

        /// SQLite has no XOR: at least one part is true, and an odd number of them.
        private func exclusive() throws -> Node {
            let numbers = try parts.map { part -> String in
                var part = part
                if case .node(let node) = part { part = try node.written() }
                return switch part {
                case .sql(let sql): "CASE WHEN \(sql) THEN 1 ELSE 0 END"
                case .always(let isTrue): isTrue ? "1" : "0"
                case .node: "0"
                }
            }
            var sum = numbers.dropFirst().reduce(numbers.first ?? "0") { "(\($0) + \($1))" }
            if numbers.count > 2 { sum = "MOD(\(sum), 2)" }
            if !sum.hasPrefix("(") { sum = "(\(sum))" }
            let any = Node(connector: .or, isNegated: false, parts: parts)
            return Node(connector: .and, isNegated: isNegated, parts: [.node(any), .sql("1 = \(sum)")])
        }
    }

    private func node(_ condition: Condition, isNegated: Bool) throws -> Node {
        var node = Node(connector: condition.connector, isNegated: condition.isNegated)
        // Two negations around a part take each other back.
        let isNegated = isNegated != condition.isNegated
        for child in condition.children {
            let part = try part(child, isNegated: isNegated)
            if !part.parts.isEmpty { node.add(part) }
        }
        return node
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
            return Node(connector: .and, isNegated: false, parts: [.sql(result.sql)])
        case .lookup(let path, let value):
            return Node(connector: .and, isNegated: false, parts: try lookupParts(path, value, isNegated: isNegated))
        }
    }

    private func lookupParts(_ path: String, _ value: Expression, isNegated: Bool) throws -> [Node.Part] {
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
        var parts = [
            try decided {
                if names == ["year"] || names == ["iso_year"], case .literal(.int(let year)) = value,
                    let sql = YearBounds.lookup(names[0], lookupName, of: column, year, in: time)
                {
                    return sql
                }
                return try lookup(left, lookupName, value)
            }
        ]
        // NOT (a > 1) would leave out rows where a is null, which Python's negation does not.
        let isNullCheck = lookupName == "isnull" || value == .literal(.null)
        if isNegated, !isNullCheck {
            if isNullable(column) { parts.append(.sql("\(column.sql) IS NOT NULL")) }
            if case .field(let other) = value, let right = try? self.column(other), right.shape == .column,
                isNullable(right)
            {
                parts.append(.sql("\(right.sql) IS NOT NULL"))
            }
        }
        return parts
    }

    private func decided(_ sql: () throws -> String) throws -> Node.Part {
        do {
            return .sql(try sql())
        } catch let error as MigrationError where error.code == .emptyResultSet {
            return .always(false)
        } catch let error as MigrationError where error.code == .fullResultSet {
            return .always(true)
        }
    }

    private func isNullable(_ column: CompiledExpression) -> Bool {
        guard let name = column.columns.first else { return false }
        return model.localFields.first { $0.column == name }?.description.allowsNull ?? false
    }
}

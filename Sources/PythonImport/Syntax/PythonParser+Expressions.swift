import Models

extension PythonParser {
    /// One expression, or a tuple of several without brackets.
    mutating func expressions() throws(PythonSyntaxError) -> PythonNode {
        let first = try starredOrNamed()
        guard isSymbol(",") else { return first }
        var items = [first]
        while take(",") {
            if endsList { break }
            items.append(try starredOrNamed())
        }
        return node(.tuple(items), from: first)
    }

    /// Whether nothing more can follow after a comma.
    private var endsList: Bool {
        switch token.kind {
        case .newline, .end: true
        case .symbol(let symbol): [")", "]", "}", "=", ":", ";"].contains(symbol)
        case .name(let word): word == "in" || word == "for"
        default: false
        }
    }

    mutating func starredOrNamed() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        if take("*") { return node(.starred(try operation(0)), from: start) }
        if case .name(let name) = start.kind, case .symbol(":=") = next.kind {
            advance()
            advance()
            return node(.assignment(name, try expression()), from: start)
        }
        return try expression()
    }

    /// An expression without commas around it.
    mutating func expression() throws(PythonSyntaxError) -> PythonNode {
        try nested { parser throws(PythonSyntaxError) in
            if parser.isKeyword("lambda") { return try parser.lambda() }
            let value = try parser.disjunction()
            guard parser.takeKeyword("if") else { return value }
            let test = try parser.disjunction()
            try parser.expectKeyword("else")
            let otherwise = try parser.expression()
            return parser.node(.conditional(test, then: value, otherwise: otherwise), from: value)
        }
    }

    private mutating func lambda() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        advance()
        while !isSymbol(":") {
            if take("=") {
                _ = try expression()
            } else if case .name = token.kind {
                advance()
            } else if !(take(",") || take("*") || take("**") || take("/")) {
                throw unexpected
            }
        }
        advance()
        return node(.lambda(try expression()), from: start)
    }

    // MARK: Logic

    mutating func disjunction() throws(PythonSyntaxError) -> PythonNode {
        let first = try conjunction()
        var items = [first]
        while takeKeyword("or") { items.append(try conjunction()) }
        return items.count == 1 ? first : node(.boolean(isAnd: false, items), from: first)
    }

    private mutating func conjunction() throws(PythonSyntaxError) -> PythonNode {
        let first = try inversion()
        var items = [first]
        while takeKeyword("and") { items.append(try inversion()) }
        return items.count == 1 ? first : node(.boolean(isAnd: true, items), from: first)
    }

    private mutating func inversion() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        guard takeKeyword("not") else { return try comparison() }
        return try nested { parser throws(PythonSyntaxError) in
            parser.node(.unary("not", try parser.inversion()), from: start)
        }
    }

    private mutating func comparison() throws(PythonSyntaxError) -> PythonNode {
        let first = try operation(0)
        var comparisons: [PythonNode.Comparison] = []
        while let symbol = takeComparison() {
            comparisons.append(.init(symbol: symbol, value: try operation(0)))
        }
        return comparisons.isEmpty ? first : node(.comparison(first, comparisons), from: first)
    }

    private mutating func takeComparison() -> String? {
        switch token.kind {
        case .symbol(let symbol) where ["<", ">", "==", ">=", "<=", "!="].contains(symbol):
            advance()
            return symbol
        case .name("in"):
            advance()
            return "in"
        case .name("is"):
            advance()
            return takeKeyword("not") ? "is not" : "is"
        case .name("not"):
            guard case .name("in") = next.kind else { return nil }
            advance()
            advance()
            return "not in"
        default: return nil
        }
    }

    // MARK: Arithmetic

    private static let levels: [String: Int] = [
        "|": 0, "^": 1, "&": 2, "<<": 3, ">>": 3, "+": 4, "-": 4, "*": 5, "/": 5, "//": 5, "%": 5, "@": 5,
    ]

    /// Binary operators that bind at least as strongly as the level.
    mutating func operation(_ level: Int) throws(PythonSyntaxError) -> PythonNode {
        var left = try unary()
        var count = 0
        while case .symbol(let symbol) = token.kind, let own = Self.levels[symbol], own >= level {
            count += 1
            guard count < Self.chainLimit else { throw error("too many operators in a row to be read") }
            advance()
            let right = try nested { parser throws(PythonSyntaxError) in try parser.operation(own + 1) }
            left = node(.binary(left, symbol, right), from: left)
        }
        return left
    }

    private mutating func unary() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        for symbol in ["-", "+", "~"] where take(symbol) {
            return try nested { parser throws(PythonSyntaxError) in
                parser.node(.unary(symbol, try parser.unary()), from: start)
            }
        }
        if isKeyword("await") || isKeyword("yield") {
            advance()
            while !endsList { advance() }
            return node(.other("await"), from: start)
        }
        let base = try primary()
        guard take("**") else { return base }
        let exponent = try nested { parser throws(PythonSyntaxError) in try parser.unary() }
        return node(.binary(base, "**", exponent), from: base)
    }

    // MARK: Calls, attributes, subscripts

    private mutating func primary() throws(PythonSyntaxError) -> PythonNode {
        var value = try atom()
        var count = 0
        while true {
            count += 1
            guard count < Self.chainLimit else { throw error("too many calls in a row to be read") }
            if take(".") {
                value = node(.attribute(value, try name()), from: value)
            } else if isSymbol("(") {
                value = node(.call(value, try arguments()), from: value)
            } else if take("[") {
                let key = try subscriptKey()
                try expect("]")
                value = node(.subscripted(value, key), from: value)
            } else {
                return value
            }
        }
    }

    private mutating func subscriptKey() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        var items: [PythonNode] = []
        var hasComma = false
        while !isSymbol("]") {
            items.append(try sliceOrExpression())
            guard take(",") else { break }
            hasComma = true
        }
        guard let first = items.first else { throw unexpected }
        return items.count == 1 && !hasComma ? first : node(.tuple(items), from: start)
    }

    private mutating func sliceOrExpression() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        var parts: [PythonNode?] = [nil, nil, nil]
        var place = 0
        var isSlice = false
        while !isSymbol("]"), !isSymbol(",") {
            if take(":") {
                isSlice = true
                place += 1
                guard place < 3 else { throw unexpected }
            } else if parts[place] == nil {
                parts[place] = try starredOrNamed()
            } else {
                throw unexpected
            }
        }
        if isSlice { return node(.slice(parts[0], parts[1], parts[2]), from: start) }
        guard let value = parts[0] else { throw unexpected }
        return value
    }

    mutating func arguments() throws(PythonSyntaxError) -> [PythonNode.Argument] {
        try expect("(")
        var list: [PythonNode.Argument] = []
        while !take(")") {
            if take("**") {
                list.append(.init(name: nil, stars: 2, value: try expression()))
            } else if take("*") {
                list.append(.init(name: nil, stars: 1, value: try expression()))
            } else if case .name(let name) = token.kind, case .symbol("=") = next.kind {
                advance()
                advance()
                list.append(.init(name: name, stars: 0, value: try expression()))
            } else {
                var value = try starredOrNamed()
                if let clauses = try comprehensionClauses() {
                    value = node(
                        .comprehension(.init(kind: .generator, element: value, clauses: clauses)), from: value)
                }
                list.append(.init(name: nil, stars: 0, value: value))
            }
            guard take(",") || isSymbol(")") else { throw unexpected }
        }
        return list
    }

    // MARK: Help

    // Mutating, so that where it ends is looked at after its parts were read.
    mutating func node(_ kind: PythonNode.Kind, from start: PythonToken) -> PythonNode {
        PythonNode(kind: kind, line: start.line, range: start.range.lowerBound..<max(lastEnd, start.range.lowerBound))
    }

    mutating func node(_ kind: PythonNode.Kind, from start: PythonNode) -> PythonNode {
        PythonNode(kind: kind, line: start.line, range: start.range.lowerBound..<max(lastEnd, start.range.lowerBound))
    }
}

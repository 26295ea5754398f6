import Models

extension PythonParser {
    /// A name, a literal, or something in brackets.
    mutating func atom() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        switch start.kind {
        case .integer(let value): return literal(.int(value))
        case .bigInteger(let digits): return literal(.bigInt(digits))
        case .float(let value): return literal(.float(value))
        case .imaginary:
            advance()
            return node(.other("complex number"), from: start)
        case .string, .bytes, .formatted: return try strings()
        case .name(let word):
            switch word {
            case "None": return literal(.null)
            case "True": return literal(.bool(true))
            case "False": return literal(.bool(false))
            default: return node(.name(try name()), from: start)
            }
        case .symbol("("): return try nested { parser throws(PythonSyntaxError) in try parser.parenthesized() }
        case .symbol("["): return try nested { parser throws(PythonSyntaxError) in try parser.bracketed() }
        case .symbol("{"): return try nested { parser throws(PythonSyntaxError) in try parser.braced() }
        case .symbol("..."):
            advance()
            return node(.other("..."), from: start)
        default: throw unexpected
        }
    }

    private mutating func literal(_ value: LiteralValue) -> PythonNode {
        let start = token
        advance()
        return node(.literal(value), from: start)
    }

    // MARK: Strings

    /// String literals that follow each other are one.
    private mutating func strings() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        var text = ""
        var bytes: [UInt8] = []
        var parts: [PythonNode.FormattedPart] = []
        var kinds: Set<Int> = []
        loop: while true {
            switch token.kind {
            case .string(let value):
                text += value
                kinds.insert(0)
            case .bytes(let value):
                bytes += value
                kinds.insert(1)
            case .formatted(let pieces):
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts += try formattedParts(pieces)
                kinds.insert(2)
            default: break loop
            }
            advance()
        }
        if kinds.contains(1) {
            guard kinds.count == 1 else { throw error("cannot mix bytes and nonbytes literals") }
            return node(.literal(.bytes(bytes)), from: start)
        }
        guard kinds.contains(2) else { return node(.literal(.string(text)), from: start) }
        if !text.isEmpty { parts.append(.text(text)) }
        return node(.formatted(parts), from: start)
    }

    private func formattedParts(_ pieces: [FormattedPiece]) throws(PythonSyntaxError) -> [PythonNode.FormattedPart] {
        var parts: [PythonNode.FormattedPart] = []
        for piece in pieces {
            switch piece {
            case .text(let text): parts.append(.text(text))
            case .field(let source, let line, let conversion, let format, let showsSource):
                var value: PythonNode
                do throws(PythonSyntaxError) {
                    value = try Self.expression(try PythonSource(source))
                } catch {
                    throw PythonSyntaxError("f-string: \(error.message)", line: line)
                }
                value.line = line
                value.range = token.range
                parts.append(
                    .field(
                        value, conversion: conversion, format: try formattedParts(format),
                        source: showsSource ? String(decoding: source, as: UTF8.self) + "=" : nil))
            }
        }
        return parts
    }

    // MARK: Brackets

    private mutating func parenthesized() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        advance()
        if take(")") { return node(.tuple([]), from: start) }
        let first = try starredOrNamed()
        if let clauses = try comprehensionClauses() {
            try expect(")")
            return node(.comprehension(.init(kind: .generator, element: first, clauses: clauses)), from: start)
        }
        guard isSymbol(",") else {
            try expect(")")
            return first
        }
        let items = try rest(after: first, until: ")")
        return node(.tuple(items), from: start)
    }

    private mutating func bracketed() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        advance()
        if take("]") { return node(.list([]), from: start) }
        let first = try starredOrNamed()
        if let clauses = try comprehensionClauses() {
            try expect("]")
            return node(.comprehension(.init(kind: .list, element: first, clauses: clauses)), from: start)
        }
        let items = try rest(after: first, until: "]")
        return node(.list(items), from: start)
    }

    /// The items after the first one, and the closing bracket.
    private mutating func rest(after first: PythonNode, until close: String) throws(PythonSyntaxError) -> [PythonNode] {
        var items = [first]
        while take(",") {
            if isSymbol(close) { break }
            items.append(try starredOrNamed())
        }
        try expect(close)
        return items
    }

    private mutating func braced() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        advance()
        if take("}") { return node(.dictionary([]), from: start) }
        if isSymbol("**") { return try dictionary(from: start, pairs: []) }
        let first = try starredOrNamed()
        guard take(":") else {
            if let clauses = try comprehensionClauses() {
                try expect("}")
                return node(.comprehension(.init(kind: .set, element: first, clauses: clauses)), from: start)
            }
            let items = try rest(after: first, until: "}")
            return node(.set(items), from: start)
        }
        let value = try expression()
        if let clauses = try comprehensionClauses() {
            try expect("}")
            return node(
                .comprehension(.init(kind: .dictionary, element: first, value: value, clauses: clauses)), from: start)
        }
        guard take(",") else {
            try expect("}")
            return node(.dictionary([.init(key: first, value: value)]), from: start)
        }
        return try dictionary(from: start, pairs: [.init(key: first, value: value)])
    }

    private mutating func dictionary(
        from start: PythonToken, pairs: [PythonNode.Pair]
    ) throws(PythonSyntaxError) -> PythonNode {
        var pairs = pairs
        while !isSymbol("}") {
            if take("**") {
                pairs.append(.init(key: nil, value: try operation(0)))
            } else {
                let key = try expression()
                try expect(":")
                pairs.append(.init(key: key, value: try expression()))
            }
            guard take(",") else { break }
        }
        try expect("}")
        return node(.dictionary(pairs), from: start)
    }

    /// `for a, b in c if d`; `nil` when there is no `for`.
    mutating func comprehensionClauses() throws(PythonSyntaxError) -> [PythonNode.Comprehension.Clause]? {
        guard isKeyword("for") || isKeyword("async") else { return nil }
        var clauses: [PythonNode.Comprehension.Clause] = []
        while true {
            _ = takeKeyword("async")
            guard takeKeyword("for") else { break }
            let target = try targets()
            try expectKeyword("in")
            let iterable = try disjunction()
            var conditions: [PythonNode] = []
            while takeKeyword("if") { conditions.append(try disjunction()) }
            clauses.append(.init(target: target, iterable: iterable, conditions: conditions))
        }
        return clauses
    }

    /// What a loop assigns to: `a`, or `a, (b, c)`.
    mutating func targets() throws(PythonSyntaxError) -> PythonNode {
        let start = token
        var items: [PythonNode] = []
        var hasComma = false
        while !isKeyword("in") {
            _ = take("*")
            items.append(try operation(0))
            guard take(",") else { break }
            hasComma = true
        }
        guard let first = items.first else { throw unexpected }
        return hasComma ? node(.tuple(items), from: start) : first
    }
}

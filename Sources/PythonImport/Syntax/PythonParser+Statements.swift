extension PythonParser {
    /// One statement; several when they stand in one line.
    mutating func statement() throws(PythonSyntaxError) -> [PythonStatement] {
        let line = token.line
        if case .name(let word) = token.kind, let kind = try compound(word) {
            return [PythonStatement(kind: kind, line: line)]
        }
        if isSymbol("@") { return [try decorated()] }
        return try simpleLine()
    }

    private mutating func simpleLine() throws(PythonSyntaxError) -> [PythonStatement] {
        var statements: [PythonStatement] = []
        repeat {
            if case .newline = token.kind { break }
            let line = token.line
            statements.append(PythonStatement(kind: try simple(), line: line))
        } while take(";")
        guard case .newline = token.kind else { throw unexpected }
        advance()
        return statements
    }

    /// The statements after a colon: the rest of the line, or lines with a deeper indentation.
    private mutating func block() throws(PythonSyntaxError) -> [PythonStatement] {
        try expect(":")
        guard case .newline = token.kind else { return try simpleLine() }
        advance()
        guard case .indent = token.kind else { throw error("expected an indented block") }
        advance()
        return try nested { parser throws(PythonSyntaxError) in
            var statements: [PythonStatement] = []
            while true {
                if case .dedent = parser.token.kind { break }
                if parser.isAtEnd { break }
                statements += try parser.statement()
            }
            parser.advance()
            return statements
        }
    }

    // MARK: Statements with blocks

    private mutating func compound(_ word: String) throws(PythonSyntaxError) -> PythonStatement.Kind? {
        switch word {
        case "if":
            advance()
            return try conditional()
        case "try":
            advance()
            return try attempt()
        case "for":
            advance()
            let target = try targets()
            try expectKeyword("in")
            let iterable = try expressions()
            let body = try block()
            let rest = takeKeyword("else") ? try block() : []
            return rest.isEmpty ? .loop(target, iterable, body) : .other("for … else", body + rest)
        case "while":
            advance()
            _ = try starredOrNamed()
            let body = try block()
            return .other("while", takeKeyword("else") ? body + (try block()) : body)
        case "with":
            advance()
            while !isSymbol(":") {
                _ = try starredOrNamed()
                if takeKeyword("as") { _ = try operation(0) }
                guard take(",") || isSymbol(":") else { throw unexpected }
            }
            return .other("with", try block())
        case "def":
            advance()
            return .function(try function(isDecorated: false))
        case "class":
            advance()
            return .classDefinition(try classDefinition())
        case "async":
            advance()
            guard case .name(let next) = token.kind, let kind = try compound(next) else { throw unexpected }
            return kind
        default: return nil
        }
    }

    private mutating func conditional() throws(PythonSyntaxError) -> PythonStatement.Kind {
        let test = try starredOrNamed()
        let body = try block()
        let line = token.line
        if takeKeyword("elif") {
            let rest = try nested { parser throws(PythonSyntaxError) in try parser.conditional() }
            return .conditional(test, body, otherwise: [PythonStatement(kind: rest, line: line)])
        }
        return .conditional(test, body, otherwise: takeKeyword("else") ? try block() : [])
    }

    private mutating func attempt() throws(PythonSyntaxError) -> PythonStatement.Kind {
        let body = try block()
        var handlers: [PythonStatement.Handler] = []
        while takeKeyword("except") {
            _ = take("*")
            var handler = PythonStatement.Handler(type: nil, name: nil, body: [])
            if !isSymbol(":") {
                handler.type = try expressions()
                if takeKeyword("as") { handler.name = try name() }
            }
            handler.body = try block()
            handlers.append(handler)
        }
        let otherwise = takeKeyword("else") ? try block() : []
        let finally = takeKeyword("finally") ? try block() : []
        return .attempt(body, handlers, otherwise: otherwise, finally: finally)
    }

    private mutating func decorated() throws(PythonSyntaxError) -> PythonStatement {
        while take("@") {
            _ = try starredOrNamed()
            guard case .newline = token.kind else { throw unexpected }
            advance()
        }
        let line = token.line
        _ = takeKeyword("async")
        if takeKeyword("def") { return PythonStatement(kind: .function(try function(isDecorated: true)), line: line) }
        try expectKeyword("class")
        return PythonStatement(kind: .classDefinition(try classDefinition()), line: line)
    }

    private mutating func function(isDecorated: Bool) throws(PythonSyntaxError) -> PythonStatement.Function {
        let name = try name()
        if isSymbol("[") { try skipTypeParameters() }
        try expect("(")
        var parameters: [PythonStatement.Function.Parameter] = []
        while !take(")") {
            let stars = take("**") ? 2 : take("*") ? 1 : 0
            if stars == 0, take("/") {
                // Marks the end of positional parameters.
            } else if stars == 1, isSymbol(",") {
                // Marks the beginning of those by name.
            } else {
                var parameter = PythonStatement.Function.Parameter(name: try self.name(), stars: stars)
                if take(":") { _ = try expression() }
                if take("=") { parameter.defaultValue = try expression() }
                parameters.append(parameter)
            }
            guard take(",") || isSymbol(")") else { throw unexpected }
        }
        if take("->") { _ = try expression() }
        return .init(name: name, parameters: parameters, body: try block(), isDecorated: isDecorated)
    }

    private mutating func classDefinition() throws(PythonSyntaxError) -> PythonStatement.ClassDefinition {
        let name = try name()
        if isSymbol("[") { try skipTypeParameters() }
        let arguments = isSymbol("(") ? try arguments() : []
        return .init(name: name, arguments: arguments, body: try block())
    }

    private mutating func skipTypeParameters() throws(PythonSyntaxError) {
        while !take("]") {
            if isAtEnd { throw unexpected }
            advance()
        }
    }

    // MARK: Statements in one line

    private mutating func simple() throws(PythonSyntaxError) -> PythonStatement.Kind {
        if case .name(let word) = token.kind {
            switch word {
            case "pass", "break", "continue":
                advance()
                return word == "pass" ? .pass : .other(word, [])
            case "import":
                advance()
                return .importing(try imports())
            case "from":
                advance()
                return try importFrom()
            case "return":
                advance()
                return .returning(endsStatement ? nil : try expressions())
            case "raise":
                advance()
                let value = endsStatement ? nil : try expression()
                if takeKeyword("from") { _ = try expression() }
                return .raising(value)
            case "del", "global", "nonlocal", "assert":
                advance()
                if !endsStatement { _ = try expressions() }
                return .other(word, [])
            default: break
            }
        }
        return try assignmentOrExpression()
    }

    private var endsStatement: Bool {
        switch token.kind {
        case .newline, .end, .symbol(";"): true
        default: false
        }
    }

    private static let augmentations: Set<String> = [
        "+=", "-=", "*=", "/=", "//=", "%=", "&=", "|=", "^=", "**=", ">>=", "<<=", "@=",
    ]

    private mutating func assignmentOrExpression() throws(PythonSyntaxError) -> PythonStatement.Kind {
        let first = try expressions()
        if case .symbol(let symbol) = token.kind, Self.augmentations.contains(symbol) {
            advance()
            return .augmented(first, String(symbol.dropLast()), try expressions())
        }
        if take(":") {
            _ = try expression()
            return take("=") ? .assignment([first], try expressions()) : .pass
        }
        var parts = [first]
        while take("=") { parts.append(try expressions()) }
        guard parts.count > 1, let value = parts.popLast() else { return .expression(first) }
        return .assignment(parts, value)
    }

    // MARK: Imports

    private mutating func dottedName() throws(PythonSyntaxError) -> String {
        var path = try name()
        while take(".") { path += "." + (try name()) }
        return path
    }

    private mutating func imports() throws(PythonSyntaxError) -> [PythonStatement.Import] {
        var list: [PythonStatement.Import] = []
        repeat {
            list.append(.init(name: try dottedName(), alias: takeKeyword("as") ? try name() : nil))
        } while take(",")
        return list
    }

    private mutating func importFrom() throws(PythonSyntaxError) -> PythonStatement.Kind {
        var level = 0
        while true {
            if take(".") { level += 1 } else if take("...") { level += 3 } else { break }
        }
        let module = isKeyword("import") ? "" : try dottedName()
        try expectKeyword("import")
        if take("*") { return .importingFrom(module, level: level, [.init(name: "*", alias: nil)]) }
        let isBracketed = take("(")
        var list: [PythonStatement.Import] = []
        repeat {
            if isBracketed, isSymbol(")") { break }
            list.append(.init(name: try name(), alias: takeKeyword("as") ? try name() : nil))
        } while take(",")
        if isBracketed { try expect(")") }
        return .importingFrom(module, level: level, list)
    }
}

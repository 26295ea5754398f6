import Models

/// How a block of statements ended.
enum PythonOutcome: Sendable {
    case finished
    case returned(PythonValue)
    case broke
    case continued
    /// Which way it goes on, only Python can decide.
    case undecided(String, line: Int)
}

extension PythonInterpreter {
    /// Carries out the statements of a file. What cannot be decided leaves unknown values behind, and a note.
    mutating func run(module statements: [PythonStatement]) throws(PythonException) {
        for statement in statements {
            if case .undecided(let reason, let line) = try run(statement) {
                note("\(reason): what is assigned there is not known", line: line)
                forget(statement, reason, line)
            }
        }
    }

    mutating func run(_ statements: [PythonStatement]) throws(PythonException) -> PythonOutcome {
        for statement in statements {
            let outcome = try run(statement)
            if case .finished = outcome { continue }
            return outcome
        }
        return .finished
    }

    private mutating func run(_ statement: PythonStatement) throws(PythonException) -> PythonOutcome {
        switch statement.kind {
        case .expression(let node): _ = try evaluate(node)
        case .assignment(let targets, let node):
            let value = try evaluate(node)
            for target in targets { try assign(value, to: target) }
        case .augmented(let target, let symbol, let node):
            try augment(target, symbol, try evaluate(node))
        case .importing(let imports): for item in imports { try importModule(item, statement.line) }
        case .importingFrom(let path, let level, let imports):
            try importNames(imports, from: path, level: level, statement.line)
        case .function(let definition):
            self[definition.name] = .function(
                PythonFunction(path: module + "." + definition.name, definition: definition, line: statement.line))
        case .classDefinition(let definition):
            self[definition.name] = try define(definition, statement.line)
        case .conditional(let test, let body, let otherwise):
            let value = try evaluate(test)
            guard let truth = value.truth else {
                let part = value.unknown?.source ?? source.excerpt(test.range)
                return .undecided(
                    "the condition '\(source.excerpt(test.range))' cannot be decided; give it with --value '\(part)=True'",
                    line: statement.line)
            }
            return try run(truth ? body : otherwise)
        case .attempt(let body, let handlers, let otherwise, let finally):
            return try attempt(body, handlers, otherwise, finally)
        case .loop(let target, let iterable, let body): return try loop(target, iterable, body)
        case .returning(let node):
            guard let node else { return .returned(.none) }
            return .returned(try evaluate(node))
        case .raising(let node):
            let name = node.map { source.excerpt($0.range) } ?? "Exception"
            let kind = name.prefix { $0 != "(" }.split(separator: ".").last.map(String.init) ?? name
            throw PythonException(kind: kind, message: name, line: statement.line)
        case .pass: break
        case .other("break", _): return .broke
        case .other("continue", _): return .continued
        case .other(let word, let body):
            if ["del", "global", "nonlocal", "assert"].contains(word) { break }
            _ = body
            return .undecided("a statement with '\(word)' is not carried out", line: statement.line)
        }
        return .finished
    }

    // MARK: Assignment

    mutating func assign(_ value: PythonValue, to target: PythonNode) throws(PythonException) {
        switch target.kind {
        case .name(let name): self[name] = value
        case .attribute(let owner, let name):
            guard case .type(var type) = try evaluate(owner) else { return }
            type[name] = value
            try assign(.type(type), to: owner)
        case .subscripted(let owner, let key):
            let index = try evaluate(key)
            switch try evaluate(owner) {
            case .dictionary(var pairs):
                PythonObjects.set(index, value, in: &pairs)
                try assign(.dictionary(pairs), to: owner)
            case .list(var items):
                guard let place = index.int.flatMap({ Int(exactly: $0) }) else { return }
                let offset = place < 0 ? items.count + place : place
                guard items.indices.contains(offset) else { return }
                items[offset] = value
                try assign(.list(items), to: owner)
            default: break
            }
        case .tuple(let targets), .list(let targets):
            let items = value.iterated
            for (index, target) in targets.enumerated() {
                let item = items.flatMap { $0.indices.contains(index) && $0.count == targets.count ? $0[index] : nil }
                try assign(item ?? unknown("a part of something that only Python knows", target), to: target)
            }
        default: break
        }
    }

    private mutating func augment(_ target: PythonNode, _ symbol: String, _ value: PythonValue) throws(PythonException)
    {
        let old = try evaluate(target)
        // A list takes anything that can be gone through.
        if symbol == "+", case .list(let items) = old, let more = value.iterated {
            return try assign(.list(items + more), to: target)
        }
        if symbol == "+", case .list(let items) = old, case .unknown = value {
            return try assign(.list(items + [value]), to: target)
        }
        try assign(try combine(old, symbol, value, target), to: target)
    }

    /// Makes everything unknown that a statement would assign.
    private mutating func forget(_ statement: PythonStatement, _ reason: String, _ line: Int) {
        if keepsUndecided { return }
        for name in statement.assignedNames {
            self[name] = .unknown(PythonUnknown(reason: reason, line: line, source: name))
        }
    }

    // MARK: Blocks

    private mutating func loop(
        _ target: PythonNode, _ iterable: PythonNode, _ body: [PythonStatement]
    ) throws(PythonException) -> PythonOutcome {
        guard let items = try evaluate(iterable).iterated else {
            return .undecided(
                "the loop over '\(source.excerpt(iterable.range))' cannot be carried out", line: iterable.line)
        }
        for item in items {
            loops += 1
            guard loops < Self.loopLimit else { return .undecided("the loop is too long", line: iterable.line) }
            try assign(item, to: target)
            switch try run(body) {
            case .finished, .continued: continue
            case .broke: return .finished
            case let other: return other
            }
        }
        return .finished
    }

    private mutating func attempt(
        _ body: [PythonStatement], _ handlers: [PythonStatement.Handler], _ otherwise: [PythonStatement],
        _ finally: [PythonStatement]
    ) throws(PythonException) -> PythonOutcome {
        var outcome: PythonOutcome
        do throws(PythonException) {
            outcome = try run(body)
            if case .finished = outcome { outcome = try run(otherwise) }
        } catch {
            guard let handler = try handler(for: error, among: handlers) else {
                _ = try run(finally)
                throw error
            }
            if let name = handler.name { self[name] = .string(error.message) }
            outcome = try run(handler.body)
        }
        let last = try run(finally)
        if case .finished = last { return outcome }
        return last
    }

    private mutating func handler(
        for error: PythonException, among handlers: [PythonStatement.Handler]
    ) throws(PythonException) -> PythonStatement.Handler? {
        for handler in handlers {
            guard let type = handler.type else { return handler }
            let value = try evaluate(type)
            for item in value.sequence ?? [value] {
                if case .reference(let path) = item, error.isCaught(by: path) { return handler }
            }
        }
        return nil
    }

    // MARK: Classes

    private mutating func define(
        _ definition: PythonStatement.ClassDefinition, _ line: Int
    ) throws(PythonException) -> PythonValue {
        var bases: [PythonValue] = []
        for argument in definition.arguments where argument.name == nil { bases.append(try evaluate(argument.value)) }
        scopes.append([:])
        defer { scopes.removeLast() }
        var order: [String] = []
        for statement in definition.body {
            for name in statement.assignedNames where !order.contains(name) { order.append(name) }
            if case .undecided(let reason, let line) = try run(statement) {
                note("\(reason): what is assigned there is not known", line: line)
                forget(statement, reason, line)
            }
        }
        let scope = scopes.last ?? [:]
        return .type(
            PythonType(
                path: module + "." + definition.name, name: definition.name, bases: bases,
                attributes: order.compactMap { name in scope[name].map { (name, $0) } }, line: line))
    }
}

extension PythonStatement {
    /// The names that the statement may give a value.
    var assignedNames: [String] {
        switch kind {
        case .assignment(let targets, _): targets.flatMap(\.assignedNames)
        case .augmented(let target, _, _): target.assignedNames
        case .function(let definition): [definition.name]
        case .classDefinition(let definition): [definition.name]
        case .conditional(_, let body, let otherwise): (body + otherwise).flatMap(\.assignedNames)
        case .attempt(let body, let handlers, let otherwise, let finally):
            (body + handlers.flatMap(\.body) + otherwise + finally).flatMap(\.assignedNames)
        case .loop(let target, _, let body): target.assignedNames + body.flatMap(\.assignedNames)
        case .other(_, let body): body.flatMap(\.assignedNames)
        case .expression(let node): node.changedNames
        default: []
        }
    }
}

extension PythonNode {
    var assignedNames: [String] {
        switch kind {
        case .name(let name): [name]
        case .tuple(let items), .list(let items): items.flatMap(\.assignedNames)
        case .attribute(let owner, _), .subscripted(let owner, _): owner.assignedNames
        default: []
        }
    }

    /// The owner of a method that is called, as in `operations.append(…)`.
    fileprivate var changedNames: [String] {
        if case .call(let function, _) = kind, case .attribute(let owner, _) = function.kind {
            return owner.assignedNames
        }
        return []
    }
}

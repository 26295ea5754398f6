import Models

extension PythonInterpreter {
    mutating func evaluateUnlimited(_ node: PythonNode) throws(PythonException) -> PythonValue {
        switch node.kind {
        case .literal(let value): return .literal(value)
        case .formatted(let parts): return try formatted(parts, node)
        case .name(let name): return try lookUp(name, node)
        case .attribute(let owner, let name): return try attribute(name, of: try evaluate(owner), node)
        case .subscripted(let owner, let key): return try item(key, of: try evaluate(owner), node)
        case .slice: return unknown("a slice by itself", node)
        case .call(let function, let arguments): return try call(function, arguments, node)
        case .list(let items): return .list(try evaluateAll(items))
        case .tuple(let items): return .tuple(try evaluateAll(items))
        case .set(let items): return .set(unique(try evaluateAll(items)))
        case .dictionary(let pairs): return try dictionary(pairs, node)
        case .starred(let value): return try evaluate(value)
        case .unary(let symbol, let value): return try unary(symbol, try evaluate(value), node)
        case .binary: return try binary(node)
        case .boolean(let isAnd, let items): return try boolean(isAnd: isAnd, items, node)
        case .comparison(let left, let comparisons): return try comparison(left, comparisons, node)
        case .conditional(let test, let then, let otherwise):
            let value = try evaluate(test)
            guard let truth = value.truth else { return undecided(value, test) }
            return try evaluate(truth ? then : otherwise)
        case .lambda: return .reference(module + ".<lambda>")
        case .comprehension(let comprehension): return try comprehend(comprehension, node)
        case .assignment(let name, let value):
            let result = try evaluate(value)
            self[name] = result
            return result
        case .other("..."): return .reference("builtins.Ellipsis")
        case .other(let what): return unknown("\(what) is not read", node)
        }
    }

    mutating func evaluateAll(_ nodes: [PythonNode]) throws(PythonException) -> [PythonValue] {
        var values: [PythonValue] = []
        for node in nodes {
            if case .starred(let inner) = node.kind {
                let value = try evaluate(inner)
                if let items = value.iterated {
                    values += items
                } else {
                    values.append(spread(value, node))
                }
            } else {
                values.append(try evaluate(node))
            }
        }
        return values
    }

    /// Something of which nobody knows how many items it has.
    private func spread(_ value: PythonValue, _ node: PythonNode) -> PythonValue {
        if let unknown = value.unknown { return .unknown(unknown) }
        return unknown("items that only Python knows", node)
    }

    // MARK: Names

    private mutating func lookUp(_ name: String, _ node: PythonNode) throws(PythonException) -> PythonValue {
        for scope in scopes.reversed() {
            if let value = scope[name] { return value }
        }
        if PythonBuiltins.names.contains(name) { return .reference("builtins." + name) }
        if name == "__name__" { return .string(module) }
        if name == "__file__" { return .string(module.split(separator: ".").joined(separator: "/") + ".py") }
        if let star = starImports.first { return .reference(star + "." + name) }
        throw exception("NameError", "name '\(name)' is not defined", node)
    }

    mutating func attribute(
        _ name: String, of owner: PythonValue, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        switch owner {
        case .reference(let path): return try imported(path + "." + name, node)
        case .unknown(let unknown):
            return .unknown(
                PythonUnknown(reason: unknown.reason, line: unknown.line, source: source.excerpt(node.range)))
        case .type(let type): return try attribute(name, of: type, node)
        case .call(let call):
            if PythonObjects.isExpression(call) || PythonObjects.isQ(call) { return .method(owner, name) }
            return unknown("an attribute of \(call.path)()", node)
        case .function(let function): return .reference(function.path + "." + name)
        case .literal(.setting(let setting)):
            if name == "_meta" { return .method(owner, name) }
            if name == "USERNAME_FIELD" { return .string("username") }
            return try attribute(name, of: .string(modelName(setting)), node)
        case .method(.literal(.setting(let setting)), "_meta"):
            return PythonObjects.modelOption(name, of: modelName(setting)) ?? unknown("an option of a model", node)
        case .literal(let value):
            if let value = PythonObjects.attribute(name, of: value) { return value }
            return .method(owner, name)
        default: return .method(owner, name)
        }
    }

    private mutating func attribute(
        _ name: String, of type: PythonType, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        if let value = type[name] {
            return type.isEnumeration ? PythonObjects.enumerationValue(value) : value
        }
        if type.isEnumeration {
            let members = type.enumerationMembers
            switch name {
            case "choices": return .list(members.map { .tuple([$0.value, $0.label]) })
            case "values": return .list(members.map(\.value))
            case "labels": return .list(members.map(\.label))
            case "names": return .list(members.map { .string($0.name) })
            default: break
            }
        }
        for base in type.bases {
            if case .type(let base) = base, base[name] != nil { return try attribute(name, of: base, node) }
        }
        if name == "__name__" { return .string(type.name) }
        return .reference(type.path + "." + name)
    }

    /// The model that the setting for the user model names.
    func modelName(_ setting: String) -> String { given.settings[setting]?.string ?? "auth.User" }

    /// A setting that stands for a model, as the text that it is in Python.
    func settled(_ value: PythonValue) -> PythonValue {
        if case .literal(.setting(let setting)) = value { return .string(modelName(setting)) }
        return value
    }

    // MARK: Items

    private mutating func item(
        _ key: PythonNode, of owner: PythonValue, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        if case .unknown = owner { return owner }
        if case .slice(let from, let to, let step) = key.kind {
            guard step == nil else { return unknown("a slice with a step", node) }
            return try slice(owner, from, to, node)
        }
        let index = try evaluate(key)
        if case .dictionary(let pairs) = owner {
            guard let key = index.plain else { return unknown("a key that only Python knows", node) }
            if let pair = pairs.last(where: { PythonObjects.areEqual($0.key.plain, key) }) { return pair.value }
            throw exception("KeyError", key.pythonText(quoted: true), node)
        }
        guard let position = index.int else {
            if case .type(let type) = owner, type.isEnumeration, let name = index.string, let value = type[name] {
                return PythonObjects.enumerationValue(value)
            }
            return unknown("an item that only Python can find", node)
        }
        guard let items = owner.iterated else { return unknown("an item that only Python can find", node) }
        let place = position < 0 ? Int64(items.count) + position : position
        guard let offset = Int(exactly: place), items.indices.contains(offset) else {
            throw exception("IndexError", "list index out of range", node)
        }
        return items[offset]
    }

    private mutating func slice(
        _ owner: PythonValue, _ from: PythonNode?, _ to: PythonNode?, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        func place(_ value: PythonValue?, _ usual: Int, _ count: Int) -> Int? {
            guard let value, value.plain != .null else { return usual }
            guard let number = value.int.flatMap({ Int(exactly: $0) }) else { return nil }
            return min(max(number < 0 ? number.addingReportingOverflow(count).partialValue : number, 0), count)
        }
        var start: PythonValue?
        var end: PythonValue?
        if let from { start = try evaluate(from) }
        if let to { end = try evaluate(to) }
        guard let items = owner.iterated, let lower = place(start, 0, items.count),
            let upper = place(end, items.count, items.count)
        else { return unknown("a slice of something that only Python knows", node) }
        let part = lower < upper ? Array(items[lower..<upper]) : []
        switch owner {
        case .tuple: return .tuple(part)
        case .literal(.string): return .string(part.compactMap(\.string).joined())
        default: return .list(part)
        }
    }

    // MARK: Collections

    private mutating func dictionary(
        _ nodes: [PythonNode.Pair], _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        var pairs: [PythonPair] = []
        for pair in nodes {
            let value = try evaluate(pair.value)
            if let keyNode = pair.key {
                PythonObjects.set(try evaluate(keyNode), value, in: &pairs)
            } else if case .dictionary(let more) = value {
                for pair in more { PythonObjects.set(pair.key, pair.value, in: &pairs) }
            } else {
                return value.unknown.map(PythonValue.unknown) ?? unknown("pairs that only Python knows", node)
            }
        }
        return .dictionary(pairs)
    }

    func unique(_ values: [PythonValue]) -> [PythonValue] {
        var seen: Set<LiteralValue> = []
        return values.filter { value in value.plain.map { seen.insert($0).inserted } ?? true }
    }

    private mutating func comprehend(
        _ comprehension: PythonNode.Comprehension, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        var results: [PythonPair] = []
        scopes.append(scopes.count > 1 ? scopes.last ?? [:] : [:])
        defer { scopes.removeLast() }
        if let failure = try loop(over: comprehension.clauses[...], comprehension, into: &results) { return failure }
        let values = results.map(\.key)
        switch comprehension.kind {
        case .set: return .set(unique(values))
        case .list, .generator: return .list(values)
        case .dictionary:
            var pairs: [PythonPair] = []
            for pair in results { PythonObjects.set(pair.key, pair.value, in: &pairs) }
            return .dictionary(pairs)
        }
    }

    /// Returns what stands for the whole when that is unknown.
    private mutating func loop(
        over clauses: ArraySlice<PythonNode.Comprehension.Clause>, _ comprehension: PythonNode.Comprehension,
        into results: inout [PythonPair]
    ) throws(PythonException) -> PythonValue? {
        guard let clause = clauses.first else {
            let key = try evaluate(comprehension.element)
            var value = PythonValue.none
            if let node = comprehension.value { value = try evaluate(node) }
            results.append(PythonPair(key: key, value: value))
            return nil
        }
        let iterable = try evaluate(clause.iterable)
        guard let items = iterable.iterated else {
            return iterable.unknown.map(PythonValue.unknown)
                ?? unknown("a loop over something that only Python knows", clause.iterable)
        }
        next: for item in items {
            loops += 1
            guard loops < Self.loopLimit else { return unknown("the loop is too long", comprehension.element) }
            try assign(item, to: clause.target)
            for condition in clause.conditions {
                let value = try evaluate(condition)
                guard let truth = value.truth else { return undecided(value, condition) }
                if !truth { continue next }
            }
            if let failure = try loop(over: clauses.dropFirst(), comprehension, into: &results) { return failure }
        }
        return nil
    }
}

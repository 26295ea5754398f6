import Models

extension PythonInterpreter {
    mutating func call(
        _ node: PythonNode, _ argumentNodes: [PythonNode.Argument], _ whole: PythonNode
    ) throws(PythonException) -> PythonValue {
        let function = try evaluate(node)
        var arguments: [PythonValue] = []
        var keywords: [(name: String, value: PythonValue)] = []
        for argument in argumentNodes {
            var value = try evaluate(argument.value)
            if case .method = function { value = settled(value) }
            if let name = argument.name {
                keywords.append((name, value))
            } else if argument.stars == 1 || argument.value.isStarred {
                guard let items = value.iterated else { return lost(value, "arguments that only Python knows", whole) }
                arguments += items
            } else if argument.stars == 2 {
                guard case .dictionary(let pairs) = value else {
                    return lost(value, "arguments that only Python knows", whole)
                }
                for pair in pairs {
                    guard let name = pair.key.string else { return unknown("arguments without names", whole) }
                    keywords.append((name, pair.value))
                }
            } else {
                arguments.append(value)
            }
        }
        switch function {
        case .reference(let path): return try callImported(path, arguments, keywords, whole)
        case .function(let function): return try call(function, arguments, keywords, whole)
        case .type(let type): return instantiate(type, arguments, keywords, whole)
        case .method(let owner, let name):
            return try callMethod(name, of: owner, at: node, arguments, keywords, whole)
        default: return lost(function, "a call that only Python can make", whole)
        }
    }

    private func lost(_ value: PythonValue, _ reason: String, _ node: PythonNode) -> PythonValue {
        guard let part = value.unknown else { return unknown(reason, node) }
        return .unknown(PythonUnknown(reason: part.reason, line: part.line, source: source.excerpt(node.range)))
    }

    private func instantiate(
        _ type: PythonType, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)],
        _ node: PythonNode
    ) -> PythonValue {
        if type.isEnumeration, let value = arguments.first, arguments.count == 1 { return value }
        // A subclass that changes nothing is what it comes from.
        let path = type.isUnchanged ? type.importedBases.first ?? type.path : type.path
        return .call(PythonCall(path: path, type: type, arguments: arguments, keywords: keywords, line: node.line))
    }

    // MARK: Functions of the file

    private mutating func call(
        _ function: PythonFunction, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)],
        _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        guard scopes.count < 9 else { return unknown("functions call each other too deeply", node) }
        guard !function.definition.isDecorated else { return unknown("a function with a decorator", node) }
        var scope: [String: PythonValue] = [:]
        var rest = arguments[...]
        var named = keywords
        for parameter in function.definition.parameters {
            switch parameter.stars {
            case 1:
                scope[parameter.name] = .tuple(Array(rest))
                rest = []
            case 2:
                scope[parameter.name] = .dictionary(named.map { PythonPair(key: .string($0.name), value: $0.value) })
                named = []
            default:
                if let value = rest.popFirst() {
                    scope[parameter.name] = value
                } else if let index = named.firstIndex(where: { $0.name == parameter.name }) {
                    scope[parameter.name] = named.remove(at: index).value
                } else if let value = parameter.defaultValue {
                    scope[parameter.name] = try evaluate(value)
                } else {
                    throw exception("TypeError", "\(function.definition.name)() missing 1 required argument", node)
                }
            }
        }
        scopes.append(scope)
        defer { scopes.removeLast() }
        switch try run(function.definition.body) {
        case .returned(let value): return value
        case .undecided(let reason, let line):
            return .unknown(PythonUnknown(reason: reason, line: line, source: source.excerpt(node.range)))
        default: return .none
        }
    }

    // MARK: Methods

    private mutating func callMethod(
        _ name: String, of owner: PythonValue, at node: PythonNode, _ arguments: [PythonValue],
        _ keywords: [(name: String, value: PythonValue)], _ whole: PythonNode
    ) throws(PythonException) -> PythonValue {
        if let value = PythonObjects.callMethod(name, of: owner, keywords) { return value }
        if let changed = PythonMethods.change(owner, name, arguments, keywords) {
            if case .attribute(let target, _) = node.kind { try assign(changed.owner, to: target) }
            return changed.result
        }
        if let value = PythonMethods.call(owner, name, arguments, keywords) { return value }
        if case .dictionary(let pairs) = owner, name == "get" || name == "pop", let key = arguments.first?.plain {
            let found = pairs.last { PythonObjects.areEqual($0.key.plain, key) }?.value
            return found ?? (arguments.count > 1 ? arguments[1] : .none)
        }
        let parts = [owner] + arguments + keywords.map(\.value)
        if let part = parts.lazy.compactMap(\.unknown).first {
            return .unknown(PythonUnknown(reason: part.reason, line: part.line, source: source.excerpt(whole.range)))
        }
        return unknown("a call that only Python can make", whole)
    }
}

extension PythonNode {
    var isStarred: Bool { if case .starred = kind { true } else { false } }
}

extension PythonType {
    /// Whether the class only gives its base another name: it has no methods, and no attributes but texts and switches.
    var isUnchanged: Bool {
        bases.count == 1
            && attributes.allSatisfy { name, value in
                if case .function = value { return false }
                return ["__module__", "__doc__", "reduces_to_sql", "reversible", "elidable", "atomic"].contains(name)
            }
    }
}

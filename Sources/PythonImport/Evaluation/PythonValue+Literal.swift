import Models

extension PythonValue {
    /// The value as models and migrations keep it. Unknown parts are collected, and are a reference to their source.
    func literal(collecting unknowns: inout [PythonUnknown]) -> LiteralValue {
        switch self {
        case .literal(let value): return value
        case .list(let items): return .list(items.map { $0.literal(collecting: &unknowns) })
        case .tuple(let items): return .tuple(items.map { $0.literal(collecting: &unknowns) })
        case .set(let items): return .set(LiteralSet(items.map { $0.literal(collecting: &unknowns) }))
        case .dictionary(let pairs):
            return .dictionary(
                LiteralDictionary(
                    pairs.map { ($0.key.literal(collecting: &unknowns), $0.value.literal(collecting: &unknowns)) }))
        case .reference(let path):
            return .reference(path.hasPrefix("builtins.") ? String(path.dropFirst("builtins.".count)) : path)
        case .call(let call): return .object(call.object(collecting: &unknowns))
        case .function(let function): return .reference(function.path)
        case .type(let type): return .reference(type.path)
        case .method(let owner, let name):
            return .reference("\(owner.literal(collecting: &unknowns)).\(name)")
        case .swappableDependency(let value): return value.literal(collecting: &unknowns)
        case .unknown(let unknown):
            unknowns.append(unknown)
            return .reference(unknown.source)
        }
    }
}

extension PythonCall {
    func object(collecting unknowns: inout [PythonUnknown]) -> DeconstructedObject {
        var object = DeconstructedObject(path, arguments: arguments.map { $0.literal(collecting: &unknowns) })
        for (name, value) in keywords { object.keywords[name] = value.literal(collecting: &unknowns) }
        return object
    }
}

import Models

extension Expression {
    /// The names of the fields that the expression reads, without the parts of a lookup that follow them.
    var referencedBaseFields: Set<String> {
        var names: Set<String> = []
        collectFields(&names)
        return names
    }

    private static func base(_ path: String) -> String {
        guard let end = path.firstRange(of: "__")?.lowerBound else { return path }
        return String(path[..<end])
    }

    private func collectFields(_ names: inout Set<String>) {
        switch self {
        case .field(let path): names.insert(Self.base(path))
        case .literal, .value, .raw, .other: break
        case .function(let call): for argument in call.arguments { argument.asArgument.collectFields(&names) }
        case .combined(let left, _, let right, _), .lookup(let left, _, let right):
            left.collectFields(&names)
            right.collectFields(&names)
        case .condition(let condition): Self.collectFields(of: condition, &names)
        case .ordered(let inner, _, _), .collated(let inner, _), .cast(let inner, _), .wrapped(let inner, _),
            .jsonKey(_, let inner, _):
            inner.asArgument.collectFields(&names)
        case .choice(let branches, let otherwise, _):
            for branch in branches {
                Self.collectFields(of: branch.condition, &names)
                branch.result.asArgument.collectFields(&names)
            }
            otherwise?.asArgument.collectFields(&names)
        }
    }

    private static func collectFields(of condition: Condition, _ names: inout Set<String>) {
        for child in condition.children {
            switch child {
            case .lookup(let path, let value):
                names.insert(base(path))
                value.collectFields(&names)
            case .condition(let inner): collectFields(of: inner, &names)
            case .expression(let expression): expression.collectFields(&names)
            }
        }
    }
}

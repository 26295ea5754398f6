import Models

extension Condition {
    /// The condition where a ``Condition`` is expected: with operators if they yield just this, in full otherwise.
    var swiftCode: SwiftCode {
        if let simple, simple.condition == self, simple.code.isShort { return simple.code }
        var arguments: [SwiftCode.Argument] = []
        if connector != .and { arguments.append(.init(.plain(".\(connector)"))) }
        if isNegated { arguments.append(.init("isNegated", .bool(true))) }
        arguments.append(.init("children", .list(children.map(\.swiftCode))))
        return .call("Condition", arguments)
    }

    /// The condition as `.where(…)`, or as several of them that operators join, and what those operators yield.
    private var simple: (code: SwiftCode, condition: Condition)? {
        if isNegated { return negated }
        if children.count == 1, case .lookup(let name, let value)? = children.first {
            return (value.whereCode(name), Condition(children: [.lookup(name, value)]))
        }
        guard children.count > 1, connector != .xor else { return nil }
        var operands: [SwiftCode] = []
        var condition: Condition?
        for child in children {
            let operand: (code: SwiftCode, condition: Condition)
            switch child {
            case .lookup(let name, let value):
                operand = (value.whereCode(name), Condition(children: [child]))
            case .condition(let inner):
                guard let simple = inner.simple, case .plain = simple.code else { return nil }
                operand = simple
            case .expression: return nil
            }
            operands.append(operand.code)
            condition =
                condition.map { connector == .and ? $0 && operand.condition : $0 || operand.condition }
                ?? operand.condition
        }
        return condition.map { (.joined(operands, connector == .and ? "&&" : "||"), $0) }
    }

    /// `!.where("name", "")`
    private var negated: (code: SwiftCode, condition: Condition)? {
        guard children.count == 1, case .condition(let inner)? = children.first, !inner.isNegated,
            let simple = inner.simple, inner.children.count == 1, let line = SwiftLayout.line(simple.code)
        else { return nil }
        return (.plain("!" + line), !simple.condition)
    }
}

extension SwiftCode {
    /// Whether each operand stands in a line of its own.
    fileprivate var isShort: Bool {
        guard case .joined(let operands, _) = self else { return true }
        return operands.allSatisfy { operand in SwiftLayout.line(operand).map { $0.count <= 60 } ?? false }
    }
}

extension Expression {
    /// `.where("age__gte", 18)`
    fileprivate func whereCode(_ lookup: String) -> SwiftCode {
        if case .literal(let value) = self { return .call(".where", .text(lookup), value.swiftCode) }
        return .call(".where", [.init(.text(lookup)), .init("expression", swiftCode)])
    }
}

extension Condition.Child {
    fileprivate var swiftCode: SwiftCode {
        switch self {
        case .lookup(let name, let value): .call(".lookup", .text(name), value.swiftCode)
        case .condition(let condition): .call(".condition", condition.swiftCode)
        case .expression(let expression): .call(".expression", expression.swiftCode)
        }
    }
}

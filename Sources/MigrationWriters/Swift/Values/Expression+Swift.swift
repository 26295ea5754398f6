import Models

extension Expression {
    /// The expression where an ``Expression`` is expected.
    var swiftCode: SwiftCode {
        switch self {
        case .field(let name): return .call(".field", .text(name))
        case .literal(let value):
            return value.isExpressionLiteral ? value.swiftCode : .call(".literal", value.swiftCode)
        case .value(let value, let output): return Self.call(".value", value.swiftCode, output)
        case .function(let call): return .call(".function", call.swiftArguments)
        case .combined(let left, let connector, let right, let output):
            return Self.combined(left, connector, right, output)
        case .condition(let condition): return .call(".condition", condition.swiftCode)
        case .ordered(let inner, let isDescending, let nulls): return Self.ordered(inner, isDescending, nulls)
        case .collated(let inner, let collation): return .call(".collated", inner.swiftCode, .text(collation))
        case .cast(let inner, let output):
            return .call(".cast", [.init(inner.swiftCode), .init("as", output.swiftCode)])
        case .choice(let branches, let otherwise, let output):
            return .call(
                ".choice",
                [
                    .init(.list(branches.map(\.swiftCode))),
                    .init("otherwise", otherwise?.swiftCode ?? .plain("nil")),
                    .init("as", output?.swiftCode ?? .plain("nil")),
                ])
        case .raw(let sql, let arguments, let output):
            return .call(
                ".raw",
                [
                    .init(.text(sql)), .init(.list(arguments.map(\.swiftCode))),
                    .init("as", output?.swiftCode ?? .plain("nil")),
                ])
        case .wrapped(let inner, let output):
            return .call(".wrapped", [.init(inner.swiftCode), .init("as", output.swiftCode)])
        case .jsonKey(let key, let inner, let isText):
            return .call(
                ".jsonKey",
                [.init(key.swiftCode), .init("of", inner.swiftCode), .init("isText", .bool(isText))])
        case .lookup(let left, let name, let right):
            return .call(".lookup", left.swiftCode, .text(name), right.swiftCode)
        case .other(let object): return .call(".other", object.swiftCode)
        }
    }

    private static func call(_ name: String, _ value: SwiftCode, _ output: FieldDescription?) -> SwiftCode {
        guard let output else { return .call(name, value) }
        return .call(name, [.init(value), .init("as", output.swiftCode)])
    }

    /// `.field("a") + .field("b")`; longer sums in full, which the compiler checks sooner.
    private static func combined(
        _ left: Expression, _ connector: Connector, _ right: Expression, _ output: FieldDescription?
    ) -> SwiftCode {
        let full = SwiftCode.call(
            ".combined",
            [
                .init(left.swiftCode), .init(.plain(".\(connector)")), .init(right.swiftCode),
                .init("as", output?.swiftCode ?? .plain("nil")),
            ])
        let signs: [Connector: String] = [.add: "+", .subtract: "-", .multiply: "*", .divide: "/"]
        guard output == nil, let sign = signs[connector], left.isField, right.isField else { return full }
        return .either(.joined([left.swiftCode, right.swiftCode], sign), full)
    }

    private var isField: Bool {
        if case .field = self { true } else { false }
    }

    private static func ordered(_ inner: Expression, _ isDescending: Bool, _ nulls: NullsOrder?) -> SwiftCode {
        let full = SwiftCode.call(
            ".ordered",
            [
                .init(inner.swiftCode), .init("isDescending", .bool(isDescending)),
                .init("nulls", .plain(nulls.map { ".\($0)" } ?? "nil")),
            ])
        guard nulls == nil, let line = SwiftLayout.line(inner.swiftCode), line.hasPrefix("."), !line.contains(" + ")
        else { return full }
        return .either(.plain(line + (isDescending ? ".descending" : ".ascending")), full)
    }
}

extension Expression.When {
    fileprivate var swiftCode: SwiftCode {
        .call("Expression.When", [.init(condition.swiftCode), .init("then", result.swiftCode)])
    }
}

extension FunctionCall {
    /// What stands between the parentheses of `.function(…)`.
    fileprivate var swiftArguments: [SwiftCode.Argument] {
        if module == nil, options.isEmpty, outputField == nil {
            return [.init(.text(name))] + arguments.map { .init($0.swiftCode) }
        }
        var list = SwiftArguments(.text(name))
        list.add("module", text: module)
        list.add("arguments", .list(arguments.map(\.swiftCode)))
        if !options.isEmpty { list.add("options", options.swiftCode) }
        list.add("as", outputField?.swiftCode)
        return [.init(.call("FunctionCall", list.list))]
    }
}

extension LiteralValue {
    /// Whether it may stand bare where an expression is expected.
    fileprivate var isExpressionLiteral: Bool {
        switch self {
        case .bool, .int, .string: true
        case .float(let value): value.isFinite
        default: false
        }
    }
}

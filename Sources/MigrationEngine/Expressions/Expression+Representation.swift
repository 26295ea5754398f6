import Models

extension Expression {
    /// The expression as Python's `str` shows it: `OrderBy(F(name), descending=True)`.
    var representation: String {
        switch self {
        case .field(let name): "F(\(name))"
        case .literal(.string(let name)): "F(\(name))"
        case .literal(let value), .value(let value, _): "Value(\(value.representation))"
        case .function(let call): call.representation
        case .combined(let left, let connector, let right, _):
            "\(left.representation) \(connector.rawValue) \(right.representation)"
        case .condition(let condition): condition.representation
        case .ordered(let inner, let isDescending, _):
            "OrderBy(\(inner.representation), descending=\(isDescending ? "True" : "False"))"
        case .collated(let inner, _): "Collate(\(inner.representation))"
        case .cast(let inner, _): "Cast(\(inner.representation))"
        case .choice(let branches, let otherwise, _):
            "CASE "
                + branches.map { "WHEN <Q: \($0.condition.representation)> THEN \($0.result.representation)" }
                .joined(separator: ", ") + ", ELSE \(otherwise?.representation ?? "Value(None)")"
        case .raw(let sql, let arguments, _): "RawSQL(\(sql), \(LiteralValue.list(arguments).representation))"
        case .wrapped(let inner, _): "ExpressionWrapper(\(inner.representation))"
        case .jsonKey(_, let inner, let isText):
            "\(isText ? "KeyTextTransform" : "KeyTransform")(\(inner.representation))"
        case .lookup(let left, let name, let right):
            "\(Self.lookupClass(name))(\(left.representation), \(right.representation))"
        case .other(let object): object.className + "()"
        }
    }

    static func lookupClass(_ name: String) -> String {
        let names = [
            "exact": "Exact", "iexact": "IExact", "gt": "GreaterThan", "gte": "GreaterThanOrEqual", "lt": "LessThan",
            "lte": "LessThanOrEqual", "in": "In", "contains": "Contains", "icontains": "IContains",
            "startswith": "StartsWith", "istartswith": "IStartsWith", "endswith": "EndsWith",
            "iendswith": "IEndsWith", "range": "Range", "isnull": "IsNull", "regex": "Regex", "iregex": "IRegex",
        ]
        return names[name] ?? name
    }
}

extension IndexDescription {
    /// The index as Python's `repr` shows it: `<Index: fields=['pink'] name='pink_idx'>`.
    var representation: String {
        var parts: [String] = []
        func list(_ name: String, _ items: [String]) {
            if !items.isEmpty {
                parts.append("\(name)=\(LiteralValue.list(items.map(LiteralValue.string)).representation)")
            }
        }
        list("fields", fields)
        if !expressions.isEmpty {
            let texts = expressions.map(\.representation).joined(separator: ", ")
            parts.append("expressions=(\(texts)\(expressions.count == 1 ? "," : ""))")
        }
        if !name.isEmpty { parts.append("name='\(name)'") }
        if let dbTablespace { parts.append("db_tablespace='\(dbTablespace)'") }
        if let condition { parts.append("condition=\(condition.representation)") }
        if !include.isEmpty {
            parts.append("include=\(LiteralValue.tuple(include.map(LiteralValue.string)).representation)")
        }
        list("opclasses", operatorClasses)
        return "<Index: \(parts.joined(separator: " "))>"
    }
}

extension FunctionCall {
    fileprivate var representation: String {
        if name == "Concat" { return "Concat(\(pairs(arguments[...])))" }
        if name == "JSONObject" { return "JSONObject(\(jsonMembers.map(\.representation).joined(separator: ", ")))" }
        let joiner = options["arg_joiner"]?.string ?? ", "
        let missing = DatabaseFunction(named: name)?.missingArguments(after: arguments.count) ?? []
        let list = (arguments + missing).map(\.representation).joined(separator: joiner)
        let extra = options.pairs.sorted { $0.name < $1.name }
            .map { "\($0.name)=\($0.value.string ?? $0.value.representation)" }
        return "\(name)(\(([list] + extra).joined(separator: ", ")))"
    }

    private func pairs(_ arguments: ArraySlice<Expression>) -> String {
        guard let first = arguments.first, let last = arguments.last else { return "" }
        let rest = arguments.count == 2 ? last.representation : pairs(arguments.dropFirst())
        return "ConcatPair(\(first.representation), \(rest))"
    }
}

extension Condition {
    /// `(AND: ('pink__gt', 2))`, as Django prints it.
    var representation: String {
        let parts = children.map { child in
            switch child {
            case .lookup(let name, .literal(let value)):
                LiteralValue.tuple([.string(name), value]).representation
            case .lookup(let name, let value): "('\(name)', \(value.representation))"
            case .condition(let inner): inner.representation
            case .expression(let expression): expression.representation
            }
        }
        let body = "(\(connector.rawValue): \(parts.joined(separator: ", ")))"
        return isNegated ? "(NOT \(body))" : body
    }
}

extension Expression {
    /// Reads an expression from its deconstructed form. A bare value is a literal.
    public init(deconstructed value: LiteralValue) throws(DeconstructionError) {
        switch value {
        case .expression(let expression): self = expression
        case .object(let object): self = try Self.expression(object)
        default: self = .literal(value)
        }
    }

    /// Whether the class is one of Django's expressions.
    static func isExpression(_ object: DeconstructedObject) -> Bool {
        object.path.hasPrefix("django.db.models.") && !object.className.hasSuffix("Field")
    }

    private static func expression(_ object: DeconstructedObject) throws(DeconstructionError) -> Expression {
        switch object.className {
        case "F":
            var arguments = ArgumentReader(object, positional: ["name"])
            return .field(try arguments.requiredString("name"))
        case "Q": return .condition(try Condition(object))
        case "Value":
            var arguments = ArgumentReader(object, positional: ["value", "output_field"])
            return .value(try arguments.required("value"), as: try outputField(&arguments))
        case "CombinedExpression", "DurationExpression", "TemporalSubtraction":
            var arguments = ArgumentReader(object, positional: ["lhs", "connector", "rhs", "output_field"])
            let left = try Expression(deconstructed: arguments.required("lhs"))
            let right = try Expression(deconstructed: arguments.required("rhs"))
            guard let connector = Connector(rawValue: try arguments.requiredString("connector")) else {
                return .other(object)
            }
            return .combined(left, connector, right, as: try outputField(&arguments))
        case "OrderBy":
            var arguments = ArgumentReader(
                object, positional: ["expression", "descending", "nulls_first", "nulls_last"])
            let nulls: NullsOrder? =
                arguments.bool("nulls_first") == true ? .first : arguments.bool("nulls_last") == true ? .last : nil
            return .ordered(
                try Expression(deconstructed: arguments.required("expression")),
                isDescending: arguments.bool("descending") ?? false, nulls: nulls)
        case "Collate":
            var arguments = ArgumentReader(object, positional: ["expression", "collation"])
            let inner = try Expression(deconstructed: arguments.required("expression"))
            return .collated(inner, try arguments.requiredString("collation"))
        case "Cast", "ExpressionWrapper":
            var arguments = ArgumentReader(object, positional: ["expression", "output_field"])
            let inner = try Expression(deconstructed: arguments.required("expression"))
            guard let output = try outputField(&arguments) else { return .other(object) }
            return object.className == "Cast" ? .cast(inner, as: output) : .wrapped(inner, as: output)
        case "RawSQL":
            var arguments = ArgumentReader(object, positional: ["sql", "params", "output_field"])
            let sql = try arguments.requiredString("sql")
            return .raw(sql, arguments.take("params")?.items ?? [], as: try outputField(&arguments))
        case "Case": return try choice(object)
        case "KeyTransform", "KeyTextTransform":
            var arguments = ArgumentReader(object, positional: ["key", "expression"])
            return .jsonKey(
                try arguments.required("key"),
                of: try Expression(deconstructed: arguments.required("expression")),
                isText: object.className == "KeyTextTransform")
        default:
            if let lookup = try lookup(object) { return lookup }
            return try function(object)
        }
    }

    static func outputField(_ arguments: inout ArgumentReader) throws(DeconstructionError) -> FieldDescription? {
        guard case .object(let object)? = arguments.take("output_field") else { return nil }
        return try FieldDescription("", deconstructed: object)
    }

    private static func choice(_ object: DeconstructedObject) throws(DeconstructionError) -> Expression {
        var arguments = ArgumentReader(object, positional: [])
        var branches: [When] = []
        for case .object(let branch) in arguments.variadic {
            var inner = ArgumentReader(branch, positional: ["condition", "then"])
            let result = try Expression(deconstructed: inner.required("then"))
            let condition: Condition
            switch inner.take("condition") {
            case .object(let object)? where object.className == "Q": condition = try Condition(object)
            case .some(let value) where value != .null:
                condition = Condition(children: [.expression(try Expression(deconstructed: value))])
            default:
                // When(pink=1, then=2)
                var children: [Condition.Child] = []
                for (name, value) in inner.rest.pairs {
                    children.append(.lookup(name, try Expression(deconstructed: value)))
                }
                condition = Condition(children: children)
            }
            branches.append(When(condition, then: result))
        }
        var otherwise: Expression?
        if let value = arguments.take("default"), value != .null {
            otherwise = try Expression(deconstructed: value)
        }
        return .choice(branches, otherwise: otherwise, as: try outputField(&arguments))
    }

    static let lookupNames = [
        "Exact": "exact", "IExact": "iexact", "GreaterThan": "gt", "GreaterThanOrEqual": "gte", "LessThan": "lt",
        "LessThanOrEqual": "lte", "In": "in", "Contains": "contains", "IContains": "icontains",
        "StartsWith": "startswith", "IStartsWith": "istartswith", "EndsWith": "endswith", "IEndsWith": "iendswith",
        "Range": "range", "IsNull": "isnull", "Regex": "regex", "IRegex": "iregex",
    ]

    private static func lookup(_ object: DeconstructedObject) throws(DeconstructionError) -> Expression? {
        guard object.path.contains(".lookups."), let name = lookupNames[object.className] else { return nil }
        var arguments = ArgumentReader(object, positional: ["lhs", "rhs"])
        return .lookup(
            try Expression(deconstructed: arguments.required("lhs")), name,
            try Expression(deconstructed: arguments.required("rhs")))
    }

    private static func function(_ object: DeconstructedObject) throws(DeconstructionError) -> Expression {
        guard isExpression(object) else { return .other(object) }
        let names = object.keywords["expression"] == nil ? [] : ["expression"]
        var arguments = ArgumentReader(object, positional: [])
        var list: [Expression] = []
        for name in names {
            if let value = arguments.take(name) { list.append(try Expression(deconstructed: value)) }
        }
        for value in arguments.variadic { list.append(try Expression(deconstructed: value)) }
        let output = try outputField(&arguments)
        var module = object.path.lastIndex(of: ".").map { String(object.path[..<$0]) }
        // The functions of Django itself are known by their names.
        if let known = FunctionCall.module(of: object.className),
            module == known || module == "django.db.models.functions"
        {
            module = nil
        }
        return .function(
            FunctionCall(object.className, module: module, arguments: list, options: arguments.rest, as: output))
    }

    /// As an argument of a function: a bare text names a field, other bare values are values.
    public var asArgument: Expression {
        switch self {
        case .literal(.string(let name)): .field(name)
        case .literal(let value): .value(value, as: nil)
        default: self
        }
    }
}

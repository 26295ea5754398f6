extension Expression {
    /// The value that stands for the expression in Python: an object, or a bare value.
    public var deconstructed: LiteralValue {
        switch self {
        case .literal(let value): value
        case .field(let name): Self.call("django.db.models.F", [.string(name)])
        case .value(let value, let output):
            Self.call("django.db.models.Value", [value], Self.output(output))
        case .function(let call): .object(call.deconstructed)
        case .combined(let left, let connector, let right, let output):
            Self.call(
                "django.db.models.expressions.CombinedExpression",
                [left.deconstructed, .string(connector.rawValue), right.deconstructed], Self.output(output))
        case .condition(let condition): .object(condition.deconstructed)
        case .ordered(let inner, let isDescending, let nulls):
            Self.ordered(inner.deconstructed, isDescending, nulls)
        case .collated(let inner, let collation):
            Self.call(
                "django.db.models.functions.comparison.Collate", [inner.deconstructed],
                ["collation": .string(collation)])
        case .cast(let inner, let output):
            Self.call(
                "django.db.models.functions.comparison.Cast", [inner.deconstructed, .object(output.deconstructed)])
        case .choice(let branches, let otherwise, let output): Self.choice(branches, otherwise, output)
        case .raw(let sql, let arguments, let output):
            Self.call("django.db.models.expressions.RawSQL", [.string(sql), .tuple(arguments)], Self.output(output))
        case .wrapped(let inner, let output):
            Self.call("django.db.models.ExpressionWrapper", [inner.deconstructed], Self.output(output))
        case .jsonKey(let key, let inner, let isText):
            Self.call(
                "django.db.models.fields.json." + (isText ? "KeyTextTransform" : "KeyTransform"),
                [key, inner.deconstructed])
        case .lookup(let left, let name, let right):
            Self.call("django.db.models.lookups." + Self.lookupClass(name), [left.deconstructed, right.deconstructed])
        case .other(let object): .object(object)
        }
    }

    private static func call(
        _ path: String, _ arguments: [LiteralValue], _ keywords: KeywordArguments = [:]
    ) -> LiteralValue {
        .object(DeconstructedObject(path, arguments: arguments, keywords: keywords))
    }

    private static func output(_ field: FieldDescription?) -> KeywordArguments {
        field.map { ["output_field": .object($0.deconstructed)] } ?? [:]
    }

    private static func ordered(_ inner: LiteralValue, _ isDescending: Bool, _ nulls: NullsOrder?) -> LiteralValue {
        var keywords: KeywordArguments = isDescending ? ["descending": true] : [:]
        switch nulls {
        case .first: keywords["nulls_first"] = true
        case .last: keywords["nulls_last"] = true
        case nil: break
        }
        return call("django.db.models.OrderBy", [inner], keywords)
    }

    private static func choice(
        _ branches: [When], _ otherwise: Expression?, _ output: FieldDescription?
    ) -> LiteralValue {
        let cases = branches.map { branch in
            call(
                "django.db.models.When", [.object(branch.condition.deconstructed)],
                ["then": branch.result.deconstructed])
        }
        var keywords = Self.output(output)
        keywords["default"] = otherwise?.deconstructed
        return call("django.db.models.Case", cases, keywords)
    }

    /// The class of a lookup in `django.db.models.lookups`.
    static func lookupClass(_ name: String) -> String {
        lookupNames.first { $0.value == name }?.key ?? name
    }
}

extension FunctionCall {
    /// The call in Python.
    public var deconstructed: DeconstructedObject {
        var keywords = options
        if let outputField { keywords["output_field"] = .object(outputField.deconstructed) }
        return DeconstructedObject(classPath, arguments: arguments.map(\.deconstructed), keywords: keywords)
    }
}

extension Condition {
    /// The `Q`: a single lookup by keyword, others as pairs, as `Q.deconstruct()` has it.
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject("django.db.models.Q")
        object.arguments = children.map { child in
            switch child {
            case .lookup(let name, let value): .tuple([.string(name), value.deconstructed])
            case .condition(let inner): .object(inner.deconstructed)
            case .expression(let expression): expression.deconstructed
            }
        }
        if connector != .and { object.keywords["_connector"] = .string(connector.rawValue) }
        if isNegated { object.keywords["_negated"] = true }
        return object
    }
}

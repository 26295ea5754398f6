import Models
import SQLCore

/// What is known of Python's own objects, and of Django's expressions.
enum PythonObjects {
    // MARK: Comparison

    /// Python's `==`: `1 == 1.0 == True`, but a list is no tuple.
    static func areEqual(_ left: LiteralValue?, _ right: LiteralValue?) -> Bool {
        guard let left, let right else { return false }
        if left == right { return true }
        if let first = PythonValue(left).double, let second = PythonValue(right).double { return first == second }
        return false
    }

    /// `nil` when only Python can tell.
    static func compare(_ left: PythonValue, _ symbol: String, _ right: PythonValue) -> Bool? {
        switch symbol {
        case "==", "is":
            if case .reference(let first) = left, case .reference(let second) = right {
                return first == second ? true : nil
            }
            if case .swappableDependency(let first) = left, case .swappableDependency(let second) = right {
                return compare(first, "==", second)
            }
            if symbol == "is", isKnownObject(left), right.plain == .null { return false }
            guard let first = left.plain, let second = right.plain else { return nil }
            return areEqual(first, second)
        case "!=", "is not": return compare(left, symbol == "!=" ? "==" : "is", right).map { !$0 }
        case "in":
            if let text = left.string, let whole = right.string { return text.isEmpty || whole.contains(text) }
            guard let value = left.plain, let items = right.iterated else { return nil }
            if items.contains(where: { areEqual($0.plain, value) }) { return true }
            return items.contains { $0.plain == nil } ? nil : false
        case "not in": return compare(left, "in", right).map { !$0 }
        default: return order(left, right).map { holds(symbol, $0) }
        }
    }

    /// Whether it is surely something, and not `None`.
    private static func isKnownObject(_ value: PythonValue) -> Bool {
        switch value {
        case .function, .type, .call: true
        default: false
        }
    }

    private static func holds(_ symbol: String, _ order: Int) -> Bool {
        switch symbol {
        case "<": order < 0
        case "<=": order <= 0
        case ">": order > 0
        default: order >= 0
        }
    }

    /// Negative, zero or positive as the left value is less, equal or greater.
    private static func order(_ left: PythonValue, _ right: PythonValue) -> Int? {
        if let first = left.double, let second = right.double { return first < second ? -1 : first > second ? 1 : 0 }
        if let first = left.string, let second = right.string {
            if first.unicodeScalars.elementsEqual(second.unicodeScalars) { return 0 }
            return first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars) ? -1 : 1
        }
        guard let first = left.sequence, let second = right.sequence else { return nil }
        for (one, other) in zip(first, second) {
            if areEqual(one.plain, other.plain) { continue }
            return order(one, other)
        }
        return first.count - second.count
    }

    // MARK: Dictionaries

    static func set(_ key: PythonValue, _ value: PythonValue, in pairs: inout [PythonPair]) {
        let plain = key.plain
        if plain != nil, let index = pairs.firstIndex(where: { areEqual($0.key.plain, plain) }) {
            pairs[index].value = value
        } else {
            pairs.append(PythonPair(key: key, value: value))
        }
    }

    // MARK: Attributes of values

    static func attribute(_ name: String, of value: LiteralValue) -> PythonValue? {
        switch (value, name) {
        case (.dateTime(let moment, _), "year"): .int(Int64(moment.date.components.year))
        case (.dateTime(let moment, _), "month"): .int(Int64(moment.date.components.month))
        case (.dateTime(let moment, _), "day"): .int(Int64(moment.date.components.day))
        case (.date(let date), "year"): .int(Int64(date.components.year))
        case (.date(let date), "month"): .int(Int64(date.components.month))
        case (.date(let date), "day"): .int(Int64(date.components.day))
        case (.interval(let interval), "days"): .int(interval.components.days)
        case (.uuid(let text), "hex"): .string(text.filter { $0 != "-" })
        case (.string, "__class__"): .reference("builtins.str")
        default: nil
        }
    }

    /// `get_user_model()._meta.model_name` and the like.
    static func modelOption(_ name: String, of label: String) -> PythonValue? {
        let parts = label.split(separator: ".").map(String.init)
        guard parts.count == 2 else { return nil }
        switch name {
        case "object_name": return .string(parts[1])
        case "model_name": return .string(parts[1].lowercased())
        case "app_label": return .string(parts[0])
        case "label": return .string(label)
        case "label_lower": return .string(parts[0] + "." + parts[1].lowercased())
        default: return nil
        }
    }

    // MARK: Enumerations

    /// A member of `TextChoices` with a label is a tuple in the class; its value comes first.
    static func enumerationValue(_ value: PythonValue) -> PythonValue {
        if case .tuple(let parts) = value, let first = parts.first { return first }
        return value
    }

    // MARK: Django's expressions

    static func isQ(_ call: PythonCall) -> Bool {
        call.path.hasPrefix("django.db.models") && call.path.hasSuffix(".Q")
    }

    static func isExpression(_ call: PythonCall) -> Bool {
        let name = call.path.split(separator: ".").last ?? ""
        return call.path.hasPrefix("django.db.models.") && !name.hasSuffix("Field") && name != "Q"
            && name != "ForeignKey" && !name.hasSuffix("Index") && !name.hasSuffix("Constraint")
    }

    /// The condition that a `Q` states.
    static func condition(_ value: PythonValue) -> Condition? {
        switch value {
        case .literal(.expression(.condition(let condition))): return condition
        case .call(let call) where isQ(call):
            guard case .condition(let condition)? = expression(value) else { return nil }
            return condition
        default: return nil
        }
    }

    /// The expression that the call of one of Django's expression classes makes.
    static func expression(_ value: PythonValue) -> Expression? {
        switch value {
        case .literal(.expression(let expression)): return expression
        case .call(let call) where isExpression(call) || isQ(call):
            var unknowns: [PythonUnknown] = []
            let object = call.object(collecting: &unknowns)
            guard unknowns.isEmpty else { return nil }
            return try? Expression(deconstructed: .object(object))
        default: return nil
        }
    }

    private static let connectors: [String: Expression.Connector] = [
        "+": .add, "-": .subtract, "*": .multiply, "/": .divide, "%": .modulo, "**": .power,
    ]

    /// `Q(…) | Q(…)`, `F("a") + 1`
    static func combined(_ left: PythonValue, _ symbol: String, _ right: PythonValue) -> PythonValue? {
        if let first = condition(left), let second = condition(right) {
            let connector: Condition.Connector? =
                switch symbol {
                case "&": .and
                case "|": .or
                case "^": .xor
                default: nil
                }
            return connector.map { .literal(.expression(.condition(first.combined($0, second)))) }
        }
        guard let connector = connectors[symbol] else { return nil }
        let first = expression(left)
        let second = expression(right)
        guard first != nil || second != nil,
            let one = first ?? left.plain.map({ Expression.value($0, as: nil) }),
            let other = second ?? right.plain.map({ Expression.value($0, as: nil) })
        else { return nil }
        return .literal(.expression(.combined(one, connector, other, as: nil)))
    }

    /// `F("a").desc(nulls_last=True)`, `F("a").asc()`
    static func callMethod(
        _ name: String, of value: PythonValue, _ keywords: [(name: String, value: PythonValue)]
    ) -> PythonValue? {
        guard let expression = expression(value), name == "asc" || name == "desc" else { return nil }
        func isSet(_ name: String) -> Bool { keywords.contains { $0.name == name && $0.value.truth == true } }
        let nulls: Expression.NullsOrder? = isSet("nulls_first") ? .first : isSet("nulls_last") ? .last : nil
        return .literal(.expression(.ordered(expression, isDescending: name == "desc", nulls: nulls)))
    }
}

extension Condition {
    /// Django's `~Q`.
    var negated: Condition { Condition(connector, isNegated: !isNegated, children: children) }

    /// Django's `Q._combine`.
    func combined(_ connector: Connector, _ other: Condition) -> Condition {
        if children.isEmpty { return other }
        if other.children.isEmpty { return self }
        func parts(_ condition: Condition) -> [Child] {
            !condition.isNegated && (condition.connector == connector || condition.children.count == 1)
                ? condition.children : [.condition(condition)]
        }
        return Condition(connector, children: parts(self) + parts(other))
    }
}

extension PythonType {
    private static let enumerations: Set<String> = [
        "django.db.models.TextChoices", "django.db.models.IntegerChoices", "django.db.models.Choices", "enum.Enum",
        "enum.IntEnum", "enum.StrEnum", "django.db.models.enums.TextChoices", "django.db.models.enums.IntegerChoices",
    ]

    var isEnumeration: Bool { importedBases.contains { Self.enumerations.contains($0) } }

    /// The members of an enumeration with their labels: those given, or the names in words.
    var enumerationMembers: [(name: String, value: PythonValue, label: PythonValue)] {
        attributes.compactMap { name, value in
            switch value {
            case .function: return nil
            case .tuple(let parts) where parts.count == 2: return (name, parts[0], parts[1])
            default:
                guard !name.hasPrefix("_") else { return nil }
                return (name, value, .string(name.split(separator: "_").joined(separator: " ").pythonTitle))
            }
        }
    }
}

import Models
import SQLCore

extension Condition {
    /// The fields that the condition looks at; `nil` if it has a part that is more than lookups of fields.
    var fieldNames: Set<String>? {
        var names: Set<String> = []
        for child in children {
            switch child {
            case .lookup(let lookup, .literal), .lookup(let lookup, .value):
                names.insert(Self.split(lookup).field)
            case .condition(let condition):
                guard let inner = condition.fieldNames else { return nil }
                names.formUnion(inner)
            default: return nil
            }
        }
        return names
    }

    /// Whether the condition holds for the values of a row, by field; `nil` if that cannot be told here.
    func holds(_ value: (_ field: String) -> SQLValue?) -> Bool? {
        var outcomes: [Truth] = []
        for child in children {
            switch child {
            case .lookup(let lookup, .literal(let literal)), .lookup(let lookup, .value(let literal, _)):
                let (field, name) = Self.split(lookup)
                guard let stored = value(field), let truth = Self.compare(stored, name, literal) else { return nil }
                outcomes.append(truth)
            case .condition(let condition):
                guard let inner = condition.holds(value) else { return nil }
                outcomes.append(inner ? .yes : .no)
            default: return nil
            }
        }
        let isTrue: Bool
        switch connector {
        case .and: isTrue = outcomes.allSatisfy { $0 == .yes }
        case .or: isTrue = outcomes.contains(.yes)
        case .xor: isTrue = outcomes.filter { $0 == .yes }.count % 2 == 1
        }
        return isTrue != isNegated
    }

    private enum Truth { case yes, no, unknown }

    private static func split(_ lookup: String) -> (field: String, name: String) {
        let parts = lookup.split(separator: "__", maxSplits: 1, omittingEmptySubsequences: false)
        let field = parts.first.map(String.init) ?? lookup
        return (field == "pk" ? "id" : field, parts.count > 1 ? String(parts[1]) : "exact")
    }

    private static func compare(_ stored: SQLValue, _ lookup: String, _ literal: LiteralValue) -> Truth? {
        if lookup == "isnull" { return literal.bool.map { stored.isNull == $0 ? .yes : .no } }
        if lookup == "exact", literal == .null { return stored.isNull ? .yes : .no }
        if stored.isNull { return .unknown }
        if lookup == "in" {
            guard let items = literal.items else { return nil }
            let orders = items.compactMap { SQLValue($0).flatMap { order(stored, $0) } }
            return orders.count == items.count ? (orders.contains(0) ? .yes : .no) : nil
        }
        guard let other = SQLValue(literal) else { return nil }
        if let text = stored.string, let part = other.string, let isThere = textLookup(text, lookup, part) {
            return isThere ? .yes : .no
        }
        guard let order = order(stored, other) else { return nil }
        switch lookup {
        case "exact": return order == 0 ? .yes : .no
        case "gt": return order > 0 ? .yes : .no
        case "gte": return order >= 0 ? .yes : .no
        case "lt": return order < 0 ? .yes : .no
        case "lte": return order <= 0 ? .yes : .no
        default: return nil
        }
    }

    private static func textLookup(_ text: String, _ lookup: String, _ part: String) -> Bool? {
        switch lookup {
        case "startswith": text.hasPrefix(part)
        case "endswith": text.hasSuffix(part)
        case "contains": text.contains(part)
        case "iexact": text.lowercased() == part.lowercased()
        default: nil
        }
    }

    /// -1, 0 or 1 for values that can be compared.
    private static func order(_ left: SQLValue, _ right: SQLValue) -> Int? {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right ? -1 : left == right ? 0 : 1
        case (.text(let left), .text(let right)):
            left.utf8.elementsEqual(right.utf8) ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
        default:
            if let left = left.number, let right = right.number {
                left < right ? -1 : left == right ? 0 : 1
            } else {
                nil
            }
        }
    }
}

extension SQLValue {
    fileprivate init?(_ literal: LiteralValue) {
        switch literal {
        case .bool(let value): self = .integer(value ? 1 : 0)
        case .int(let value): self = .integer(value)
        case .float(let value): self = .real(value)
        case .string(let text), .uuid(let text): self = .text(text)
        case .decimal(let text): self = .real(Double(text) ?? 0)
        case .date(let date): self = .text(date.sqlText)
        case .time(let time): self = .text(time.sqlText)
        case .interval(let interval): self = .integer(interval.microseconds)
        default: return nil
        }
    }

    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        case .text(let text): Double(text)
        default: nil
        }
    }
}

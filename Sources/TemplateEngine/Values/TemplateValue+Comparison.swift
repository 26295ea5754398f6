internal import Formatting
internal import PythonText
internal import SQLCore

extension TemplateValue {
    /// Python's truth of a value.
    public var isTrue: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        case .integer(let value): value != 0
        case .bigInteger: true
        case .float(let value): value != 0
        case .decimal(let value): !value.isZero
        case .string(let text), .safeString(let text): !text.isEmpty
        case .list(let values), .tuple(let values): !values.isEmpty
        case .dictionary(let dictionary): !dictionary.isEmpty
        case .range(let range): !range.elements.isEmpty
        case .duration(let value): value.microseconds != 0
        case .date, .time, .dateTime, .callable: true
        case .object(let object): object.isTrue
        }
    }

    /// The number, if it is one; booleans are.
    var number: PythonDecimal? {
        switch self {
        case .bool(let value): PythonDecimal(value ? 1 : 0)
        case .integer(let value): PythonDecimal(value)
        case .bigInteger(let value), .decimal(let value): value
        case .float(let value):
            PythonDecimal(exactly: value) ?? PythonDecimal(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
        default: nil
        }
    }

    /// Python's `==`.
    public func isEqual(to other: TemplateValue) -> Bool {
        switch (self, other) {
        case (.null, .null): return true
        case (.integer(let left), .integer(let right)): return left == right
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
        case (.dictionary(let left), .dictionary(let right)):
            return left.count == right.count
                && left.items.allSatisfy { pair in right[pair.key].map { pair.value.isEqual(to: $0) } ?? false }
        case (.range(let left), .range(let right)): return left == right
        case (.date(let left), .date(let right)): return left == right
        case (.time(let left), .time(let right)): return left == right
        case (.dateTime(let left), .dateTime(let right)):
            return (left.zone == nil) == (right.zone == nil) && left.utcMicroseconds == right.utcMicroseconds
        case (.duration(let left), .duration(let right)): return left == right
        case (.object(let left), .object(let right)):
            return left.typeName == right.typeName && left.repr == right.repr
        default:
            if let left = plainString, let right = other.plainString { return left.utf8.elementsEqual(right.utf8) }
            if let left = number, let right = other.number { return left.compare(right) == 0 }
            return false
        }
    }

    /// Python's `<`, `>`: -1, 0 or 1. Throws `TypeError` for what has no order. `nil` where all comparisons are false
    /// (NaN).
    func order(_ other: TemplateValue, _ sign: String = "<") throws -> Int? {
        if let left = plainString, let right = other.plainString {
            return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
                ? -1 : left.utf8.elementsEqual(right.utf8) ? 0 : 1
        }
        if let left = number, let right = other.number { return left.compare(right) }
        switch (self, other) {
        case (.list(let left), .list(let right)), (.tuple(let left), .tuple(let right)):
            for (first, second) in zip(left, right) where !first.isEqual(to: second) {
                return try first.order(second, sign)
            }
            return left.count < right.count ? -1 : left.count == right.count ? 0 : 1
        case (.date(let left), .date(let right)): return left < right ? -1 : left == right ? 0 : 1
        case (.time(let left), .time(let right)): return left < right ? -1 : left == right ? 0 : 1
        case (.duration(let left), .duration(let right)): return left < right ? -1 : left == right ? 0 : 1
        case (.dateTime(let left), .dateTime(let right)):
            guard (left.zone == nil) == (right.zone == nil) else {
                throw TemplateError.type("can't compare offset-naive and offset-aware datetimes")
            }
            return left.utcMicroseconds < right.utcMicroseconds
                ? -1 : left.utcMicroseconds == right.utcMicroseconds ? 0 : 1
        default:
            throw TemplateError.type(
                "'\(sign)' not supported between instances of '\(typeName)' and '\(other.typeName)'")
        }
    }

    /// Python's `in`.
    func contains(_ item: TemplateValue) throws -> Bool {
        switch self {
        case .string(let text), .safeString(let text):
            guard let part = item.plainString else {
                throw TemplateError.type("'in <string>' requires string as left operand, not \(item.typeName)")
            }
            return text.pythonContains(part)
        case .dictionary(let dictionary): return dictionary[item] != nil
        default: return try iterated().contains { $0.isEqual(to: item) }
        }
    }

    /// Python's `is`, as far as values without identity have one.
    func isIdentical(to other: TemplateValue) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.string, .string), (.safeString, .safeString): isEqual(to: other)
        default: false
        }
    }
}

import Models
import SQLCore

extension PythonInterpreter {
    mutating func unary(_ symbol: String, _ value: PythonValue, _ node: PythonNode) throws(PythonException)
        -> PythonValue
    {
        if symbol == "not" {
            if let truth = value.truth { return .bool(!truth) }
            if case .unary(_, let operand) = node.kind { return undecided(value, operand) }
            return undecided(value, node)
        }
        if symbol == "~", let condition = PythonObjects.condition(value) {
            return .literal(.expression(.condition(condition.negated)))
        }
        switch (symbol, value) {
        case ("-", .literal(.float(let number))): return .literal(.float(-number))
        case ("-", .literal(.bigInt(let digits))):
            return .literal(.bigInt(digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits))
        case ("-", .literal(.decimal(let text))):
            return .literal(.decimal(text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text))
        case ("-", .literal(.interval(let interval))):
            return .literal(.interval(.init(microseconds: 0 &- interval.microseconds)))
        case ("+", .literal(.int)), ("+", .literal(.float)), ("+", .literal(.decimal)): return value
        case ("~", .literal(.int(let number))): return .int(~number)
        case ("-", _):
            if let number = value.int {
                let (result, overflows) = Int64(0).subtractingReportingOverflow(number)
                return overflows ? .literal(.bigInt("9223372036854775808")) : .int(result)
            }
            if let expression = PythonObjects.expression(value) {
                return .literal(.expression(.combined(expression, .multiply, .value(.int(-1)), as: nil)))
            }
        default: break
        }
        return value.unknown.map(PythonValue.unknown)
            ?? unknown("an operator on something that only Python knows", node)
    }

    /// Operators of the same chain are carried out one after the other, however many there are.
    mutating func binary(_ node: PythonNode) throws(PythonException) -> PythonValue {
        var chain: [(symbol: String, right: PythonNode)] = []
        var current = node
        while case .binary(let left, let symbol, let right) = current.kind {
            chain.append((symbol, right))
            current = left
        }
        var value = try evaluate(current)
        for (symbol, right) in chain.reversed() { value = try combine(value, symbol, try evaluate(right), node) }
        return value
    }

    func combine(
        _ left: PythonValue, _ symbol: String, _ right: PythonValue, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        let left = settled(left)
        let right = settled(right)
        if let value = sequences(left, symbol, right) { return value }
        if symbol == "%", let text = left.string {
            return try PythonFormat.percent(text, right).map(PythonValue.string)
                ?? right.unknown.map(PythonValue.unknown) ?? unknown("a text that only Python can format", node)
        }
        if let value = try numbers(left, symbol, right, node) { return value }
        if let value = moments(left, symbol, right) { return value }
        if let value = PythonObjects.combined(left, symbol, right) { return value }
        let part = left.unknown ?? right.unknown
        return part.map(PythonValue.unknown) ?? unknown("an operator on something that only Python knows", node)
    }

    private func sequences(_ left: PythonValue, _ symbol: String, _ right: PythonValue) -> PythonValue? {
        switch (left, symbol, right) {
        case (.literal(.string(let first)), "+", .literal(.string(let second))):
            return first.utf8.count + second.utf8.count < Self.sizeLimit ? .string(first + second) : nil
        case (.literal(.bytes(let first)), "+", .literal(.bytes(let second))): return .literal(.bytes(first + second))
        case (.list(let first), "+", .list(let second)):
            return first.count + second.count < Self.sizeLimit ? .list(first + second) : nil
        case (.tuple(let first), "+", .tuple(let second)):
            return first.count + second.count < Self.sizeLimit ? .tuple(first + second) : nil
        case (.set(let first), "|", .set(let second)): return .set(unique(first + second))
        case (.set(let first), "-", .set(let second)):
            let removed = Set(second.compactMap(\.plain))
            return .set(first.filter { value in value.plain.map { !removed.contains($0) } ?? true })
        case (.dictionary(let first), "|", .dictionary(let second)):
            var pairs = first
            for pair in second { PythonObjects.set(pair.key, pair.value, in: &pairs) }
            return .dictionary(pairs)
        case (_, "*", _):
            let (repeated, count) = left.int == nil ? (left, right.int) : (right, left.int)
            guard let count = count.flatMap({ Int(exactly: $0) }), count <= 100_000 else { return nil }
            let times = max(count, 0)
            switch repeated {
            case .literal(.string(let text)) where text.utf8.count <= 10 || times <= 1000 && text.utf8.count <= 1000:
                return .string(String(repeating: text, count: times))
            case .list(let items) where items.count <= 1000 && times <= 1000:
                return .list((0..<times).flatMap { _ in items })
            case .tuple(let items) where items.count <= 1000 && times <= 1000:
                return .tuple((0..<times).flatMap { _ in items })
            default: return nil
            }
        default: return nil
        }
    }

    // MARK: Numbers

    private func numbers(
        _ left: PythonValue, _ symbol: String, _ right: PythonValue, _ node: PythonNode
    ) throws(PythonException) -> PythonValue? {
        if let first = left.int, let second = right.int { return try integers(first, symbol, second, node) }
        guard let first = left.double, let second = right.double else { return nil }
        switch symbol {
        case "+": return .literal(.float(first + second))
        case "-": return .literal(.float(first - second))
        case "*": return .literal(.float(first * second))
        case "/", "//":
            guard second != 0 else { throw exception("ZeroDivisionError", "float division by zero", node) }
            return .literal(.float(symbol == "/" ? first / second : (first / second).rounded(.down)))
        default: return nil
        }
    }

    private func integers(
        _ first: Int64, _ symbol: String, _ second: Int64, _ node: PythonNode
    ) throws(PythonException) -> PythonValue? {
        let result: (partialValue: Int64, overflow: Bool)
        switch symbol {
        case "+": result = first.addingReportingOverflow(second)
        case "-": result = first.subtractingReportingOverflow(second)
        case "*": result = first.multipliedReportingOverflow(by: second)
        case "/", "//", "%":
            guard second != 0 else { throw exception("ZeroDivisionError", "division by zero", node) }
            if symbol == "/" { return .literal(.float(Double(first) / Double(second))) }
            let quotient = first.dividedReportingOverflow(by: second)
            guard !quotient.overflow else { return nil }
            let remainder = first.remainderReportingOverflow(dividingBy: second).partialValue
            // Python rounds down, not towards zero.
            let isBelow = remainder != 0 && (remainder < 0) != (second < 0)
            result = (
                symbol == "%" ? (isBelow ? remainder + second : remainder) : quotient.partialValue - (isBelow ? 1 : 0),
                false
            )
        case "**": return power(first, second)
        case "&": result = (first & second, false)
        case "|": result = (first | second, false)
        case "^": result = (first ^ second, false)
        case "<<":
            guard (0..<62).contains(second) else { return nil }
            result = first.multipliedReportingOverflow(by: 1 << second)
        case ">>": result = (second < 0 ? first : first >> min(second, 63), second < 0)
        default: return nil
        }
        return result.overflow ? nil : .int(result.partialValue)
    }

    private func power(_ base: Int64, _ exponent: Int64) -> PythonValue? {
        guard (0...63).contains(exponent) else { return nil }
        var value: Int64 = 1
        for _ in 0..<exponent {
            let (product, overflows) = value.multipliedReportingOverflow(by: base)
            if overflows {
                // 2 ** 63 is the one that limits of columns are made of.
                return base == 2 && exponent == 63 ? .literal(.bigInt("9223372036854775808")) : nil
            }
            value = product
        }
        return .int(value)
    }

    // MARK: Times

    private func moments(_ left: PythonValue, _ symbol: String, _ right: PythonValue) -> PythonValue? {
        switch (left, symbol, right) {
        case (.literal(.interval(let first)), "+", .literal(.interval(let second))):
            return .literal(.interval(.init(microseconds: first.microseconds &+ second.microseconds)))
        case (.literal(.interval(let first)), "-", .literal(.interval(let second))):
            return .literal(.interval(.init(microseconds: first.microseconds &- second.microseconds)))
        case (.literal(.interval(let interval)), "*", .literal(.int(let factor))),
            (.literal(.int(let factor)), "*", .literal(.interval(let interval))):
            return .literal(.interval(.init(microseconds: interval.microseconds &* factor)))
        case (.literal(.dateTime(let moment, let offset)), "+", .literal(.interval(let interval))):
            return moment.adding(interval).map { .literal(.dateTime($0, utcOffset: offset)) }
        case (.literal(.dateTime(let moment, let offset)), "-", .literal(.interval(let interval))):
            return moment.adding(.init(microseconds: 0 &- interval.microseconds))
                .map { .literal(.dateTime($0, utcOffset: offset)) }
        default: return nil
        }
    }

    // MARK: Conditions

    mutating func boolean(isAnd: Bool, _ items: [PythonNode], _ node: PythonNode) throws(PythonException) -> PythonValue
    {
        var value = PythonValue.none
        for item in items {
            value = try evaluate(item)
            guard let truth = value.truth else {
                return undecided(value, item)
            }
            if truth != isAnd { return value }
        }
        return value
    }

    mutating func comparison(
        _ left: PythonNode, _ comparisons: [PythonNode.Comparison], _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        var value = try evaluate(left)
        for comparison in comparisons {
            let other = try evaluate(comparison.value)
            guard let holds = PythonObjects.compare(settled(value), comparison.symbol, settled(other)) else {
                return undecided(value.unknown == nil ? other : value, node)
            }
            if !holds { return .bool(false) }
            value = other
        }
        return .bool(true)
    }
}

extension PythonValue {
    var double: Double? {
        switch self {
        case .literal(.float(let value)): value
        default: int.map(Double.init)
        }
    }
}

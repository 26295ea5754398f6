/// Which form of a text goes with a number: the expression of C that a gettext catalog has.
///
/// ```swift
/// PluralRule("n%10==1 && n%100!=11 ? 0 : 1")?.form(for: 21)    // 0
/// ```
public struct PluralRule: Sendable {
    private indirect enum Expression: Sendable {
        case number(Double)
        case variable
        case not(Expression)
        case operation(String, Expression, Expression)
        case choice(Expression, Expression, Expression)
    }

    private let expression: Expression

    /// One form for one, the other for the rest.
    static let english = Self(expression: .operation("!=", .variable, .number(1)))

    private init(expression: Expression) { self.expression = expression }

    /// Reads an expression; `nil` if it is none.
    public init?(_ text: String) {
        var parser = Parser(text: Array(text.utf8)[...])
        guard let expression = parser.choice(), parser.isAtEnd else { return nil }
        self.expression = expression
    }

    /// Whether there is one form for all numbers.
    var isSingle: Bool { if case .number = expression { true } else { false } }

    public func form(for count: Double) -> Int {
        let value = Self.value(expression, count)
        return value.isFinite ? Int(max(min(value, 1000), 0)) : 0
    }

    private static func value(_ expression: Expression, _ count: Double) -> Double {
        switch expression {
        case .number(let number): return number
        case .variable: return count
        case .not(let operand): return value(operand, count) == 0 ? 1 : 0
        case .choice(let condition, let first, let second):
            return value(value(condition, count) != 0 ? first : second, count)
        case .operation(let name, let left, let right):
            let first = value(left, count)
            if name == "&&" { return first != 0 && value(right, count) != 0 ? 1 : 0 }
            if name == "||" { return first != 0 || value(right, count) != 0 ? 1 : 0 }
            let second = value(right, count)
            switch name {
            case "==": return first == second ? 1 : 0
            case "!=": return first != second ? 1 : 0
            case "<": return first < second ? 1 : 0
            case "<=": return first <= second ? 1 : 0
            case ">": return first > second ? 1 : 0
            case ">=": return first >= second ? 1 : 0
            case "%": return second == 0 ? 0 : first.truncatingRemainder(dividingBy: second)
            case "+": return first + second
            default: return first - second
            }
        }
    }

    private struct Parser {
        var text: ArraySlice<UInt8>
        private static let levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["%"]]

        init(text: ArraySlice<UInt8>) { self.text = text }

        private mutating func skipSpaces() { text = text.drop { $0 == 0x20 } }

        var isAtEnd: Bool {
            mutating get {
                skipSpaces()
                return text.isEmpty
            }
        }

        private mutating func take(_ token: String) -> Bool {
            skipSpaces()
            guard text.starts(with: token.utf8) else { return false }
            text = text.dropFirst(token.utf8.count)
            return true
        }

        mutating func choice(depth: Int = 0) -> Expression? {
            guard depth < 50, let condition = binary(level: 0, depth: depth) else { return nil }
            guard take("?") else { return condition }
            guard let first = choice(depth: depth + 1), take(":"), let second = choice(depth: depth + 1) else {
                return nil
            }
            return .choice(condition, first, second)
        }

        private mutating func binary(level: Int, depth: Int) -> Expression? {
            guard level < Self.levels.count else { return operand(depth: depth) }
            guard var left = binary(level: level + 1, depth: depth) else { return nil }
            while let name = Self.levels[level].first(where: { take($0) }) {
                guard let right = binary(level: level + 1, depth: depth) else { return nil }
                left = .operation(name, left, right)
            }
            return left
        }

        private mutating func operand(depth: Int) -> Expression? {
            if take("(") {
                let inner = choice(depth: depth + 1)
                return take(")") ? inner : nil
            }
            if take("!") { return depth < 50 ? operand(depth: depth + 1).map(Expression.not) : nil }
            if take("n") { return .variable }
            skipSpaces()
            let digits = text.prefix { (0x30...0x39).contains($0) }
            text = text.dropFirst(digits.count)
            return Double(String(decoding: digits, as: UTF8.self)).map(Expression.number)
        }
    }
}

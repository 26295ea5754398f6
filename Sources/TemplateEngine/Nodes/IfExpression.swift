internal import PythonText

/// The condition of an `if` tag.
indirect enum IfExpression: Sendable {
    case value(FilterExpression)
    case not(IfExpression)
    case operation(Operator, IfExpression, IfExpression)

    enum Operator: String, Sendable {
        case or, and
        case isIn = "in"
        case isNotIn = "not in"
        case isSame = "is"
        case isNotSame = "is not"
        case isEqual = "=="
        case isNotEqual = "!="
        case isGreater = ">"
        case isGreaterOrEqual = ">="
        case isLess = "<"
        case isLessOrEqual = "<="

        var power: Int {
            switch self {
            case .or: 6
            case .and: 7
            case .isIn, .isNotIn: 9
            default: 10
            }
        }
    }

    /// The value. An operation that fails, such as a comparison of a number with text, is false.
    func evaluate(_ context: Context) throws -> TemplateValue {
        switch self {
        case .value(let expression): try expression.resolve(context, ignoresFailures: true)
        case .not(let operand): (try? operand.evaluate(context)).map { .bool(!$0.isTrue) } ?? false
        case .operation(let name, let left, let right): (try? Self.apply(name, left, right, context)) ?? false
        }
    }

    private static func apply(_ name: Operator, _ left: IfExpression, _ right: IfExpression, _ context: Context) throws
        -> TemplateValue
    {
        let first = try left.evaluate(context)
        if name == .or { return first.isTrue ? first : try right.evaluate(context) }
        if name == .and { return first.isTrue ? try right.evaluate(context) : first }
        let second = try right.evaluate(context)
        switch name {
        case .isIn: return .bool(try second.contains(first))
        case .isNotIn: return .bool(try !second.contains(first))
        case .isSame: return .bool(first.isIdentical(to: second))
        case .isNotSame: return .bool(!first.isIdentical(to: second))
        case .isEqual: return .bool(first.isEqual(to: second))
        case .isNotEqual: return .bool(!first.isEqual(to: second))
        default: break
        }
        guard let order = try first.order(second, name.rawValue) else { return false }
        switch name {
        case .isGreater: return .bool(order > 0)
        case .isGreaterOrEqual: return .bool(order >= 0)
        case .isLess: return .bool(order < 0)
        default: return .bool(order <= 0)
        }
    }
}

/// Reads the condition of an `if` tag, by the power with which operators bind.
struct IfParser {
    private enum Token {
        case value(FilterExpression, String)
        case not
        case infix(IfExpression.Operator)
        case end

        var power: Int {
            switch self {
            case .value, .end: 0
            case .not: 8
            case .infix(let name): name.power
            }
        }

        var text: String {
            switch self {
            case .value(_, let text): text
            case .not: "not"
            case .infix(let name): name.rawValue
            case .end: ""
            }
        }
    }

    private var tokens: ArraySlice<Token>
    private var depth = 0
    private static let maximumDepth = 200

    init(_ bits: [String], _ parser: TemplateParser) throws {
        var tokens: [Token] = []
        var index = 0
        while index < bits.count {
            var bit = bits[index]
            let next = index + 1 < bits.count ? bits[index + 1] : ""
            if bit == "is" && next == "not" || bit == "not" && next == "in" {
                bit += " " + next
                index += 1
            }
            if bit == "not" {
                tokens.append(.not)
            } else if let name = IfExpression.Operator(rawValue: bit) {
                tokens.append(.infix(name))
            } else {
                tokens.append(.value(try parser.expression(bit), bit))
            }
            index += 1
        }
        self.tokens = tokens[...]
    }

    mutating func parse() throws -> IfExpression {
        let expression = try expression(above: 0)
        if let rest = tokens.first { throw TemplateError.syntax("Unused '\(rest.text)' at end of if expression.") }
        return expression
    }

    private mutating func expression(above power: Int) throws -> IfExpression {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.maximumDepth { throw TemplateError(.recursion, "maximum recursion depth exceeded") }
        var left: IfExpression
        switch tokens.popFirst() ?? .end {
        case .value(let value, _): left = .value(value)
        case .not: left = .not(try expression(above: 8))
        case .infix(let name):
            throw TemplateError.syntax("Not expecting '\(name.rawValue)' in this position in if tag.")
        case .end: throw TemplateError.syntax("Unexpected end of expression in if tag.")
        }
        while let next = tokens.first, power < next.power {
            tokens.removeFirst()
            guard case .infix(let name) = next else {
                throw TemplateError.syntax("Not expecting '\(next.text)' as infix operator in if tag.")
            }
            left = .operation(name, left, try expression(above: name.power))
        }
        return left
    }
}

/// `{% if … %} … {% elif … %} … {% else %} … {% endif %}`
struct IfNode: Node {
    /// The conditions and what follows them; the last one may have none.
    let branches: [(condition: IfExpression?, nodes: NodeList)]

    var nodeLists: [NodeList] { branches.map(\.nodes) }

    func render(_ context: Context, to output: inout String) throws {
        for (condition, nodes) in branches where try isTrue(condition, context) {
            try nodes.render(context, to: &output)
            return
        }
    }

    private func isTrue(_ condition: IfExpression?, _ context: Context) throws -> Bool {
        guard let condition else { return true }
        do {
            return try condition.evaluate(context).isTrue
        } catch let error as TemplateError where error.code == .variableDoesNotExist {
            return false
        }
    }
}

/// A regular expression as a tree.
indirect enum RegexNode: Sendable {
    case empty
    case set(RegexSet)
    case sequence([RegexNode])
    case alternatives([RegexNode])
    case capture(Int, RegexNode)
    case repeated(RegexNode, minimum: Int, maximum: Int?, RepeatKind)
    case assertion(RegexAssertion)
    case look(RegexNode, isBehind: Bool, isNegative: Bool)
    case atomic(RegexNode)
    case backreference(Int, ignoresCase: Bool)
    case conditional(group: Int, RegexNode, RegexNode)

    /// How many scalars every match has, if that is fixed: what a look-behind needs to know.
    var width: Int? {
        switch self {
        case .empty, .assertion, .look: return 0
        case .set: return 1
        case .sequence(let nodes):
            return nodes.reduce(Int?(0)) { sum, node in
                guard let sum, let width = node.width else { return nil }
                return sum + width
            }
        case .alternatives(let nodes):
            let widths = nodes.map(\.width)
            guard let first = widths.first, widths.allSatisfy({ $0 == first }) else { return nil }
            return first
        case .capture(_, let node), .atomic(let node): return node.width
        case .repeated(let node, let minimum, let maximum, _):
            guard minimum == maximum, let width = node.width else { return nil }
            let (product, overflow) = width.multipliedReportingOverflow(by: minimum)
            return overflow ? nil : product
        case .backreference: return nil
        case .conditional(_, let yes, let no): return yes.width == no.width ? yes.width : nil
        }
    }
}

enum RepeatKind: Sendable { case greedy, lazy, possessive }

enum RegexAssertion: Sendable {
    case textStart, lineStart
    case textEnd, lineEnd
    /// `$` without MULTILINE: the end, or before a newline that ends the text.
    case endOrLastNewline
    case wordBoundary(isASCII: Bool), notWordBoundary(isASCII: Bool)
}

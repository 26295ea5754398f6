/// The values that a field may have, with the text that is shown for each.
///
/// ```swift
/// FieldDescription("state", .char(maxLength: 1), choices: ["n": "New", "d": "Done"])
/// ```
///
/// It is kept as Django keeps it: a list of pairs, in which a group is a pair of its name and a
/// list; or the dotted name of a function.
public struct FieldChoices: Sendable, Hashable, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    public var literal: LiteralValue

    public init(_ literal: LiteralValue) { self.literal = literal }

    public init(dictionaryLiteral elements: (LiteralValue, LiteralValue)...) {
        literal = .list(elements.map { .tuple([$0.0, $0.1]) })
    }

    public init(arrayLiteral elements: LiteralValue...) { literal = .list(elements) }

    /// One value and its text.
    public struct Choice: Sendable, Hashable {
        public var value: LiteralValue
        public var label: LiteralValue
        public var group: LiteralValue?
    }

    /// All choices in their order, those of groups included. Empty when a function gives them.
    public var flattened: [Choice] {
        (literal.items ?? []).flatMap { item -> [Choice] in
            guard let pair = item.items, pair.count == 2, let first = pair.first, let second = pair.last else {
                return []
            }
            guard let group = second.items else { return [Choice(value: first, label: second, group: nil)] }
            return group.compactMap { inner in
                guard let pair = inner.items, pair.count == 2, let value = pair.first, let label = pair.last else {
                    return nil
                }
                return Choice(value: value, label: label, group: first)
            }
        }
    }
}

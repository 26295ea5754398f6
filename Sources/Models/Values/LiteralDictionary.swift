/// The pairs of a Python dictionary, in the order they were given.
///
/// Two are equal when they hold the same pairs.
public struct LiteralDictionary: Sendable, Hashable {
    public struct Pair: Sendable, Hashable {
        public var key: LiteralValue
        public var value: LiteralValue

        public init(key: LiteralValue, value: LiteralValue) {
            self.key = key
            self.value = value
        }
    }

    public var pairs: [Pair]

    public init(_ pairs: [(LiteralValue, LiteralValue)]) { self.pairs = pairs.map(Pair.init) }

    public subscript(key: LiteralValue) -> LiteralValue? { pairs.last { $0.key == key }?.value }

    public static func == (left: Self, right: Self) -> Bool {
        left.pairs == right.pairs || Set(left.pairs) == Set(right.pairs)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(Set(pairs)) }
}

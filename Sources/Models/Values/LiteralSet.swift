/// The items of a Python set, in the order they were given.
///
/// Two are equal when they hold the same items.
public struct LiteralSet: Sendable, Hashable, ExpressibleByArrayLiteral {
    public let items: [LiteralValue]

    public init(_ items: [LiteralValue]) { self.items = items }
    public init(arrayLiteral elements: LiteralValue...) { items = elements }

    public static func == (left: Self, right: Self) -> Bool {
        left.items == right.items || Set(left.items) == Set(right.items)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(Set(items)) }
}

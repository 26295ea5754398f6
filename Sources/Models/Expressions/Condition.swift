/// A condition over columns: Django's `Q`.
///
/// ```swift
/// .where("pink__gt", 2) && !.where("name", "")       // Q(pink__gt=2) & ~Q(name="")
/// ```
public struct Condition: Sendable, Hashable {
    public enum Connector: String, Sendable, Hashable {
        case and = "AND"
        case or = "OR"
        case xor = "XOR"
    }

    public enum Child: Sendable, Hashable {
        /// A lookup in Django's words and what it is compared with: `pink__gt`, 2.
        case lookup(String, Expression)
        case condition(Condition)
        /// An expression that is true or false by itself.
        case expression(Expression)
    }

    public var connector: Connector
    public var isNegated: Bool
    public var children: [Child]

    public init(_ connector: Connector = .and, isNegated: Bool = false, children: [Child]) {
        self.connector = connector
        self.isNegated = isNegated
        self.children = children
    }

    /// One lookup: `.where("age__gte", 18)`.
    public static func `where`(_ lookup: String, _ value: LiteralValue) -> Self {
        Self(children: [.lookup(lookup, .literal(value))])
    }

    /// One lookup compared with an expression: `.where("end__gt", .field("start"))`.
    public static func `where`(_ lookup: String, expression: Expression) -> Self {
        Self(children: [.lookup(lookup, expression)])
    }

    public static func && (left: Self, right: Self) -> Self { left.combined(.and, with: right) }
    public static func || (left: Self, right: Self) -> Self { left.combined(.or, with: right) }

    public static prefix func ! (condition: Self) -> Self { Self(isNegated: true, children: [.condition(condition)]) }

    private func combined(_ connector: Connector, with other: Self) -> Self {
        if children.isEmpty { return other }
        if other.children.isEmpty { return self }
        return Self(connector, children: flattened(into: connector) + other.flattened(into: connector))
    }

    /// Children of the same connector are taken over, as `django.utils.tree.Node.add` does.
    private func flattened(into connector: Connector) -> [Child] {
        !isNegated && (self.connector == connector || children.count == 1) ? children : [.condition(self)]
    }
}

extension Condition.Child {
    /// A list and a tuple of the same values ask for the same, as in Django.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.lookup(let leftName, let left), .lookup(let rightName, let right)):
            leftName == rightName && (left == right || Self.items(left) != nil && Self.items(left) == Self.items(right))
        case (.condition(let left), .condition(let right)): left == right
        case (.expression(let left), .expression(let right)): left == right
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .lookup(let name, let value):
            hasher.combine(name)
            if let items = Self.items(value) { hasher.combine(items) } else { hasher.combine(value) }
        case .condition(let condition): hasher.combine(condition)
        case .expression(let expression): hasher.combine(expression)
        }
    }

    /// The values of a list or a tuple.
    private static func items(_ value: Expression) -> [LiteralValue]? {
        switch value {
        case .literal(.list(let items)), .literal(.tuple(let items)): items
        default: nil
        }
    }
}

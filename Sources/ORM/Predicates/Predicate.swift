import SQLCore

/// A condition on the rows of a model.
///
/// Comparisons of fields make predicates; `&&`, `||` and `!` combine them.
///
/// ```swift
/// Message.objects.filter { $0.receiver == user.reference && !$0.isRead }
/// // WHERE ("messaging_message"."receiver_id" = ? AND NOT "messaging_message"."is_read")
/// ```
public struct Predicate<Root: Model>: Sendable {
    let node: PredicateNode

    public static func && (left: Self, right: Self) -> Self {
        Predicate(node: .both(left.node, right.node))
    }

    public static func || (left: Self, right: Self) -> Self {
        Predicate(node: .any(left.node.disjuncts + right.node.disjuncts))
    }

    public static prefix func ! (predicate: Self) -> Self {
        Predicate(node: .not(predicate.node))
    }
}

/// A predicate without its type.
indirect enum PredicateNode: Sendable {
    case comparison(ColumnPath, String, SQLValue)
    /// `column` or `NOT column`, as Django writes comparisons with a boolean.
    case boolean(ColumnPath, Bool)
    case null(ColumnPath, Bool)
    case oneOf(ColumnPath, [SQLValue])
    case between(ColumnPath, SQLValue, SQLValue)
    /// `LIKE` with a pattern that is escaped already.
    case like(ColumnPath, SQLValue)
    case all([PredicateNode])
    case any([PredicateNode])
    case not(PredicateNode)
    /// False or null, where `not` is for false alone.
    case notTrue(PredicateNode)

    static func both(_ left: Self, _ right: Self) -> Self { .all(left.conjuncts + right.conjuncts) }

    var conjuncts: [PredicateNode] {
        if case .all(let nodes) = self { nodes } else { [self] }
    }

    var disjuncts: [PredicateNode] {
        if case .any(let nodes) = self { nodes } else { [self] }
    }
}

import SQLCore

/// A query that has not run yet; every step returns a new one.
///
/// ```swift
/// let unread = Message.objects.filter { !$0.isRead }.order { $0.id.descending }.limit(20)
/// let messages = try unread.all(on: db)
/// let count = try unread.count(on: db)
/// ```
public struct QuerySet<Root: Model>: Sendable {
    var condition: PredicateNode?
    /// `nil` for the model's own ordering.
    var ordering: [OrderTerm]?
    var limitCount: Int?
    var offsetCount = 0
    var related: [RelatedSelection] = []
    var mergesAlternatives = false
    /// The query has no rows if it may have more than this.
    var longestCount: Int?

    public init() {}

    /// Keeps the rows for which the predicate is true.
    public func filter(_ make: (Root.Fields) -> Predicate<Root>) -> Self {
        var copy = self
        let added = make(Root.fields)
        copy.condition = condition.map { .both($0, added.node) } ?? added.node
        return copy
    }

    /// Drops the rows for which the predicate is true.
    public func exclude(_ make: (Root.Fields) -> Predicate<Root>) -> Self {
        filter { !make($0) }
    }

    /// Replaces the model's own ordering.
    public func order(_ make: (Root.Fields) -> [Ordering<Root>]) -> Self {
        var copy = self
        copy.ordering = make(Root.fields).map(\.term)
        return copy
    }

    public func order(_ make: (Root.Fields) -> Ordering<Root>) -> Self {
        order { [make($0)] }
    }

    /// At most this many rows; a negative number counts as zero.
    public func limit(_ count: Int) -> Self {
        var copy = self
        copy.limitCount = max(0, count)
        return copy
    }

    /// Skips this many rows.
    public func offset(_ count: Int) -> Self {
        var copy = self
        copy.offsetCount = max(0, count)
        return copy
    }

    /// Also reads the row that a foreign key refers to, in the same query.
    ///
    /// ```swift
    /// Message.objects.selectRelated { $0.sender }
    /// // SELECT …, "auth_user"."id", … INNER JOIN "auth_user" ON (…)
    /// ```
    public func selectRelated<Target>(_ make: (Root.Fields) -> Field<Root, Reference<Target>>) -> Self {
        var copy = self
        copy.related.append(RelatedSelection(make(Root.fields)))
        return copy
    }

    public func selectRelated<Target>(_ make: (Root.Fields) -> Field<Root, Reference<Target>?>) -> Self {
        var copy = self
        copy.related.append(RelatedSelection(make(Root.fields)))
        return copy
    }

    /// Reads a slice of a query with an `||` through one index for each alternative, instead of sorting all its rows.
    ///
    /// ```swift
    /// Message.objects.filter { $0.receiver == user || $0.sender == user }.mergingAlternatives().limit(20)
    /// // SELECT … WHERE receiver_id = ? UNION ALL SELECT … WHERE sender_id = ? AND (receiver_id = ?) IS NOT TRUE
    /// // ORDER BY 6 DESC, 1 DESC LIMIT 20
    /// ```
    ///
    /// It is worth while where each alternative has an index that ends in the columns of the ordering: then a page costs what
    /// its own rows cost, however many rows the alternatives have. The rows are the same. Without a limit, so is the SQL.
    public func mergingAlternatives() -> Self {
        var copy = self
        copy.mergesAlternatives = true
        return copy
    }
}

/// One term of `ORDER BY`, of a model's query.
public struct Ordering<Root: Model>: Sendable {
    let term: OrderTerm

    init(path: ColumnPath, isDescending: Bool) { term = OrderTerm(path: path, isDescending: isDescending) }
}

/// One term of `ORDER BY`, without the model.
///
/// What a query keeps has no type parameter: copying and comparing it needs no look-up of types while the program runs.
struct OrderTerm: Sendable {
    let path: ColumnPath
    let isDescending: Bool
}

extension ColumnExpression {
    public var ascending: Ordering<Root> { Ordering(path: path, isDescending: false) }
    public var descending: Ordering<Root> { Ordering(path: path, isDescending: true) }
}

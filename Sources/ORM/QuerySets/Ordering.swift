/// One term of `ORDER BY`.
public struct Ordering<Root: Model>: Sendable {
    let path: ColumnPath
    let isDescending: Bool
}

extension ColumnExpression {
    public var ascending: Ordering<Root> { Ordering(path: path, isDescending: false) }
    public var descending: Ordering<Root> { Ordering(path: path, isDescending: true) }
}

import SQLCore

/// A column's new value in an update.
public struct Assignment<Root: Model>: Sendable {
    let column: String
    let value: SQLValue
}

extension Field {
    /// The value for this column in ``QuerySet/update(on:_:)``.
    public func set(_ value: Value) -> Assignment<Root> {
        Assignment(column: column, value: type.encode(value))
    }
}

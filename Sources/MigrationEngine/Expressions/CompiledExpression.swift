import Models

/// The SQL of an expression, and what is known about its value.
struct CompiledExpression {
    var sql: String
    /// The field that its value is like, which decides about casts. `nil` when nothing says so.
    var output: FieldDescription?
    /// The columns that it reads.
    var columns: [String] = []
    var shape = Shape.other
    /// Whether it is the column of a foreign key.
    var isReference = false

    enum Shape: Equatable {
        case column
        case value
        /// A comparison or another condition.
        case condition
        /// A key within a JSON column, which has comparisons of its own.
        case jsonKey(column: String, keys: [String])
        case other
    }

    /// Whether it may stand alone where a condition is wanted.
    var isConditional: Bool { shape == .condition || output?.kind == .boolean }
}

import Models

/// The SQL of an expression, and what is known about its value.
struct CompiledExpression {
    var sql: String
    /// The field that its value is like, which decides about casts. `nil` when nothing says so.
    var output: FieldDescription?
    /// The columns that it reads.
    var columns: [String] = []
    var shape = Shape.other

    enum Shape {
        case column
        case value
        /// A comparison or another condition.
        case condition
        case other
    }

    /// Whether it may stand alone where a condition is wanted.
    var isConditional: Bool { shape == .condition || output?.kind == .boolean }
}

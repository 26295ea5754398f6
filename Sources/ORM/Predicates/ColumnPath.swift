/// Where a column is, seen from the model of the query: the foreign keys to follow, then the column's name.
public struct ColumnPath: Sendable, Hashable {
    /// One foreign key on the way.
    public struct Step: Sendable, Hashable {
        /// The foreign key's column.
        let column: String
        /// The table that it refers to, and that table's column.
        let table: String
        let key: String
        /// Whether the foreign key may be null: then its join must keep rows without a target.
        let isNullable: Bool
    }

    var steps: [Step] = []
    var column: String
}

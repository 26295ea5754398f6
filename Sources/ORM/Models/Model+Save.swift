public import SQLCore

extension Model {
    /// Saves all columns of a row that exists: `UPDATE … SET … WHERE "id" = ?`.
    public mutating func update(on db: any Connection) throws {
        let schema = Self.schema
        schema.setAutomaticValues(&self, isInsert: false, on: db)
        let values = schema.encode(self)
        var assignments: [Assignment<Self>] = []
        for (index, column) in schema.columns.enumerated() where index != schema.primaryKeyIndex {
            assignments.append(Assignment(column: column, value: values[index]))
        }
        try Self.objects.withKey(values[schema.primaryKeyIndex]).update(on: db) { _ in assignments }
    }

    /// The primary key as it is bound; `NULL` for a row that is not saved.
    package var boundKey: SQLValue {
        let values = Self.schema.encode(self)
        return values[Self.schema.primaryKeyIndex]
    }
}

extension QuerySet {
    /// Keeps the row with this primary key.
    package func withKey(_ key: SQLValue) -> Self {
        filter { _ in Predicate(node: .comparison(ColumnPath(column: Root.schema.primaryKeyColumn), "=", key)) }
    }

    /// Drops the row with this primary key.
    package func withoutKey(_ key: SQLValue) -> Self {
        filter { _ in !Predicate(node: .comparison(ColumnPath(column: Root.schema.primaryKeyColumn), "=", key)) }
    }

    /// Keeps the rows in which a column has a value; `NULL` is compared as Django compares `None`.
    package func with(column: String, equalTo value: SQLValue) -> Self {
        filter { _ in Predicate(node: .equality(ColumnPath(column: column), value, isBoolean: false)) }
    }
}

extension Schema {
    /// A model read from a row that is no database's, such as one of default values.
    package func instance(from row: any Row) throws -> Root { try decode(row, at: 0) }

    package var columnNames: [String] { columns }
}

// MARK: - By the name of a column

extension QuerySet {
    /// Keeps the rows in which a column compares so with a value: `=`, `<`, `>`, `<=` or `>=`.
    package func with(column: String, _ comparison: String, _ value: SQLValue) -> Self {
        filter { _ in Predicate(node: .comparison(ColumnPath(column: column), comparison, value)) }
    }

    /// Replaces the ordering.
    package func ordered(by terms: [(column: String, isDescending: Bool)]) -> Self {
        order { _ in terms.map { Ordering(path: ColumnPath(column: $0.column), isDescending: $0.isDescending) } }
    }
}

extension Model {
    /// The order by a column.
    package static func ordering(by column: String, isDescending: Bool) -> Ordering<Self> {
        Ordering(path: ColumnPath(column: column), isDescending: isDescending)
    }

    /// The values of the columns as they are bound, by the columns' names.
    package var boundValues: [(column: String, value: SQLValue)] {
        Array(zip(Self.schema.columns, Self.schema.encode(self)))
    }
}

package import SQLCore

extension QuerySet {
    /// Runs the query for some columns only, and lends each row as it is read: for output that needs no models.
    ///
    /// ```swift
    /// try messages.forEachRow(of: [Message.fields.id.path, Message.fields.sender[\.username].path], on: db) { row in
    ///     print(row.int64(0), row.string(1))
    /// }
    /// ```
    package func forEachRow(
        of columns: [ColumnPath], on db: any Connection, _ body: (any Row) throws -> Void
    ) throws {
        let (sql, arguments) = selectStatement(columns: columns)
        try db.forEachRow(sql, arguments, body)
    }
}

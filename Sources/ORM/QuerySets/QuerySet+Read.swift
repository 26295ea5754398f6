public import SQLCore

extension QuerySet {
    /// Runs the query and hands over each row as it is read.
    public func forEach(on db: any Connection, _ body: (Root) throws -> Void) throws {
        let schema = Root.schema
        let (sql, arguments) = selectStatement()
        let decoder = schema.rowDecoder
        try db.forEachRow(sql, arguments) { row in try body(decode(row, decoder)) }
    }

    /// All rows.
    public func all(on db: any Connection) throws -> [Root] {
        var models: [Root] = []
        try forEach(on: db) { models.append($0) }
        return models
    }

    /// The first row, or `nil`. Without any ordering, it is the one with the lowest primary key, as in Django.
    public func first(on db: any Connection) throws -> Root? {
        var query = limit(1)
        if (ordering ?? Root.schema.ordering).isEmpty {
            query.ordering = [
                OrderTerm(path: ColumnPath(column: Root.schema.primaryKeyColumn), isDescending: false)
            ]
        }
        return try query.any(on: db)
    }

    /// Some row, without asking for an order: for look-ups by something unique.
    public func any(on db: any Connection) throws -> Root? {
        var query = limit(1)
        if ordering == nil, limitCount == nil { query.ordering = [] }
        let schema = Root.schema
        let (sql, arguments) = query.selectStatement()
        let decoder = schema.rowDecoder
        return try db.firstRow(sql, arguments) { row in try decode(row, decoder) }
    }

    public func count(on db: any Connection) throws -> Int {
        var compiler = QueryCompiler<Root>()
        compiler.writeCount(self)
        return try db.firstRow(compiler.output.sql, compiler.output.arguments) { Int($0.int64(0)) } ?? 0
    }

    public func exists(on db: any Connection) throws -> Bool {
        let any = order { _ in [] }.limit(1)
        let (sql, arguments) = any.selectStatement(columns: [ColumnPath(column: Root.schema.primaryKeyColumn)])
        return try db.firstRow(sql, arguments) { _ in true } ?? false
    }

    private func decode(_ row: any Row, _ decoder: RowDecoder<Root>) throws -> Root {
        var model = try decoder.decode(row, at: 0)
        if related.isEmpty { return model }
        try withUnsafeMutablePointer(to: &model) { pointer in
            var offset = decoder.columns.count
            for selection in related {
                try selection.attach(UnsafeMutableRawPointer(pointer), row, offset)
                offset += selection.targetColumns.count
            }
        }
        return model
    }
}

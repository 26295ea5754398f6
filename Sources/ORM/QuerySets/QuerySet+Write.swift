public import SQLCore

extension QuerySet {
    /// Changes all rows of the query in one statement; returns how many there were.
    ///
    /// ```swift
    /// try Message.objects.filter { $0.id == 7 }.update(on: db) { [$0.isRead.set(true)] }
    /// // UPDATE "messaging_message" SET "is_read" = ? WHERE "messaging_message"."id" = ?
    /// ```
    @discardableResult
    public func update(on db: any Connection, _ make: (Root.Fields) -> [Assignment<Root>]) throws -> Int {
        let assignments = make(Root.fields)
        guard !assignments.isEmpty else { return 0 }
        var compiler = QueryCompiler<Root>()
        compiler.writeUpdate(self, assignments)
        try db.execute(compiler.output.sql, compiler.output.arguments)
        return db.changedRowCount
    }

    /// Deletes all rows of the query in one statement; returns how many there were.
    ///
    /// Rows of other models that refer to them are left to the database's own constraints.
    @discardableResult
    public func deleteRows(on db: any Connection) throws -> Int {
        var compiler = QueryCompiler<Root>()
        compiler.writeDelete(self)
        try db.execute(compiler.output.sql, compiler.output.arguments)
        return db.changedRowCount
    }
}

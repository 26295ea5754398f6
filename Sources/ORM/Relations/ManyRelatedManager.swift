public import SQLCore

/// The rows that one row refers to by a many-to-many field: Django's related manager.
///
/// ```swift
/// let tags = Article.tags.of(article)
/// try tags.set([swift, linux], on: db)
/// try tags.all(on: db)                     // in the order of the target's model
/// try tags.remove([linux], on: db)
/// ```
public struct ManyRelatedManager<Target: Model>: Sendable {
    let key: SQLValue
    let table: String
    let source: String
    let target: String
    let isSymmetrical: Bool

    /// The keys of the rows, in the order in which they were added.
    public func keys(on db: any Connection) throws -> [Target.ID] {
        var keys: [Target.ID] = []
        var sql = SQLSerializer()
        sql.write("SELECT ")
        sql.writeIdentifier(target)
        sql.write(" FROM ")
        sql.writeIdentifier(table)
        sql.write(" WHERE ")
        sql.writeIdentifier(source)
        sql.write(" = ")
        sql.bind(key)
        sql.write(" ORDER BY rowid")
        try db.forEachRow(sql.sql, sql.arguments) { row in keys.append(Target.ID(row: row, column: 0)) }
        return keys
    }

    /// A query for the rows, which can be narrowed down further.
    public func querySet(on db: any Connection) throws -> QuerySet<Target> {
        Target.objects.withKeys(try keys(on: db).map(\.sqlValue))
    }

    /// The rows, in the order of the target's model.
    public func all(on db: any Connection) throws -> [Target] { try querySet(on: db).all(on: db) }

    public func count(on db: any Connection) throws -> Int { try keys(on: db).count }

    /// Refers to these rows too. Those that it refers to already are left as they are.
    public func add(_ targets: [Reference<Target>], on db: any Connection) throws {
        for target in targets {
            try insert(key, target.id.sqlValue, on: db)
            if isSymmetrical { try insert(target.id.sqlValue, key, on: db) }
        }
    }

    /// Refers to these rows no more.
    public func remove(_ targets: [Reference<Target>], on db: any Connection) throws {
        for target in targets {
            try delete(key, target.id.sqlValue, on: db)
            if isSymmetrical { try delete(target.id.sqlValue, key, on: db) }
        }
    }

    /// Refers to these rows and no others: removes what is missing, then adds what is new.
    public func set(_ targets: [Reference<Target>], on db: any Connection) throws {
        let wanted = Set(targets.map(\.id))
        let existing = try keys(on: db)
        try remove(existing.filter { !wanted.contains($0) }.map { Reference(id: $0) }, on: db)
        let present = Set(existing)
        try add(targets.filter { !present.contains($0.id) }, on: db)
    }

    /// Refers to no row.
    public func clear(on db: any Connection) throws { try set([], on: db) }

    private func insert(_ from: SQLValue, _ to: SQLValue, on db: any Connection) throws {
        var sql = SQLSerializer()
        sql.write("INSERT OR IGNORE INTO ")
        sql.writeIdentifier(table)
        sql.write(" (")
        sql.writeIdentifier(source)
        sql.write(", ")
        sql.writeIdentifier(target)
        sql.write(") VALUES (")
        sql.bind(from)
        sql.write(", ")
        sql.bind(to)
        sql.write(")")
        try db.execute(sql.sql, sql.arguments)
    }

    private func delete(_ from: SQLValue, _ to: SQLValue, on db: any Connection) throws {
        var sql = SQLSerializer()
        sql.write("DELETE FROM ")
        sql.writeIdentifier(table)
        sql.write(" WHERE ")
        sql.writeIdentifier(source)
        sql.write(" = ")
        sql.bind(from)
        sql.write(" AND ")
        sql.writeIdentifier(target)
        sql.write(" = ")
        sql.bind(to)
        try db.execute(sql.sql, sql.arguments)
    }
}

extension QuerySet {
    /// Keeps the rows with one of these primary keys.
    package func withKeys(_ keys: [SQLValue]) -> Self {
        filter { _ in Predicate(node: .oneOf(ColumnPath(column: Root.schema.primaryKeyColumn), keys)) }
    }
}

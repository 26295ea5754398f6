import SQLCore
import Synchronization

/// The SQL of the queries of one model, by their shape: written once, and then only given other values.
final class StatementCache<Root: Model>: Sendable {
    private struct Entry {
        let query: QuerySet<Root>
        let columns: [ColumnPath]?
        let sql: String
    }

    /// More shapes than a program has, unless it makes lists of values of ever other lengths.
    private static var limit: Int { 256 }

    private let entries = Mutex<[Int: Entry]>([:])

    /// The query's `SELECT`, of the model's columns or of these.
    func select(_ query: QuerySet<Root>, columns: [ColumnPath]? = nil) -> (sql: String, arguments: [SQLValue]) {
        let hash = query.shapeHash(columns: columns)
        if let entry = entries.withLock({ $0[hash] }), entry.columns == columns, entry.query.hasSameShape(as: query) {
            return (entry.sql, query.selectArguments)
        }
        var compiler = QueryCompiler<Root>()
        compiler.writeSelect(query, columns: columns)
        let sql = compiler.output.sql
        entries.withLock { entries in
            if entries.count >= Self.limit { entries.removeAll() }
            entries[hash] = Entry(query: query, columns: columns, sql: sql)
        }
        return (sql, compiler.output.arguments)
    }
}

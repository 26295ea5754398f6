import SQLCore
import Synchronization

/// The SQL of the queries of one model, by their shape: written once, and then only given other values.
final class StatementCache<Root: Model>: Sendable {
    /// More shapes than a program has, unless it makes lists of values of ever other lengths.
    private static var limit: Int { 256 }

    private let statements = Mutex<[QueryShape: String]>([:])

    /// The query's `SELECT`, of the model's columns or of these.
    func select(_ query: QuerySet<Root>, columns: [ColumnPath]? = nil) -> (sql: String, arguments: [SQLValue]) {
        let shape = QueryShape(query, columns: columns)
        if let sql = statements.withLock({ $0[shape] }) { return (sql, query.selectArguments) }
        var compiler = QueryCompiler<Root>()
        compiler.writeSelect(query, columns: columns)
        let sql = compiler.output.sql
        statements.withLock { statements in
            if statements.count >= Self.limit { statements.removeAll() }
            statements[shape] = sql
        }
        return (sql, compiler.output.arguments)
    }
}

import SQLCore
import Synchronization

/// The SQL of the queries of one model, by their shape: written once, and then only given other values.
final class StatementCache<Root: Model>: Sendable {
    /// More shapes than a program has, unless it makes lists of values of ever other lengths.
    private static var limit: Int { 256 }

    private struct Statement {
        let sql: String
        let isMerged: Bool
    }

    private let statements = Mutex<[QueryShape: Statement]>([:])

    /// The query's `SELECT`, of the model's columns or of these.
    func select(_ query: QuerySet<Root>, columns: [ColumnPath]? = nil) -> (sql: String, arguments: [SQLValue]) {
        let shape = QueryShape(query, columns: columns)
        if let statement = statements.withLock({ $0[shape] }) {
            return (statement.sql, query.selectArguments(isMerged: statement.isMerged))
        }
        var compiler = QueryCompiler<Root>()
        compiler.writeSelect(query, columns: columns)
        let isMerged = query.mergesAlternatives && query.mergedAlternatives != nil
        keep(Statement(sql: compiler.output.sql, isMerged: isMerged), for: shape)
        return (compiler.output.sql, compiler.output.arguments)
    }

    /// A query that tells whether a list may be long: see ``QueryCompiler/writeProbe(_:limit:)``.
    func probe(_ query: QuerySet<Root>, limit: Int) -> (sql: String, arguments: [SQLValue]) {
        let shape = QueryShape(query, columns: nil, isProbe: true)
        if let statement = statements.withLock({ $0[shape] }) {
            return (statement.sql, query.probeArguments(limit: limit))
        }
        var compiler = QueryCompiler<Root>()
        compiler.writeProbe(query, limit: limit)
        keep(Statement(sql: compiler.output.sql, isMerged: false), for: shape)
        return (compiler.output.sql, compiler.output.arguments)
    }

    private func keep(_ statement: Statement, for shape: QueryShape) {
        statements.withLock { statements in
            if statements.count >= Self.limit { statements.removeAll() }
            statements[shape] = statement
        }
    }
}

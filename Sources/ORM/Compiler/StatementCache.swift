import SQLCore
import Synchronization

/// The SQL of the queries of one model, by their shape: written once, and then only given other values.
///
/// It is the same type for all models, so that a look-up costs no type of the model's own.
final class StatementCache: Sendable {
    struct Statement: Sendable {
        let sql: String
        /// Whether the rows are merged from alternatives, whose values are bound again and again.
        let isMerged: Bool
    }

    /// More shapes than a program has, unless it makes lists of values of ever other lengths.
    private static let limit = 256

    private let statements = Mutex<[QueryShape: Statement]>([:])

    subscript(shape: QueryShape) -> Statement? { statements.withLock { $0[shape] } }

    func keep(_ statement: Statement, for shape: QueryShape) {
        statements.withLock { statements in
            if statements.count >= Self.limit { statements.removeAll() }
            statements[shape] = statement
        }
    }
}

extension QuerySet {
    /// The query's `SELECT`, of the model's columns or of these.
    func selectStatement(columns: [ColumnPath]? = nil) -> (sql: String, arguments: [SQLValue]) {
        let cache = Root.schema.statements
        let shape = QueryShape(self, columns: columns)
        if let statement = cache[shape] {
            return (statement.sql, selectArguments(isMerged: statement.isMerged))
        }
        var compiler = QueryCompiler<Root>()
        compiler.writeSelect(self, columns: columns)
        let isMerged = mergesAlternatives && mergedAlternatives != nil
        cache.keep(StatementCache.Statement(sql: compiler.output.sql, isMerged: isMerged), for: shape)
        return (compiler.output.sql, compiler.output.arguments)
    }
}

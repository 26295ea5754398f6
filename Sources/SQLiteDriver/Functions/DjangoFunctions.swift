import GRDB
import TimeZones

/// The SQL functions that Django registers on every connection to SQLite.
///
/// Constraints, indexes and generated columns of a Django database may call them, so a connection without them could
/// not write to such tables.
enum DjangoFunctions {
    static func register(on database: GRDB.Database, _ timeZones: TimeZoneDatabase) {
        let dates = DateFunctions.all(SQLTimestamp(timeZones))
        let others = TextFunctions.all + NumberFunctions.all + DigestFunctions.all + StatisticsFunctions.all
        for function in dates + others + MathFunctions.missing + [RegexFunction.make()] {
            database.add(function: function)
        }
    }
}

extension DatabaseFunction {
    /// A function that is null when an argument is, and always gives the same result for the same arguments.
    static func django(
        _ name: String, _ count: Int,
        _ body: @escaping @Sendable ([DatabaseValue]) throws -> (any DatabaseValueConvertible)?
    ) -> DatabaseFunction {
        DatabaseFunction(name, argumentCount: count, pure: true) { arguments in
            arguments.contains(where: \.isNull) ? nil : try body(arguments)
        }
    }
}

import GRDB
import GRDBSQLite

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Mathematics, for a SQLite that was built without it.
enum MathFunctions {
    /// What is missing in the library that is linked.
    static var missing: [DatabaseFunction] {
        sqlite3_compileoption_used("ENABLE_MATH_FUNCTIONS") == 1 ? [] : all
    }

    static var all: [DatabaseFunction] {
        [
            of("ACOS", acos), of("ASIN", asin), of("ATAN", atan), of("CEILING", ceil), of("COS", cos),
            of("DEGREES") { $0 * 180 / .pi }, of("EXP", exp), of("FLOOR", floor), of("LN", log),
            of("RADIANS") { $0 * .pi / 180 }, of("SIN", sin), of("SQRT", sqrt), of("TAN", tan),
            of("ATAN2", atan2), of("MOD", fmod), of("POWER", pow),
            // The base comes first, as in standard SQL.
            of("LOG") { base, value in log(value) / log(base) },
            DatabaseFunction("PI", argumentCount: 0, pure: true) { _ in Double.pi },
        ]
    }

    private static func of(_ name: String, _ body: @escaping @Sendable (Double) -> Double) -> DatabaseFunction {
        // The optimizer of Swift 6.3 fails on `map(body)` here.
        .django(name, 1) { values in
            guard let value = Double.fromDatabaseValue(values[0]) else { return nil }
            return body(value)
        }
    }

    private static func of(
        _ name: String, _ body: @escaping @Sendable (Double, Double) -> Double
    ) -> DatabaseFunction {
        .django(name, 2) { values in
            guard let left = Double.fromDatabaseValue(values[0]), let right = Double.fromDatabaseValue(values[1])
            else { return nil }
            return body(left, right)
        }
    }
}

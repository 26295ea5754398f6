import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Numbers: what SQLite itself has not.
enum NumberFunctions {
    static let all: [DatabaseFunction] = [
        .django("BITXOR", 2) { values in
            guard let left = Int64.fromDatabaseValue(values[0]), let right = Int64.fromDatabaseValue(values[1]) else {
                return nil
            }
            return left ^ right
        },
        .django("COT", 1) { values in Double.fromDatabaseValue(values[0]).map { 1 / tan($0) } },
        .django("SIGN", 1) { values in
            Double.fromDatabaseValue(values[0]).map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }
        },
        // SQLite's own RANDOM() gives any 64-bit integer. Not pure, so SQLite refuses it in an index.
        DatabaseFunction("RAND", argumentCount: 0, pure: false) { _ in Double.random(in: 0..<1) },
    ]
}

internal import SQLCore

/// How many rows each table has.
struct RowCounts: Sendable, Equatable {
    private(set) var counts: [String: Int64] = [:]

    init(_ schema: DatabaseSchema, _ db: any Connection, progress: (Double) -> Void = { _ in }) throws {
        for (index, table) in schema.tables.enumerated() where !table.isVirtual {
            progress(Double(index) / Double(schema.tables.count))
            counts[table.name] = try db.scalar("SELECT COUNT(*) FROM \(table.name.quoted)")?.int64 ?? 0
        }
    }

    subscript(table: String) -> Int64? { counts[table] }

    /// All tables by name.
    var sorted: [(table: String, count: Int64)] { counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    var total: Int64 { counts.values.reduce(0, +) }
}

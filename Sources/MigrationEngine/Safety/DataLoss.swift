/// Data that a migration would drop or change.
///
/// ```
/// messaging.0004_remove_message_is_read: column messaging_message.is_read is dropped with 59 values in it
/// ```
public struct DataLoss: Sendable, Hashable, CustomStringConvertible {
    /// What happens to it.
    public enum Cause: Sendable, Hashable {
        case droppedTable
        case droppedColumn
        /// The column gets a type or a length that some values do not fit.
        case narrowedColumn(String)
        /// Rows without a value, where there must be one afterwards.
        case refusedNulls
    }

    public var migration: MigrationKey
    public var table: String
    public var column: String?
    public var cause: Cause
    /// How many rows or values it concerns.
    public var count: Int64

    public var description: String {
        let place = column.map { "column \(table).\($0)" } ?? "table \(table)"
        let what =
            switch cause {
            case .droppedTable: "is dropped with \(Self.counted(count, "row")) in it"
            case .droppedColumn: "is dropped with \(Self.counted(count, "value")) in it"
            case .narrowedColumn(let type): "becomes \(type), which \(Self.counted(count, "value")) \(verb) not fit"
            case .refusedNulls: "may not be null any more, as it is in \(Self.counted(count, "row"))"
            }
        return "\(migration): \(place) \(what)"
    }

    private var verb: String { count == 1 ? "does" : "do" }
    private static func counted(_ count: Int64, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// What a plan would lose, as far as that can be told before it is carried out.
public struct DataLossReport: Sendable, Equatable {
    public var losses: [DataLoss] = []
    /// Operations that run code or SQL of the project: what they do to rows cannot be told.
    public var unjudged: [String] = []

    public init() {}
}

public import SQLCore

/// The migrations that a database holds, and when each was applied.
///
/// They may be migrations that the program does not know: of an app that is gone, or of a newer version.
public struct AppliedMigrations: Sendable {
    /// In the order in which they were recorded.
    public private(set) var keys: [MigrationKey] = []
    private var times: [MigrationKey: DateTime?] = [:]

    public init() {}

    public func contains(_ key: MigrationKey) -> Bool { times[key] != nil }

    /// When the migration was applied. `nil` if it was not, or if it counts as applied because all that it replaces was.
    public func time(of key: MigrationKey) -> DateTime? { times[key] ?? nil }

    public mutating func insert(_ key: MigrationKey, at time: DateTime? = nil) {
        if !contains(key) { keys.append(key) }
        times[key] = .some(time)
    }

    public mutating func remove(_ key: MigrationKey) {
        times[key] = nil
        keys.removeAll { $0 == key }
    }
}

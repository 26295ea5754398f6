import MigrationEngine

/// Which apps without migrations get their first one.
struct InitialMigrations: Sendable {
    private let labels: Set<String>

    /// Those that are named, and those that are registered with an empty list of migrations.
    init(_ apps: Apps, specified: [String] = []) {
        let empty = apps.configs.filter { $0.migrations?.migrations.isEmpty == true }.map(\.label)
        labels = Set(specified).union(empty)
    }

    func contains(_ appLabel: String) -> Bool { labels.contains(appLabel) }
}

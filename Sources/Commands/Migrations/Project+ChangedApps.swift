import MigrationEngine

extension Project {
    /// The labels of the apps whose models are not what their migrations lead to, in order.
    func changedApps(_ loader: MigrationLoader) throws -> [String] {
        let changes = try autodetector(loader).changes(extending: loader.graph)
        return changes.map(\.appLabel).sorted()
    }
}

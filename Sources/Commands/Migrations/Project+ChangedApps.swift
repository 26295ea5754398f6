import MigrationEngine

extension Project {
    /// The labels of the apps whose models are not what their migrations lead to, in order.
    func changedApps(_ loader: MigrationLoader) throws -> [String] {
        []
    }
}

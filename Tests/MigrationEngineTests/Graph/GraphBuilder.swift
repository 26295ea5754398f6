import MigrationEngine

/// A graph drawn as text: each line is a migration and what it depends on.
///
/// ```
/// a.1
/// a.2 < a.1
/// b.1 < a.1
/// ```
func graph(_ drawing: String) -> MigrationGraph {
    var graph = MigrationGraph()
    let lines = drawing.split(separator: "\n").map { $0.split(separator: " ").filter { $0 != "<" }.map(key) }
    for line in lines {
        if let key = line.first { graph.addNode(MigrationDefinition(key)) }
    }
    for line in lines {
        guard let child = line.first else { continue }
        for parent in line.dropFirst() { graph.addDependency(of: child, on: parent, declaredBy: child) }
    }
    return graph
}

/// `a.1`
func key(_ text: some StringProtocol) -> MigrationKey {
    let parts = text.split(separator: "." as Character).map { String($0) }
    return MigrationKey(parts.first ?? "", parts.last ?? "")
}

extension [MigrationKey] {
    /// `a.1 a.2`
    var text: String { map(\.description).joined(separator: " ") }
}

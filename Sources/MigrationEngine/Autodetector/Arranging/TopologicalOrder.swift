import Models

/// Puts nodes after those that they need, in the order of Python's `graphlib.TopologicalSorter`.
///
/// Nodes come in rounds: first those that need nothing, then those that only need these, and so on.
struct TopologicalOrder {
    private var missing: [Int: Int] = [:]
    private var successors: [Int: [Int]] = [:]
    private var nodes: [Int] = []

    private mutating func insert(_ node: Int) {
        if missing[node] == nil {
            missing[node] = 0
            nodes.append(node)
        }
    }

    /// Says that the node needs the others. It may be said in several calls.
    mutating func add(_ node: Int, after others: [Int] = []) {
        insert(node)
        missing[node, default: 0] += others.count
        for other in others {
            insert(other)
            successors[other, default: []].append(node)
        }
    }

    /// All nodes in order, or an error when they need each other in a circle.
    func sorted() throws(MigrationError) -> [Int] {
        var missing = missing
        var result: [Int] = []
        var round = nodes.filter { missing[$0] == 0 }
        while !round.isEmpty {
            result += round
            var next: [Int] = []
            for node in round {
                for successor in successors[node] ?? [] {
                    missing[successor, default: 0] -= 1
                    if missing[successor] == 0 { next.append(successor) }
                }
            }
            round = next
        }
        guard result.count == nodes.count else {
            throw MigrationError(.circularDependency, "Operations depend on each other in a circle.")
        }
        return result
    }
}

extension ChangeDetection {
    /// Puts the operations of each app in an order in which they are possible.
    mutating func sortOperations() throws {
        for (appLabel, list) in operations {
            // Whatever fulfills a dependency is about the same model.
            let byModel = Dictionary(grouping: list, by: \.modelName)
            var order = TopologicalOrder()
            for operation in list {
                order.add(operation.id)
                for dependency in operation.dependencies {
                    let dependency = try resolved(dependency)
                    guard dependency.appLabel == appLabel else { continue }
                    let others = (byModel[dependency.modelName] ?? []).filter { $0.fulfills(dependency) }
                    order.add(operation.id, after: others.map(\.id))
                }
            }
            let byID = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0) })
            operations[appLabel] = try order.sorted().compactMap { byID[$0] }
        }
    }
}

/// Makes a list of operations shorter without changing what it does.
///
/// ```swift
/// MigrationOptimizer.optimize([CreateModel("A", fields: []), AddField("A", field)], appLabel: "app")
/// // [CreateModel("A", fields: [field])]
/// ```
///
/// Two operations are merged when nothing between them is in the way. It goes on until nothing changes.
public enum MigrationOptimizer {
    public static func optimize(_ operations: [any Operation], appLabel: String) -> [any Operation] {
        var operations = operations
        while let shorter = merged(operations, appLabel) { operations = shorter }
        return operations
    }

    /// The list with one pair merged, or `nil` when there is none.
    private static func merged(_ operations: [any Operation], _ appLabel: String) -> [any Operation]? {
        for (index, operation) in operations.enumerated() {
            if let result = merged(operations, from: index, operation, appLabel) { return result }
        }
        return nil
    }

    private static func merged(
        _ operations: [any Operation], from index: Int, _ operation: any Operation, _ appLabel: String
    ) -> [any Operation]? {
        // Whether the first operation may be moved to the right, up to the second.
        var movesRight = true
        for other in operations.indices.dropFirst(index + 1) {
            switch operation.reduced(with: operations[other], appLabel: appLabel) {
            case .passesThrough: continue
            case .blocked: movesRight = false
            case .operations(let result):
                let between = operations[(index + 1)..<other]
                let before = Array(operations[..<index])
                let after = operations[(other + 1)...]
                if movesRight { return before + between + result + after }
                let movesLeft = between.allSatisfy { step in
                    if case .passesThrough = step.reduced(with: operations[other], appLabel: appLabel) {
                        true
                    } else {
                        false
                    }
                }
                return movesLeft ? before + result + between + after : nil
            }
        }
        return nil
    }
}

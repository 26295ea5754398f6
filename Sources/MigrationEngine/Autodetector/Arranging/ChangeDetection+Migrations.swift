import Models

extension ChangeDetection {
    /// Cuts the operations of all apps into migrations, and says which need which.
    ///
    /// An app's operations become one migration as soon as all that they need in other apps is in one. When that
    /// never happens, as with models of two apps that refer to each other, the operations that could go ahead are cut off.
    mutating func migrations(extending graph: MigrationGraph?) throws -> [AppChanges] {
        var found = FoundMigrations()
        var count = operations.values.reduce(0) { $0 + $1.count }
        var cuts = false
        while count > 0 {
            for appLabel in operations.keys.sorted() {
                let ready = try readyOperations(
                    of: appLabel, found: found, graph: cuts ? graph ?? MigrationGraph() : nil)
                if ready.count == 0, ready.dependencies.isEmpty { continue }
                let list = operations[appLabel] ?? []
                guard ready.count == list.count || cuts else { continue }
                found.append(
                    appLabel, list.prefix(ready.count).map(\.operation), ready.dependencies,
                    isInitial: !existingApps.contains(appLabel))
                operations[appLabel] = Array(list.dropFirst(ready.count))
                cuts = false
            }
            let rest = operations.values.reduce(0) { $0 + $1.count }
            if rest == count {
                if cuts { throw MigrationError(.value, "Cannot resolve operation dependencies: \(unresolved)") }
                cuts = true
            }
            count = rest
        }
        return found.optimized()
    }

    private var unresolved: String {
        operations.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value.map { $0.operation.describe() }.joined(separator: ", "))" }
            .joined(separator: "; ")
    }

    /// How many operations, from the first on, have all that they need, and what that is.
    ///
    /// - Parameter graph: The migrations that exist, if operations without a migration of another app may go ahead.
    private func readyOperations(
        of appLabel: String, found: FoundMigrations, graph: MigrationGraph?
    ) throws -> (count: Int, dependencies: Set<MigrationKey>) {
        var dependencies: Set<MigrationKey> = []
        var count = 0
        for operation in operations[appLabel] ?? [] {
            guard let own = try satisfied(operation, appLabel, found, graph) else { break }
            dependencies.formUnion(own)
            count += 1
        }
        return (count, dependencies)
    }

    /// The migrations that an operation needs, or `nil` if something is not in one yet.
    private func satisfied(
        _ operation: GeneratedOperation, _ appLabel: String, _ found: FoundMigrations, _ graph: MigrationGraph?
    ) throws -> Set<MigrationKey>? {
        var keys: Set<MigrationKey> = []
        for original in operation.dependencies {
            let dependency = try resolved(original)
            guard let other = dependency.appLabel, other != appLabel else { continue }
            if (operations[other] ?? []).contains(where: { $0.fulfills(dependency) }) { return nil }
            if let setting = original.setting {
                keys.insert(.swappable(setting))
            } else if let last = found.last(of: other) {
                keys.insert(last)
            } else if let graph {
                // Which migration has what is needed is not known: the newest one has.
                keys.insert(graph.leafNodes(of: other).first ?? .first(other))
            } else {
                return nil
            }
        }
        return keys
    }
}

/// The migrations that have been cut off so far.
private struct FoundMigrations {
    private var changes: [AppChanges] = []
    private var places: [String: Int] = [:]

    mutating func append(
        _ appLabel: String, _ operations: [any Operation], _ dependencies: Set<MigrationKey>, isInitial: Bool
    ) {
        let place = places[appLabel] ?? changes.count
        if place == changes.count {
            places[appLabel] = place
            changes.append(AppChanges(appLabel, []))
        }
        let number = changes[place].migrations.count + 1
        var dependencies = dependencies
        if let previous = changes[place].migrations.last { dependencies.insert(previous.key) }
        changes[place].migrations.append(
            MigrationDefinition(
                MigrationKey(appLabel, "auto_\(number)"), dependencies: dependencies.sorted(),
                isInitial: isInitial ? true : nil,
                operations: operations))
    }

    func last(of appLabel: String) -> MigrationKey? { places[appLabel].flatMap { changes[$0].migrations.last?.key } }

    func optimized() -> [AppChanges] {
        changes.map { change in
            AppChanges(
                change.appLabel,
                change.migrations.map { migration in
                    var migration = migration
                    migration.operations = MigrationOptimizer.optimize(
                        migration.operations, appLabel: change.appLabel)
                    return migration
                })
        }
    }
}

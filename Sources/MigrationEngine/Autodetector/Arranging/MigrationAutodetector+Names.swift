import Models

extension MigrationAutodetector {
    /// Gives migrations the names and dependencies with which they follow those that exist.
    ///
    /// ```
    /// 0007_message_read_at
    /// ```
    public func arrange(
        _ changes: [AppChanges], extending graph: MigrationGraph, migrationName: String? = nil
    ) throws -> [AppChanges] {
        let leaves = graph.leafNodes()
        var names: [MigrationKey: MigrationKey] = [:]
        var result: [AppChanges] = []
        for change in changes where !change.migrations.isEmpty {
            let leaf = leaves.first { $0.appLabel == change.appLabel }
            if leaf == nil, try !questioner.askInitial(change.appLabel) {
                for migration in change.migrations { names[migration.key] = .first(change.appLabel) }
                continue
            }
            var migrations: [MigrationDefinition] = []
            var number = (leaf.flatMap { Self.number(of: $0.name) } ?? 0) + 1
            for (index, migration) in change.migrations.enumerated() {
                let isFirst = index == 0
                let title =
                    migrationName.flatMap { $0.isEmpty ? nil : $0 }
                    ?? (isFirst && leaf == nil ? "initial" : suggestedName(migration))
                var renamed = MigrationDefinition(
                    MigrationKey(change.appLabel, Self.padded(number) + "_" + title), copying: migration)
                if isFirst, let leaf { renamed.dependencies.append(leaf) }
                names[migration.key] = renamed.key
                migrations.append(renamed)
                number += 1
            }
            result.append(AppChanges(change.appLabel, migrations))
        }
        for change in result.indices {
            for index in result[change].migrations.indices {
                result[change].migrations[index].dependencies =
                    result[change].migrations[index].dependencies.map { names[$0] ?? $0 }
            }
        }
        return result
    }

    private func suggestedName(_ migration: MigrationDefinition) -> String {
        String((migration.suggestedName ?? "auto_" + timestamp()).unicodeScalars.prefix(100).map(Character.init))
    }

    /// Leaves out the apps that none of the given apps needs.
    public func trim(_ changes: [AppChanges], to appLabels: Set<String>) -> [AppChanges] {
        var needed: [String: Set<String>] = [:]
        for change in changes {
            for dependency in change.migrations.flatMap(\.dependencies) {
                needed[change.appLabel, default: []].insert(dependency.appLabel)
            }
        }
        var required = appLabels
        while true {
            let more = required.reduce(into: required) { $0.formUnion(needed[$1] ?? []) }
            if more == required { break }
            required = more
        }
        return changes.filter { required.contains($0.appLabel) }
    }

    /// The number that a migration's name begins with; for a squashed one, that of the last migration it replaces.
    ///
    /// ```swift
    /// MigrationAutodetector.number(of: "0004_message_read_at")                    // 4
    /// MigrationAutodetector.number(of: "0001_squashed_0004_message_read_at")      // 4
    /// ```
    public static func number(of name: String) -> Int? {
        let marker = "_squashed_"
        var rest = Substring(name)
        var squashed: Int?
        while let range = rest.firstRange(of: marker) {
            rest = rest[range.upperBound...]
            squashed = leadingNumber(rest) ?? squashed
        }
        return squashed ?? leadingNumber(name[...])
    }

    private static func leadingNumber(_ text: Substring) -> Int? {
        Int(text.prefix { $0.isASCII && $0.isNumber })
    }

    /// The number with at least four digits.
    public static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension MigrationDefinition {
    /// The same migration under another key.
    package init(_ key: MigrationKey, copying other: MigrationDefinition) {
        self.init(
            key, dependencies: other.dependencies, runBefore: other.runBefore, replaces: other.replaces,
            isInitial: other.isInitial, isAtomic: other.isAtomic, operations: other.operations)
    }
}

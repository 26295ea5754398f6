import Models

extension ChangeDetection {
    /// Groups of fields that belong together, before and after.
    struct GroupChange {
        var old: [[String]]
        var new: [[String]]
        var dependencies: [OperationDependency]

        /// What is in both.
        var kept: [[String]] { new.filter(Set(old).contains) }
        var isReducing: Bool { !old.isEmpty }
        var isExtending: Bool { !Set(new).subtracting(old).isEmpty }
    }

    /// The change of one option of a model, or `nil` when there is none.
    func groupChange(
        _ pair: ModelPair, _ option: (ModelOptions) -> [[String]]?
    ) throws(MigrationError) -> GroupChange? {
        let oldGroups = option(pair.old.options) ?? []
        let newGroups = option(pair.new.options) ?? []
        if oldGroups.isEmpty, newGroups.isEmpty { return nil }
        let renamed = oldGroups.map { $0.map { renamedFields[FieldKey(model: pair.key, name: $0)] ?? $0 } }
        if Set(renamed) == Set(newGroups) { return nil }
        return GroupChange(
            old: renamed.withoutDuplicates(), new: newGroups.withoutDuplicates(),
            dependencies: try dependencies(ofGroups: newGroups, of: pair))
    }

    /// Takes groups away before fields go.
    mutating func addReducedUniqueTogether() throws {
        for pair in pairs(keptModels) {
            guard let change = try groupChange(pair, \.uniqueTogether), change.isReducing else { continue }
            add(
                AlterUniqueTogether(pair.key.modelName, change.kept), to: pair.key.appLabel,
                dependencies: change.dependencies)
        }
    }

    /// Adds groups after fields have come.
    mutating func addAlteredUniqueTogether() throws {
        for pair in pairs(keptModels) {
            guard let change = try groupChange(pair, \.uniqueTogether), change.isExtending else { continue }
            add(
                AlterUniqueTogether(pair.key.modelName, change.new), to: pair.key.appLabel,
                dependencies: change.dependencies)
        }
    }
}

import Models

extension ChangeDetection {
    /// What a field that refers to another model needs: that model, and the one between.
    func dependencies(ofReference field: FieldDescription, of owner: ModelKey) -> [OperationDependency] {
        guard let target = field.kind.relatedModel else { return [] }
        var dependencies: [OperationDependency] = []
        if let setting = swappables.setting(of: field.kind) {
            dependencies.append(OperationDependency(setting: setting))
        } else {
            dependencies.append(OperationDependency(to.settings.resolve(target, from: owner), .create))
        }
        if let through = field.kind.manyToManyRelation?.through {
            dependencies.append(OperationDependency(to.settings.resolve(through, from: owner), .create))
        }
        return dependencies
    }

    /// What the fields of a model that refer to others need.
    func dependencies(ofReferencesOf key: ModelKey) -> [OperationDependency] {
        (to[key]?.fields ?? []).flatMap { dependencies(ofReference: $0, of: key) }
    }

    /// What a generated field needs: the fields of its expression that are added as well.
    func dependencies(ofGenerated column: GeneratedColumn) -> [OperationDependency] {
        let names = column.expression.referencedBaseFields
        return newFields.subtracting(oldFields).sorted().compactMap { key in
            guard let field = to[key.model]?.field(key.name) else { return nil }
            return field.isRelation || names.contains(field.name)
                ? OperationDependency(key.model, field.name, .create) : nil
        }
    }

    /// What must be there for a field of a group.
    func dependencies(ofGroups groups: [[String]], of pair: ModelPair) throws(MigrationError) -> [OperationDependency] {
        var dependencies: [OperationDependency] = []
        for name in groups.joined() {
            let field = try pair.new.optionField(name)
            dependencies += self.dependencies(ofReference: field, of: pair.key)
        }
        return dependencies
    }

    /// The dependency with the setting followed.
    func resolved(_ dependency: OperationDependency) throws(MigrationError) -> OperationDependency {
        guard let setting = dependency.setting else { return dependency }
        guard let model = swappables.model(setting) else {
            throw MigrationError(.improperlyConfigured, "The setting \(setting) names no model.")
        }
        return OperationDependency(model, dependency.fieldName, dependency.kind)
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it first stands.
    func withoutDuplicates() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

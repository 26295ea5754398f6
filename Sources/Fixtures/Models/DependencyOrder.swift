import MigrationEngine
import Models

extension FixtureModels {
    /// The models in an order in which rows that others refer to by natural keys come first.
    ///
    /// Where models refer to each other in a ring, some of them come too early.
    func sortedByDependencies(_ models: [FixtureModel]) throws -> [FixtureModel] {
        let all = Set(models.map(\.key))
        var waiting = try models.map { (model: $0, dependencies: try dependencies(of: $0)) }
        waiting.reverse()
        var result: [FixtureModel] = []
        var done: Set<ModelKey> = []
        while !waiting.isEmpty {
            var skipped: [(model: FixtureModel, dependencies: [ModelKey])] = []
            var hasChanged = false
            while let next = waiting.popLast() {
                if next.dependencies.allSatisfy({ !all.contains($0) || done.contains($0) }) {
                    result.append(next.model)
                    done.insert(next.model.key)
                    hasChanged = true
                } else {
                    skipped.append(next)
                }
            }
            if !hasChanged, let last = skipped.popLast() {
                result.append(last.model)
                done.insert(last.model.key)
            }
            waiting = skipped
        }
        return result
    }

    private func dependencies(of model: FixtureModel) throws -> [ModelKey] {
        var keys = model.naturalKey?.dependencies.map { $0.resolved(from: model.key) } ?? []
        for target in (model.fields + model.inheritedFields).compactMap(\.target) where target.model != model.key {
            if naturalKey(of: target.model) != nil { keys.append(target.model) }
        }
        for field in model.manyToMany where field.link != nil && field.target != model.key {
            if naturalKey(of: field.target) != nil { keys.append(field.target) }
        }
        return keys
    }
}

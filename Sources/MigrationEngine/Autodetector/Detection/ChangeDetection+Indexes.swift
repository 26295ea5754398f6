import Models

/// What happens to the indexes of a model.
struct IndexChange {
    var model: ModelKey
    var added: [IndexDescription]
    var removed: [IndexDescription]
    var renamed: [RenameIndex]
}

extension ChangeDetection {
    /// Compares the indexes of the models that stay. An index that differs in its name only is renamed.
    mutating func findIndexChanges() throws {
        for pair in pairs(keptModels) {
            let oldIndexes = pair.old.options.indexes
            let newIndexes = pair.new.options.indexes
            var added = newIndexes.filter { !oldIndexes.contains($0) }
            var removed = oldIndexes.filter { !newIndexes.contains($0) }
            var renamed: [RenameIndex] = []
            var renamedFrom: [IndexDescription] = []
            var renamedTo: [IndexDescription] = []
            for new in added {
                for old in removed where old.name != new.name && old.isLike(new) {
                    renamed.append(RenameIndex(pair.key.modelName, old.name, to: new.name))
                    renamedFrom.append(old)
                    renamedTo.append(new)
                }
            }
            for (fields, index) in try indexesOfGroups(pair, among: added) {
                renamed.append(RenameIndex(pair.key.modelName, fields: fields, to: index.name))
                renamedTo.append(index)
            }
            added.removeAll(where: renamedTo.contains)
            removed.removeAll(where: renamedFrom.contains)
            if added.isEmpty, removed.isEmpty, renamed.isEmpty { continue }
            indexChanges.append(IndexChange(model: pair.key, added: added, removed: removed, renamed: renamed))
        }
    }

    /// The groups of `index_together` that have become an index of their own.
    private func indexesOfGroups(
        _ pair: ModelPair, among added: [IndexDescription]
    ) throws -> [(fields: [String], index: IndexDescription)] {
        guard let change = try groupChange(pair, \.indexTogether) else { return [] }
        return change.old.filter { !change.new.contains($0) }.compactMap { fields in
            let matches = added.filter { $0 == IndexDescription(name: $0.name, fields: fields) }
            guard let index = matches.first, matches.count == 1 else { return nil }
            return (fields, index)
        }
    }

    mutating func addRemovedIndexes() {
        for change in indexChanges {
            for index in change.removed {
                add(RemoveIndex(change.model.modelName, index.name), to: change.model.appLabel)
            }
        }
    }

    mutating func addRenamedIndexes() {
        for change in indexChanges {
            for operation in change.renamed { add(operation, to: change.model.appLabel) }
        }
    }

    mutating func addAddedIndexes() {
        for change in indexChanges where !change.added.isEmpty {
            let dependencies = dependencies(ofReferencesOf: change.model)
            for index in change.added {
                add(
                    AddIndex(change.model.modelName, index), to: change.model.appLabel, dependencies: dependencies)
            }
        }
    }
}

extension IndexDescription {
    /// Whether the two are the same but for their names.
    fileprivate func isLike(_ other: Self) -> Bool {
        var copy = self
        copy.name = other.name
        return copy == other
    }
}

import Models

/// What happens to the constraints of a model.
struct ConstraintChange {
    var model: ModelKey
    var added: [ConstraintDescription]
    var removed: [ConstraintDescription]
    var altered: [ConstraintDescription]
}

extension ChangeDetection {
    /// Compares the constraints of the models that stay. One that differs in its error only is altered in place.
    mutating func findConstraintChanges() {
        for pair in pairs(keptModels) {
            let oldConstraints = pair.old.options.constraints
            let newConstraints = pair.new.options.constraints
            if oldConstraints == newConstraints { continue }
            let altered = oldConstraints.flatMap { old in
                newConstraints.filter { $0 != old && $0.name == old.name && $0.isSameInDatabase(as: old) }
            }
            let names = Set(altered.map(\.name))
            let added = newConstraints.filter { !oldConstraints.contains($0) && !names.contains($0.name) }
            let removed = oldConstraints.filter { !newConstraints.contains($0) && !names.contains($0.name) }
            constraintChanges.append(
                ConstraintChange(model: pair.key, added: added, removed: removed, altered: altered))
        }
    }

    mutating func addRemovedConstraints() {
        for change in constraintChanges {
            for constraint in change.removed {
                add(RemoveConstraint(change.model.modelName, constraint.name), to: change.model.appLabel)
            }
        }
    }

    mutating func addAddedConstraints() {
        for change in constraintChanges where !change.added.isEmpty {
            let dependencies = dependencies(ofReferencesOf: change.model)
            for constraint in change.added {
                add(
                    AddConstraint(change.model.modelName, constraint), to: change.model.appLabel,
                    dependencies: dependencies)
            }
        }
    }

    mutating func addAlteredConstraints() {
        for change in constraintChanges where !change.altered.isEmpty {
            let dependencies = dependencies(ofReferencesOf: change.model)
            for constraint in change.altered {
                add(
                    AlterConstraint(change.model.modelName, constraint.name, constraint), to: change.model.appLabel,
                    dependencies: dependencies)
            }
        }
    }
}

extension ConstraintDescription {
    /// Whether the two differ at most in the error that people see.
    fileprivate func isSameInDatabase(as other: Self) -> Bool {
        var copy = self
        copy.violationErrorCode = other.violationErrorCode
        copy.violationErrorMessage = other.violationErrorMessage
        return copy == other
    }
}

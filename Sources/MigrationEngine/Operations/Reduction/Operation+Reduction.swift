extension Operation {
    /// Whether something may be moved across is decided by the condition, unless one of the two vanishes.
    func reducedByElision(with other: any Operation, passesThrough: Bool) -> Reduction {
        switch reducedByElision(with: other) {
        case .operations(let operations): .operations(operations)
        default: passesThrough ? .passesThrough : .blocked
        }
    }
}

extension ModelOptionOperation {
    /// The later one of two operations on the same option stands; nothing matters before the model is deleted.
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        let isSame = (other as? Self)?.isSameModel(as: self) ?? (other as? DeleteModel)?.isSameModel(as: self) ?? false
        if isSame { return .operations([other]) }
        return reducedByElision(
            with: other,
            passesThrough: !other.references(model: name, appLabel: appLabel) || isOtherTogetherOption(other))
    }

    /// `unique_together` and `index_together` do not touch each other.
    private func isOtherTogetherOption(_ other: any Operation) -> Bool {
        self is AlterUniqueTogether && other is AlterIndexTogether
            || self is AlterIndexTogether && other is AlterUniqueTogether
    }

    fileprivate func isSameModel(as other: any ModelOptionOperation) -> Bool {
        name.lowercased() == other.name.lowercased()
    }
}

extension DeleteModel {
    fileprivate func isSameModel(as other: any ModelOptionOperation) -> Bool {
        name.lowercased() == other.name.lowercased()
    }

    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        reducedByElision(with: other, passesThrough: !other.references(model: name, appLabel: appLabel))
    }
}

extension AlterModelManagers {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        let otherName = (other as? AlterModelManagers)?.name ?? (other as? DeleteModel)?.name
        if otherName?.lowercased() == name.lowercased() { return .operations([other]) }
        return reducedByElision(with: other, passesThrough: !other.references(model: name, appLabel: appLabel))
    }
}

extension RenameModel {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let other = other as? RenameModel, newName.lowercased() == other.oldName.lowercased() {
            return .operations([RenameModel(oldName, to: other.newName)])
        }
        return reducedByElision(with: other, passesThrough: !other.references(model: newName, appLabel: appLabel))
    }
}

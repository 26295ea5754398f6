import Models

extension AddIndex {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let other = other as? RemoveIndex, index.name == other.name { return .operations([]) }
        if let other = other as? RenameIndex, case .name(let oldName) = other.source, index.name == oldName {
            var renamed = index
            renamed.name = other.newName
            return .operations([AddIndex(modelName, renamed)])
        }
        return reducedByElision(with: other)
    }
}

extension RenameIndex {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        guard let other = other as? RenameIndex, other.modelName.lowercased() == modelName.lowercased(),
            case .name(let oldName) = other.source, oldName.lowercased() == newName.lowercased()
        else { return reducedByElision(with: other) }
        var merged = self
        merged.newName = other.newName
        return .operations([merged])
    }
}

extension AddConstraint {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        switch other {
        case let other as RemoveConstraint where isSame(other.modelName, other.name): .operations([])
        case let other as AlterConstraint where isSame(other.modelName, other.name):
            .operations([AddConstraint(modelName, other.constraint)])
        default: reducedByElision(with: other)
        }
    }

    private func isSame(_ model: String, _ name: String) -> Bool {
        model.lowercased() == modelName.lowercased() && name == constraint.name
    }
}

extension AlterConstraint {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        switch other {
        case let other as AlterConstraint where isSame(other.modelName, other.name): .operations([other])
        case let other as RemoveConstraint where isSame(other.modelName, other.name): .operations([other])
        default: reducedByElision(with: other)
        }
    }

    private func isSame(_ model: String, _ name: String) -> Bool {
        model.lowercased() == modelName.lowercased() && name == self.name
    }
}

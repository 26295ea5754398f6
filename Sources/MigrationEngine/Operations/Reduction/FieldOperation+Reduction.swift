import Models

extension FieldOperation {
    func isSameModel(as other: any FieldOperation) -> Bool { modelName.lowercased() == other.modelName.lowercased() }

    func isSameField(as other: any FieldOperation) -> Bool {
        isSameModel(as: other) && name.lowercased() == other.name.lowercased()
    }

    /// What may be moved across: all that does not touch the field.
    func reducedByReference(with other: any Operation, appLabel: String) -> Reduction {
        reducedByElision(
            with: other, passesThrough: !other.references(field: name, of: modelName, appLabel: appLabel))
    }
}

extension AddField {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let other = other as? any FieldOperation, isSameField(as: other) {
            switch other {
            case let other as AlterField: return .operations([AddField(modelName, other.field)])
            case is RemoveField: return .operations([])
            case let other as RenameField:
                var renamed = field
                renamed.name = other.newName
                return .operations([AddField(modelName, renamed)])
            default: break
            }
        }
        return reducedByReference(with: other, appLabel: appLabel)
    }
}

extension AlterField {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let other = other as? any FieldOperation, isSameField(as: other) {
            switch other {
            case is AlterField, is RemoveField: return .operations([other])
            // With a column of its own the name does not matter to the table, and the order does.
            case let other as RenameField where field.dbColumn == nil:
                var renamed = field
                renamed.name = other.newName
                return .operations([other, AlterField(modelName, renamed)])
            default: break
            }
        }
        return reducedByReference(with: other, appLabel: appLabel)
    }
}

extension RemoveField {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let other = other as? DeleteModel, other.name.lowercased() == modelName.lowercased() {
            return .operations([other])
        }
        return reducedByReference(with: other, appLabel: appLabel)
    }
}

extension RenameField {
    public func reduced(with other: any Operation, appLabel: String) -> Reduction {
        if let other = other as? RenameField, isSameModel(as: other),
            newName.lowercased() == other.oldName.lowercased()
        {
            return .operations([RenameField(modelName, oldName, to: other.newName)])
        }
        let touches =
            other.references(field: oldName, of: modelName, appLabel: appLabel)
            || other.references(field: newName, of: modelName, appLabel: appLabel)
        return reducedByElision(with: other, passesThrough: !touches)
    }
}

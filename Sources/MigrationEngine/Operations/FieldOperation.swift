public import Models

/// An operation on one field of a model.
public protocol FieldOperation: Operation {
    var modelName: String { get }
    var name: String { get }
    /// What the field becomes, where the operation says so.
    var changedField: FieldDescription? { get }
}

extension FieldOperation {
    public var changedField: FieldDescription? { nil }

    public func references(model name: String, appLabel: String) -> Bool {
        let own = ModelKey(appLabel, modelName)
        let key = ModelKey(appLabel, name)
        return key == own || changedField?.references(key, from: own) ?? false
    }

    public func references(field name: String, of model: String, appLabel: String) -> Bool {
        let own = ModelKey(appLabel, modelName)
        let key = ModelKey(appLabel, model)
        if key == own {
            if name == self.name { return true }
            if case .foreignObject(_, let fromFields, _)? = changedField?.kind, fromFields.contains(name) {
                return true
            }
        }
        return changedField?.references(field: name, of: key, from: own) ?? false
    }
}

/// One object of a fixture: a row, with what its references mean.
public struct FixtureRecord {
    let model: FixtureModel
    /// The values of the primary key; `nil` where the natural key stands for it.
    let primaryKey: [PythonValue]?
    /// For error messages, the primary key in any case.
    let key: [PythonValue]
    let members: [Member]

    /// A field and its value.
    enum Member {
        case field(FixtureField, PythonValue)
        case reference(FixtureField, PythonValue)
        /// A foreign key by natural key; `nil` for none.
        case naturalReference(FixtureField, [PythonValue]?)
        case many(FixtureManyToMany, of: FixtureModel, keys: [[PythonValue]])
        case naturalMany(FixtureManyToMany, of: FixtureModel, keys: [[PythonValue]])

        var name: String {
            switch self {
            case .field(let field, _), .reference(let field, _), .naturalReference(let field, _): field.name
            case .many(let field, _, _), .naturalMany(let field, _, _): field.name
            }
        }
    }
}

extension FixtureRecord {
    /// The object as JSON and YAML hold it.
    var pythonValue: PythonValue {
        var object: [PythonValue.Pair] = [.init(.string("model"), .string(model.labelLower))]
        if let primaryKey { object.append(.init(.string("pk"), Self.keyValue(primaryKey, of: model))) }
        let fields = members.map { PythonValue.Pair(.string($0.name), $0.pythonValue) }
        object.append(.init(.string("fields"), .dictionary(fields)))
        return .dictionary(object)
    }

    /// A primary key: one value, or a list of those of a composite one.
    fileprivate static func keyValue(_ values: [PythonValue], of model: FixtureModel) -> PythonValue {
        let parts = zip(model.primaryKey, values).map { $0.serialized($1) }
        return model.hasCompositeKey ? .list(parts) : parts.first ?? .null
    }
}

extension FixtureRecord.Member {
    fileprivate var pythonValue: PythonValue {
        switch self {
        case .field(let field, let value), .reference(let field, let value): field.serialized(value)
        case .naturalReference(_, let key): key.map(PythonValue.list) ?? .null
        case .many(_, let model, let keys): .list(keys.map { FixtureRecord.keyValue($0, of: model) })
        case .naturalMany(_, _, let keys): .list(keys.map(PythonValue.list))
        }
    }
}

import Models
import SQLCore
import TimeZones

/// Understands the objects of a fixture: finds their models and fields, and follows natural keys.
struct FixtureDeserializer {
    let models: FixtureModels
    let keys: NaturalKeys
    /// Whether objects and fields that there are not any more are passed over.
    var ignoresUnknown: Bool

    /// A natural key leads to no row, for now.
    enum Reference {
        case found(SQLValue)
        case deferred
    }

    /// The object, or `nil` if it is passed over.
    func object(_ node: FixtureNode) throws -> FixtureObject? {
        switch node {
        case .element(let element): return try object(element)
        case .value(let value):
            do {
                return try object(value)
            } catch let error as FixtureError where error.code == .deserialization {
                throw error
            } catch {
                throw FixtureError(.deserialization, "Error deserializing object: \(error)")
            }
        }
    }

    // MARK: JSON and YAML

    private func object(_ value: PythonValue) throws -> FixtureObject? {
        guard case .dictionary = value else { throw Self.notADictionary(value) }
        guard let identifier = value["model"] else { throw FixtureError(.other, "'model'") }
        guard let model = try findModel(identifier) else { return nil }
        var object = FixtureObject(model: model)
        let key = value["pk"]
        let keyText = (key ?? .null).text
        let identity = (model: identifier.text, key: keyText)
        if let key { try setKey(key, of: &object, identity) }
        guard let fields = value["fields"] else { throw FixtureError(.other, "'fields'") }
        guard case .dictionary(let pairs) = fields else {
            throw FixtureError(.other, "'\(fields.typeName)' object has no attribute 'items'")
        }
        for pair in pairs { try set(pair.key.text, to: pair.value, of: &object, identity) }
        return object
    }

    /// What Python says when a value is asked for its member `model`.
    private static func notADictionary(_ value: PythonValue) -> FixtureError {
        switch value {
        case .string, .surrogates: FixtureError(.other, "string indices must be integers, not 'str'")
        case .list: FixtureError(.other, "list indices must be integers or slices, not str")
        case .bytes: FixtureError(.other, "byte indices must be integers or slices, not str")
        default: FixtureError(.other, "'\(value.typeName)' object is not subscriptable")
        }
    }

    private func findModel(_ identifier: PythonValue) throws -> FixtureModel? {
        guard case .string(let name) = identifier else {
            throw FixtureError(.other, "'\(identifier.typeName)' object has no attribute 'split'")
        }
        if let model = try models.find(name) { return model }
        if ignoresUnknown { return nil }
        throw FixtureError(.deserialization, "Invalid model identifier: \(name)")
    }

    private func setKey(
        _ key: PythonValue, of object: inout FixtureObject, _ identity: (model: String, key: String)
    ) throws(FixtureError) {
        do throws(FixtureError) {
            if object.model.hasCompositeKey, case .list(let parts) = key {
                for (field, part) in zip(object.model.primaryKey, parts) {
                    object.values[field.name] = try field.parse(part)
                }
            } else if let field = object.model.primaryKey.first {
                object.values[field.name] = try field.parse(key)
            }
        } catch {
            throw error.about(identity.model, identity.key, "None")
        }
    }

    private func set(
        _ name: String, to value: PythonValue, of object: inout FixtureObject, _ identity: (model: String, key: String)
    ) throws {
        let model = object.model
        if let list = model.manyToMany(name) {
            let (keys, wrong, error) = manyToMany(list, value)
            if let error { throw error.about(identity.model, identity.key, (wrong ?? value).text) }
            if let keys {
                object.lists.append((list, keys))
            } else {
                object.deferred.append(.init(field: .many(list), value: value))
            }
            return
        }
        guard let field = model.field(name) else {
            if ignoresUnknown { return }
            throw model.missingField(name)
        }
        do {
            guard field.target != nil else {
                object.values[field.name] = try field.parse(value)
                return
            }
            switch try reference(field, value) {
            case .found(let stored): object.values[field.name] = try field.value(from: stored)
            case .deferred: object.deferred.append(.init(field: .reference(field), value: value))
            }
        } catch let error as FixtureError {
            throw error.about(identity.model, identity.key, value.text)
        }
    }

    // MARK: References

    /// What a foreign key refers to.
    func reference(_ field: FixtureField, _ value: PythonValue, defers: Bool = true) throws -> Reference {
        if value.isNull { return .found(.null) }
        guard let target = field.target else { return .found(try field.bound(value)) }
        guard value.isNaturalKey, models.naturalKey(of: target.model) != nil, let parts = value.elements else {
            return .found(try field.bound(field.parse(value)))
        }
        do {
            return .found(try keys.value(of: target.field, in: target.model, key: parts))
        } catch let error as FixtureError where defers && error.code == .missingObject {
            return .deferred
        }
    }

    /// The keys of the rows of a list; or the item that is wrong; or nothing when one of them is not there yet.
    func manyToMany(
        _ list: FixtureManyToMany, _ value: PythonValue, defers: Bool = true
    ) -> (keys: [SQLValue]?, wrong: PythonValue?, error: FixtureError?) {
        guard let items = value.elements else {
            return (nil, value, FixtureError(.other, "'\(value.typeName)' object is not iterable"))
        }
        var found: [SQLValue] = []
        for item in items {
            do {
                let target = try models[list.target]
                guard let field = target.primaryKey.first else { continue }
                if item.isNaturalKey, models.naturalKey(of: list.target) != nil, let parts = item.elements {
                    found.append(try keys.value(of: field.name, in: list.target, key: parts))
                } else {
                    found.append(try field.bound(field.parse(item)))
                }
            } catch let error as FixtureError {
                if defers, error.code == .missingObject { return (nil, nil, nil) }
                return (nil, item, error)
            } catch {
                return (nil, item, FixtureError(.other, "\(error)"))
            }
        }
        return (found, nil, nil)
    }
}

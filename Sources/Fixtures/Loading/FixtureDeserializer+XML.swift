import PythonJSON
import PythonText
import SQLCore

extension FixtureDeserializer {
    /// The object that an `<object>` element describes.
    func object(_ element: XMLElement) throws -> FixtureObject? {
        let model = try findModel(element)
        var object = FixtureObject(model: model)
        if let key = element.attributes["pk"], let field = model.primaryKey.first {
            object.values[field.name] = try field.parse(.string(key))
        }
        for node in element.elements("field") {
            let name = node["name"]
            guard !name.isEmpty else {
                throw FixtureError(.deserialization, "<field> node is missing the 'name' attribute")
            }
            try set(name, to: node, of: &object)
        }
        return object
    }

    private func findModel(_ element: XMLElement) throws -> FixtureModel {
        let identifier = element["model"]
        guard !identifier.isEmpty else {
            throw FixtureError(
                .deserialization, "<\(element.name)> node is missing the required 'model' attribute")
        }
        guard let model = try models.find(identifier) else {
            throw FixtureError(
                .deserialization, "<\(element.name)> node has invalid model identifier: '\(identifier)'")
        }
        return model
    }

    private func set(_ name: String, to node: XMLElement, of object: inout FixtureObject) throws {
        let model = object.model
        if let list = model.manyToMany(name) { return try set(list, to: node, of: &object) }
        guard let field = model.field(name) else {
            if ignoresUnknown { return }
            throw model.missingField(name)
        }
        let isNone = !node.elements("None").isEmpty
        let text = PythonValue.string(node.text.pythonStripped())
        if isNone {
            object.values[field.name] = .null
        } else if let target = field.target {
            let naturals = Self.naturalKey(in: node)
            let value = naturals.isEmpty || models.naturalKey(of: target.model) == nil ? text : .list(naturals)
            switch try reference(field, value) {
            case .found(let stored): object.values[field.name] = try field.value(from: stored)
            case .deferred: object.deferred.append(.init(field: .reference(field), value: value))
            }
        } else if field.storage == .json {
            object.values[field.name] = try Self.json(text.text)
        } else {
            object.values[field.name] = try field.parse(text)
        }
    }

    private func set(_ list: FixtureManyToMany, to node: XMLElement, of object: inout FixtureObject) throws {
        let items = node.elements("object").map { item -> PythonValue in
            let natural = Self.naturalKey(in: item)
            return natural.isEmpty || models.naturalKey(of: list.target) == nil ? .string(item["pk"]) : .list(natural)
        }
        let (keys, _, error) = manyToMany(list, .list(items))
        if let error { throw error }
        if let keys {
            object.lists.append((list, keys))
        } else {
            object.deferred.append(.init(field: .many(list), value: .list(items)))
        }
    }

    private static func naturalKey(in node: XMLElement) -> [PythonValue] {
        node.elements("natural").map { .string($0.text.pythonStripped()) }
    }

    private static func json(_ text: String) throws(FixtureError) -> PythonValue {
        do throws(JSONDecodingError) {
            return PythonValue(try JSONReader(allowsConstants: true).read(text))
        } catch {
            throw FixtureError(.other, error.message)
        }
    }
}

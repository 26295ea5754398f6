import PythonJSON
import REST
import Web

struct Person: Sendable {
    var name: String
    var age: Int64?
}

struct PersonSerializer: Serializer {
    struct Fields: Sendable {
        let name = BoundField("name", \Person.name, CharField(maxLength: 5))
        let age = BoundField("age", \Person.age, IntegerField(minValue: 0, .optional))
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.name, fields.age)

    static func dump(_ data: ValidatedData<Person>) -> JSONValue {
        var object = JSONObject()
        object["name"] = data[fields.name].map { .string($0) }
        object["age"] = data[fields.age].map { .integer($0) }
        return .object(object)
    }
}

/// A serializer with fields of many types, which makes nothing.
struct SurveySerializer: Serializer {
    typealias Root = Void
    typealias Named<Value: Sendable> = BoundField<Void, Value>

    struct Fields: Sendable {
        let flag = Named("flag", BooleanField(.optional))
        let sure = Named("sure", BooleanField(.allowNull, .optional))
        let count = Named("count", IntegerField(.optional, .allowNull))
        let title = Named("title", CharField()).validating { title, _ in
            if title == "bad" { throw ValidationError("Not this title.") }
            return title.uppercased()
        }
        let note = Named("note", CharField(.optional, .allowBlank))
        let maybe = Named("maybe", CharField(.optional, .allowNull))
        let color = Named("color", ChoiceField(["red", "blue"], .allowBlank, .optional))
        let tags = Named("tags", ListField(CharField(maxLength: 3), .optional))
        let marks = Named("marks", MultipleChoiceField(["a", "b"], .optional))
        let extra = Named("extra", JSONField(.optional))
        let owner = Named("owner", NestedField(PersonSerializer(), .optional))
        let people = Named("people", NestedListField(PersonSerializer(), .optional))
        let settings = Named("settings", DictField(IntegerField(), .optional))
        let level = Named("level", IntegerField(.default(7)))
    }
    static let fields = Fields()
    static let schema = SerializerSchema(
        fields.flag, fields.sure, fields.count, fields.title, fields.note, fields.maybe, fields.color, fields.tags,
        fields.marks, fields.extra, fields.owner, fields.people, fields.settings, fields.level)

    func validate(_ data: ValidatedData<Void>, in context: SerializerContext) throws -> ValidatedData<Void> {
        switch data[Self.fields.count] {
        case 13: throw ValidationError("Unlucky.")
        case 14: throw ValidationError([("count", ["No fourteen."])])
        default: return data
        }
    }

    /// The validated values, or the errors, as JSON.
    static func outcome(_ input: InputData, isPartial: Bool) throws -> String {
        do {
            let data = try SurveySerializer().validated(input, in: SerializerContext(isPartial: isPartial))
            return String(decoding: JSONValue.object(dump(data)).serialized(), as: UTF8.self)
        } catch let error as ValidationError {
            var writer = JSONWriter()
            error.detail.write(to: &writer)
            return writer.string
        }
    }

    private static func dump(_ data: ValidatedData<Void>) -> JSONObject {
        var object = JSONObject()
        func put<Value>(_ field: Named<Value>, _ make: (Value) -> JSONValue) {
            if data.contains(field) { object[field.name] = data[field].map(make) ?? .null }
        }
        put(fields.flag) { .bool($0) }
        put(fields.sure) { .bool($0) }
        put(fields.count) { .integer($0) }
        put(fields.title) { .string($0) }
        put(fields.note) { .string($0) }
        put(fields.maybe) { .string($0) }
        put(fields.color) { .string($0) }
        put(fields.tags) { .array($0.map { $0.map { .string($0) } ?? .null }) }
        put(fields.marks) { .array($0.map { .string($0) }) }
        put(fields.extra) { $0 }
        put(fields.owner) { PersonSerializer.dump($0) }
        put(fields.people) { .array($0.map(PersonSerializer.dump)) }
        put(fields.settings) { entries in
            .object(JSONObject(entries.map { ($0.key, $0.value.map { .integer($0) } ?? .null) }))
        }
        put(fields.level) { .integer($0) }
        return object
    }
}

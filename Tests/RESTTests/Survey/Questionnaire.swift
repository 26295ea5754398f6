import PythonJSON
import REST
import SQLCore
import Web

// Serializers inside of serializers, and views that tell what they make of a body.

struct Member: Sendable {}
/// Someone in a survey.
struct MemberSerializer: Serializer {
    struct Fields: Sendable {
        let name = BoundField<Member, String>("name", CharField(maxLength: 5))
        let age = BoundField<Member, Int64>("age", IntegerField(minValue: 0, .optional))
    }
    static let fields = Fields()
    static let schema = SerializerSchema<Member>(fields.name, fields.age)
}
struct TeamSerializer: Serializer {
    struct Root: Sendable {}
    struct Fields: Sendable {
        let label = BoundField<Root, String>("label", CharField())
        let lead = BoundField<Root, ValidatedData<Member>>("lead", NestedField(MemberSerializer()))
        let members = BoundField<Root, [ValidatedData<Member>]>(
            "members", NestedListField(MemberSerializer(), minLength: 1, maxLength: 3, allowsEmpty: false))
        let notes = BoundField<Root, String>("notes", CharField(.optional, .allowBlank))
    }
    static let fields = Fields()
    static let schema = SerializerSchema<Root>(fields.label, fields.lead, fields.members, fields.notes)
    func validate(_ data: ValidatedData<Root>, in context: SerializerContext) throws -> ValidatedData<Root> {
        if data[Self.fields.label] == "bad" { throw ValidationError("Bad team.") }
        return data
    }
}
struct QuestionnaireSerializer: Serializer {
    struct Root: Sendable {}
    struct Fields: Sendable {
        let title = BoundField<Root, String>("title", CharField(maxLength: 10))
        let kind = BoundField<Root, String>("kind", ChoiceField(["a", "b", "c"])).validating { value, _ in
            if value == "b" { throw ValidationError("Not b.", code: "nob") }
            return value
        }
        let flags = BoundField<Root, [String]>("flags", MultipleChoiceField(["x", "y"], .optional))
        let tags = BoundField<Root, [String?]>("tags", ListField(CharField(maxLength: 3), .optional))
        let scores = BoundField<Root, [DictEntry<Int64>]>("scores", DictField(IntegerField(), .optional))
        let person = BoundField<Root, ValidatedData<Member>>("person", NestedField(MemberSerializer()))
        let optional = BoundField<Root, ValidatedData<Member>>(
            "optional", NestedField(MemberSerializer(), .optional, .allowNull))
        let people = BoundField<Root, [ValidatedData<Member>]>("people", NestedListField(MemberSerializer(), .optional))
        let team = BoundField<Root, ValidatedData<TeamSerializer.Root>>(
            "team", NestedField(TeamSerializer(), .optional))
        let matrix = BoundField<Root, [[Int64?]?]>("matrix", ListField(ListField(IntegerField()), .optional))
        let active = BoundField<Root, Bool>("active", BooleanField())
        let agree = BoundField<Root, Bool>("agree", BooleanField(.optional))
        let maybe = BoundField<Root, Bool>("maybe", BooleanField(.allowNull, .optional))
        let hidden = BoundField<Root, String>("hidden", HiddenField { _ in "x" })
        let ro = BoundField<Root, String>("ro", CharField(.readOnly))
        let data = BoundField<Root, JSONValue>("data", JSONField(.optional))
        let when = BoundField<Root, CalendarDate>("when", DateField(.optional))
        let dflt = BoundField<Root, Int64>("dflt", IntegerField(.default(3)))
        let anything = BoundField<Root, [DictEntry<JSONValue>]>("anything", DictField(AnyField(), .optional))
    }
    static let fields = Fields()
    static let schema = SerializerSchema<Root>(
        fields.title, fields.kind, fields.flags, fields.tags, fields.scores, fields.person, fields.optional,
        fields.people, fields.team, fields.matrix, fields.active, fields.agree, fields.maybe, fields.hidden, fields.ro,
        fields.data, fields.when, fields.dflt, fields.anything)
    func validate(_ data: ValidatedData<Root>, in context: SerializerContext) throws -> ValidatedData<Root> {
        if data[Self.fields.title] == "bad" { throw ValidationError("Bad title.") }
        if data[Self.fields.title] == "dict" {
            throw ValidationError(
                .fields([
                    .init("kind", .message("no", code: "invalid")),
                    .init("x", .list([.message("y", code: "invalid"), .message("z", code: "invalid")])),
                ]))
        }
        return data
    }
}
struct QuestionnaireView: APIView {
    let api: APISettings
    private func validate(_ request: APIRequest, _ partial: Bool) throws -> APIResponse {
        do {
            let v = try QuestionnaireSerializer().validated(
                request.data, in: request.serializerContext(partial: partial))
            return try request.respond(.ok, .array(v.names.map { .string($0) }))
        } catch let e as ValidationError { return try request.respond(.badRequest, e.detail.fullDetails) }
    }
    var handlers: [ViewHandler] { [.post { try validate($0, false) }, .patch { try validate($0, true) }] }
}
struct MemberListView: APIView {
    let api: APISettings
    var handlers: [ViewHandler] {
        [
            .post { request in
                do {
                    let v = try MemberSerializer().validatedList(
                        request.data, allowsEmpty: false, maxLength: 3, in: request.serializerContext())
                    return try request.respond(.ok, .array(v.map { .array($0.names.map { .string($0) }) }))
                } catch let e as ValidationError { return try request.respond(.badRequest, e.detail.fullDetails) }
            }
        ]
    }
}

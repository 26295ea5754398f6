import Auth
import Cryptography
import Models
import ORM
import PythonJSON
import PythonText
import REST
import SQLCore

/// A user, by name or by key; shown by name.
struct UserField: RelatedSerializerField {
    typealias Target = User
    var options: FieldOptions<Reference<User>>

    init(_ options: FieldOption<Reference<User>>...) { self.options = FieldOptions(options) }

    func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<User> {
        guard case .json(let value) = input else { throw incorrectType(input) }
        switch value {
        case .integer(let id): return try user(id: id, shownAs: String(id), in: context)
        case .bigInteger(let digits): throw doesNotExist(digits)
        case .surrogateString(let text):
            let point = String(text.firstSurrogate, radix: 16, uppercase: true)
            throw ValidationError(
                "Surrogate characters are not allowed: U+\(point).", code: "surrogate_characters_not_allowed")
        case .string(let text):
            if text.utf8.contains(0) {
                throw ValidationError("Null characters are not allowed.", code: "null_characters_not_allowed")
            }
            let named = try User.objects.filter { $0.username == text }.any(on: context.connection())
            if let named { return named.reference }
            guard (1...19).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                throw doesNotExist(text)
            }
            return try user(id: Int64(text) ?? 0, shownAs: text, in: context)
        default: throw incorrectType(input)
        }
    }

    private func user(id: Int64, shownAs text: String, in context: SerializerContext) throws -> Reference<User> {
        guard id > 0, let user = try User.objects.filter({ $0.id == id }).any(on: context.connection()) else {
            throw doesNotExist(text)
        }
        return user.reference
    }

    private func incorrectType(_ input: InputValue) -> ValidationError {
        fail(
            "incorrect_type", "Incorrect type. Expected a username or a user id, received {data_type}.",
            ("data_type", input.pythonTypeName))
    }

    private func doesNotExist(_ value: String) -> ValidationError {
        fail("does_not_exist", "User \"{value}\" does not exist.", ("value", value))
    }

    func write(_ value: Reference<User>, to writer: inout JSONWriter, in context: SerializerContext) {
        if let user = value.loaded { writer.write(user.username) } else { writer.writeNull() }
    }
}

struct MessageSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Message.fields.id)
        let sender = BoundField("sender", \Message.sender, UserField(.optional)).shown(
            by: Message.fields.sender[\.username])
        let receiver = BoundField("receiver", \Message.receiver, UserField()).shown(
            by: Message.fields.receiver[\.username])
        let subject = ModelField(Message.fields.subject)
        let message = ModelField(Message.fields.message)
        let creationDate = ModelField(Message.fields.creationDate)
        let isRead = ModelField(Message.fields.isRead, .readOnly)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(
        fields.id, fields.sender, fields.receiver, fields.subject, fields.message, fields.creationDate, fields.isRead)
}

/// A user who registers, with the token that comes of it.
struct NewUser: Sendable {
    var user: User
    var token: String
}

struct CreateUserSerializer: Serializer {
    struct Fields: Sendable {
        let id = BoundField("id", IntegerField(.readOnly, .label("ID")), optional: { (new: NewUser) in new.user.id })
        let username = ModelField(User.fields.username).within(\NewUser.user)
        let password = ModelField(
            User.fields.password, .writeOnly, .trimWhitespace(false), .style(["input_type": "password"])
        ).within(\NewUser.user)
        let token = BoundField("token", CharField(.readOnly)) { (new: NewUser) in new.token }
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.username, fields.password, fields.token)

    let validators: PasswordValidators

    func validate(_ data: ValidatedData<NewUser>, in context: SerializerContext) throws -> ValidatedData<NewUser> {
        let username = try data.require(Self.fields.username)
        let password = try data.require(Self.fields.password)
        let attributes = [
            UserAttribute("username", verboseName: "username", value: username),
            UserAttribute("first_name", verboseName: "first name", value: ""),
            UserAttribute("last_name", verboseName: "last name", value: ""),
            UserAttribute("email", verboseName: "email address", value: ""),
        ]
        let problems = validators.problems(with: password, user: attributes)
        if problems.isEmpty { return data }
        throw ValidationError([("password", problems.map(\.message))])
    }
}

/// The parameters that narrow down the list of messages.
struct FilterSerializer: Serializer {
    struct Fields: Sendable {
        let folder = BoundField<Void, String>("folder", ChoiceField(["received", "sent"], .optional))
        let isRead = BoundField<Void, String>("is_read", ChoiceField(["true", "false"], .optional))
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.folder, fields.isRead)
}

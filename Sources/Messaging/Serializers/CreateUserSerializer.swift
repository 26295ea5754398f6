import Auth
import Cryptography
import REST

/// A user who registers, with the token that comes of it.
struct NewUser: Sendable {
    var user: User
    var token: String
}

/// Who registers: a name that is free and a password that is good enough.
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
        let user = User(username: try data.require(Self.fields.username))
        let password = try data.require(Self.fields.password)
        let problems = validators.problems(with: password, user: user.attributesForPasswordValidation)
        if problems.isEmpty { return data }
        throw ValidationError([("password", problems.map(\.message))])
    }
}

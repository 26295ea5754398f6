/// The name and the password that a client exchanges for a token.
public struct AuthTokenSerializer: Serializer {
    public typealias Root = String

    public struct Fields: Sendable {
        public let username = BoundField<String, String>("username", CharField(.writeOnly, .label("Username")))
        public let password = BoundField<String, String>(
            "password",
            CharField(.writeOnly, .trimWhitespace(false), .label("Password"), .style(["input_type": "password"])))
        public let token = BoundField("token", CharField(.readOnly, .label("Token"))) { (token: String) in token }
    }

    public static let fields = Fields()
    public static let schema = SerializerSchema(fields.username, fields.password, fields.token)

    public init() {}

    /// What is answered when no active user has this name and this password.
    public static var wrongCredentials: ValidationError {
        ValidationError(
            [
                ValidationError.nonFieldErrorsKey: [
                    .message("Unable to log in with provided credentials.", code: "authorization")
                ]
            ])
    }
}

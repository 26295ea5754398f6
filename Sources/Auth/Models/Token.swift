import Cryptography
import Models
public import ORM
public import SQLCore

/// What a client shows to be let in: the table `authtoken_token` of Django REST framework.
public struct Token: Model {
    public typealias ID = String

    /// 40 lower-case hexadecimal digits.
    public var key: String
    public var user: Reference<User>
    public var created: DateTime

    public struct Fields: Sendable {
        public let key = Field(
            "key", \Token.key, .char(maxLength: 40), primaryKey: true, verboseName: "Key")
        public let user = Field(
            "user", \Token.user, .oneToOne(onDelete: .cascade, relatedName: "auth_token"), verboseName: "User")
        public let created = Field(
            "created", \Token.created, .dateTime(autoNowAdd: true), verboseName: "Created")
    }

    public static let fields = Fields()
    public static let schema = Schema(
        app: "authtoken", Token.init, fields.key, fields.user, fields.created,
        options: ModelOptions(verboseName: "Token", verboseNamePlural: "Tokens", abstract: false))

    public var primaryKey: String? { key }

    init(key: String, user: Reference<User>, created: DateTime) {
        self.key = key
        self.user = user
        self.created = created
    }

    /// A new token for a user, not saved yet.
    public init(user: Reference<User>) {
        self.init(key: Self.generateKey(), user: user, created: .now)
    }

    /// 20 random bytes in hexadecimal.
    public static func generateKey() -> String { hexadecimal(randomBytes(20)) }
}

extension Token {
    /// The user's token, made if there was none.
    ///
    /// Run it in a transaction: the user keeps one token, however many ask at once.
    public static func getOrCreate(for user: Reference<User>, on db: any Connection) throws -> (Token, isNew: Bool) {
        if let token = try Token.objects.filter({ $0.user == user }).any(on: db) { return (token, false) }
        var token = Token(user: user)
        try token.insert(on: db)
        return (token, true)
    }
}

import Auth
import Cryptography
import ORM
import REST
import SQLCore

/// `POST create_user/`: registers a user and makes the token to authenticate with.
struct CreateUserView: CreateAPIView {
    let messaging: MessagingApp
    let description = "Register a user and get the token to authenticate with."
    var api: APISettings { messaging.api }
    var permissions: [any BasePermission] { [AllowAny()] }
    var serializer: CreateUserSerializer { CreateUserSerializer(validators: messaging.passwordValidators) }

    func performCreate(_ data: ValidatedData<NewUser>, _ request: APIRequest) async throws -> NewUser {
        let username = try data.require(CreateUserSerializer.fields.username)
        let password = try data.require(CreateUserSerializer.fields.password)
        let hashers = messaging.authenticator.hashers
        // Hashing takes long, so it comes before the transaction.
        let user = try await messaging.authenticator.pool.run {
            try User.new(username: username, password: password, hashers: hashers)
        }
        do {
            return try await api.database.write { db in
                var user = user
                user.dateJoined = db.now
                try user.insert(on: db)
                var token = Token(user: user.reference)
                try token.insert(on: db)
                return NewUser(user: user, token: token.key)
            }
        } catch let error as DatabaseError where error.isIntegrityError {
            // Taken since the check, or equal to another name once normalized.
            throw ValidationError([("username", ["A user with that username already exists."])], code: "unique")
        }
    }
}

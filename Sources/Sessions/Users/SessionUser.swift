public import Auth
public import Cryptography
import ORM
import PythonJSON
public import SQLCore
public import Web

/// Finds the user whom a session belongs to: Django's `get_user(request)`.
public struct SessionUser: Sendable {
    static let backend = "django.contrib.auth.backends.ModelBackend"
    let keys: SecretKeys

    public init(keys: SecretKeys) {
        self.keys = keys
    }

    /// The user of the request's session; `nil` if nobody logged in, or not any more.
    ///
    /// A session that was opened with another password than the user has now is ended.
    public func find(_ request: Request, on db: any Connection) throws -> User? {
        guard let session = request.session,
            let idText = try session.value("_auth_user_id", on: db)?.string, let id = Int64(idText),
            try session.value("_auth_user_backend", on: db)?.string == Self.backend,
            let user = try User.objects.filter({ $0.id == id }).any(on: db), user.isActive
        else { return nil }
        let hash = try session.value("_auth_user_hash", on: db)?.string ?? ""
        switch SessionAuthHash.check(hash, password: user.password, keys: keys) {
        case .current, .fallback: return user
        case .wrong:
            session.flush()
            return nil
        }
    }
}

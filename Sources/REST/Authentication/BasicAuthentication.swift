import Cryptography
public import SQLCore
import Web

/// `Authorization: Basic …`: a name and a password with each request.
public struct BasicAuthentication: Authentication {
    public let realm: String
    private let checkPassword: @Sendable (_ username: String, _ password: String) async throws -> (any RequestUser)?

    /// - Parameter checkPassword: the user with this name and password, if there is one.
    public init(
        realm: String = "api",
        checkPassword: @escaping @Sendable (_ username: String, _ password: String) async throws -> (any RequestUser)?
    ) {
        self.realm = realm
        self.checkPassword = checkPassword
    }

    public var challenge: String? { "Basic realm=\"\(realm)\"" }

    public func authenticate(_ request: APIRequest, on db: any Connection) throws -> AuthenticationOutcome {
        guard let header = request.request.headers[.authorization],
            let scheme = AuthorizationHeader.parts(header).first,
            AuthorizationHeader.isSame(scheme, "Basic")
        else { return .notAttempted }
        return .later
    }

    public func authenticateLater(_ request: APIRequest) async throws -> Credentials? {
        let parts = AuthorizationHeader.parts(request.request.headers[.authorization] ?? "")
        if parts.count == 1 { throw AuthenticationFailed("Invalid basic header. No credentials provided.") }
        if parts.count > 2 {
            throw AuthenticationFailed("Invalid basic header. Credentials string should not contain spaces.")
        }
        guard let text = parts.last.flatMap(Self.decoded), let colon = text.unicodeScalars.firstIndex(of: ":") else {
            throw AuthenticationFailed("Invalid basic header. Credentials not correctly base64 encoded.")
        }
        let username = String(text.unicodeScalars[..<colon])
        let password = String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...])
        guard let user = try await checkPassword(username, password) else {
            throw AuthenticationFailed("Invalid username/password.")
        }
        if !user.isActive { throw AuthenticationFailed("User inactive or deleted.") }
        return Credentials(user: user)
    }

    /// The text behind Base64: UTF-8, or Latin-1 where it is no UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        guard let bytes = try? Base64.decode(text.utf8) else { return nil }
        return String(validating: bytes, as: UTF8.self)
            ?? bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
    }
}

public import Auth
import ORM
import PythonJSON
public import REST
import SQLCore
import Web

/// Exchanges a name and a password for a token: DRF's `obtain_auth_token`.
///
/// ```
/// POST api-token-auth/ {"username": "ann", "password": "…"}
/// 200 {"token": "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"}
/// ```
public struct ObtainAuthTokenView: GenericAPIView {
    public let api: APISettings
    private let authenticator: Authenticator

    public init(api: APISettings, authenticator: Authenticator) {
        self.api = api
        self.authenticator = authenticator
    }

    public var parsers: [any Parser] { [FormParser(), FormDataParser(), JSONParser()] }
    public var renderers: [any Renderer] { [JSONRenderer()] }
    public var permissions: [any BasePermission] { [] }
    public var serializer: AuthTokenSerializer { AuthTokenSerializer() }
    public var handlers: [ViewHandler] { [.post(obtain)] }

    @Sendable private func obtain(_ request: APIRequest) async throws -> APIResponse {
        let data = try validated(request)
        let user = try await authenticator.authenticate(
            username: data.require(AuthTokenSerializer.fields.username),
            password: data.require(AuthTokenSerializer.fields.password))
        guard let reference = user?.reference else { throw AuthTokenSerializer.wrongCredentials }
        let existing = try api.database.read { db in
            try Token.objects.filter { $0.user == reference }.any(on: db)
        }
        let token: Token
        if let existing {
            token = existing
        } else {
            token = try await api.database.write { db in try Token.getOrCreate(for: reference, on: db).0 }
        }
        return try request.respond(.ok, ["token": .string(token.key)])
    }
}

import Auth
import PythonJSON
import REST
import SQLCore
import Web

/// Checks the `username` and `password` parameters of requests that have them.
///
/// The token (or the session) says who the user is. Clients may also send the user's name and password, in the query
/// string or in the body, and those must then be right: they are never ignored.
struct CredentialParamsMatch: BasePermission {
    let authenticator: Authenticator

    func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        guard let user = request.user else { return .denied }
        for value in try sent("username", request) {
            guard case .json(.string(let name)) = value, name.utf8.elementsEqual(user.username.utf8) else {
                return .denied("The username parameter does not match the authenticated user.")
            }
        }
        return try sent("password", request).isEmpty ? .allowed : .later
    }

    func hasPermissionLater(_ request: APIRequest, _ database: any Database) async throws -> PermissionDecision {
        let decision = try database.read { db in try hasPermission(request, on: db) }
        guard decision == .later, let user = request.user(as: User.self) else { return decision }
        let wrong = PermissionDecision.denied("The password parameter is not the authenticated user's password.")
        guard let password = try onlyPassword(of: request), try await authenticator.checkPassword(password, of: user)
        else { return wrong }
        return .allowed
    }

    /// The password, if only one was sent: two that differ cannot both be right, and hashing is costly.
    private func onlyPassword(of request: APIRequest) throws -> String? {
        var password: String?
        for value in try sent("password", request) {
            guard case .json(.string(let text)) = value, password?.utf8.elementsEqual(text.utf8) ?? true else {
                return nil
            }
            password = text
        }
        return password
    }

    /// Every value of a parameter, from the query string and from the body.
    private func sent(_ name: String, _ request: APIRequest) throws -> [InputValue] {
        request.query.list(name).map(InputValue.string) + (try request.data).values(name)
    }
}

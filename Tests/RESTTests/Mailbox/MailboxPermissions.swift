import Auth
import ORM
import PythonJSON
import REST
import SQLCore
import Web

/// `username` and `password` sent along must be right; they are never ignored.
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
        guard decision == .later, let user = request.user(as: Member.self)?.user else { return decision }
        let wrong = PermissionDecision.denied("The password parameter is not the authenticated user's password.")
        var password: String?
        for value in try sent("password", request) {
            guard case .json(.string(let text)) = value, password.map({ $0.utf8.elementsEqual(text.utf8) }) ?? true
            else { return wrong }
            password = text
        }
        guard let password, try await authenticator.checkPassword(password, of: user) else { return wrong }
        return .allowed
    }

    private func sent(_ name: String, _ request: APIRequest) throws -> [InputValue] {
        request.query.list(name).map(InputValue.string) + (try request.data).values(name)
    }
}

struct IsReceiver: ObjectPermission {
    func hasObjectPermission(_ request: APIRequest, _ message: Message, on db: any Connection) -> PermissionDecision {
        message.receiver.id == request.user(as: Member.self)?.user.id
            ? .allowed : .denied("Only the receiver can mark a message as read.")
    }
}

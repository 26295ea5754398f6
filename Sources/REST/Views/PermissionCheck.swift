import SQLCore
import Web

/// Asks permissions in turn, and knows what to answer when one refuses.
struct PermissionCheck: Sendable {
    private let permissions: [any BasePermission]
    private let hasAuthenticators: Bool

    init(_ permissions: [any BasePermission], _ authenticators: [any Authentication]) {
        self.permissions = permissions
        hasAuthenticators = !authenticators.isEmpty
    }

    /// Throws if a permission refuses; `false` if one takes time.
    @discardableResult
    func check(_ request: APIRequest, on db: any Connection) throws -> Bool {
        for permission in permissions {
            switch try permission.hasPermission(request, on: db) {
            case .allowed: continue
            case .denied(let text): throw refusal(of: request, text)
            case .later: if !request.hasPassedDeferredPermissions { return false }
            }
        }
        return true
    }

    func checkLater(_ request: APIRequest, _ database: any Database) async throws {
        for permission in permissions {
            if case .denied(let text) = try await permission.hasPermissionLater(request, database) {
                throw refusal(of: request, text)
            }
        }
        request.hasPassedDeferredPermissions = true
    }

    /// Who has not said who they are is asked to; anyone else may not.
    func refusal(of request: APIRequest, _ text: String?) -> any APIError {
        if hasAuthenticators, !request.isAuthenticated { return NotAuthenticated() }
        return text.map { PermissionDenied($0) } ?? PermissionDenied()
    }
}

public import SQLCore

/// Decides whether a request may go on, before the view looks at it.
///
/// ```swift
/// struct IsOwnOrigin: BasePermission {
///     func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision {
///         request.request.headers[.origin] == nil ? .allowed : .denied("Not from other pages.")
///     }
/// }
///
/// var permissions: [any BasePermission] { [IsAuthenticated(), IsAdminUser() | IsReadOnly()] }
/// ```
public protocol BasePermission: Sendable {
    func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision
    /// Decides what ``hasPermission(_:on:)`` left for ``PermissionDecision/later``.
    func hasPermissionLater(_ request: APIRequest, _ database: any Database) async throws -> PermissionDecision
}

extension BasePermission {
    public func hasPermissionLater(
        _ request: APIRequest, _ database: any Database
    ) async throws -> PermissionDecision {
        try database.read { db in try hasPermission(request, on: db) }
    }
}

/// Decides about one object, once the view has found it.
public protocol ObjectPermission<Object>: Sendable {
    associatedtype Object: Sendable
    func hasObjectPermission(
        _ request: APIRequest, _ object: Object, on db: any Connection
    ) throws -> PermissionDecision
}

public enum PermissionDecision: Sendable, Equatable {
    case allowed
    /// With a text of its own in place of the usual one.
    case denied(String? = nil)
    /// The answer takes time, such as checking a password, for which no database connection should be held.
    case later

    public static var denied: PermissionDecision { .denied(nil) }

    public init(_ isAllowed: Bool) { self = isAllowed ? .allowed : .denied(nil) }
}

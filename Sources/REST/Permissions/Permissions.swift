public import SQLCore
import Web

/// Anyone may.
public struct AllowAny: BasePermission {
    public init() {}
    public func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision { .allowed }
}

/// Whoever has said who they are.
public struct IsAuthenticated: BasePermission {
    public init() {}
    public func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision {
        PermissionDecision(request.user != nil)
    }
}

/// Users of the staff.
public struct IsAdminUser: BasePermission {
    public init() {}
    public func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision {
        PermissionDecision(request.user?.isStaff ?? false)
    }
}

/// Anyone may look, and whoever has said who they are may change.
public struct IsAuthenticatedOrReadOnly: BasePermission {
    public init() {}
    public func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision {
        PermissionDecision(request.method.isReadOnly || request.user != nil)
    }
}

/// Methods that change nothing.
public struct IsReadOnly: BasePermission {
    public init() {}
    public func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision {
        PermissionDecision(request.method.isReadOnly)
    }
}

extension HTTPMethod {
    /// The methods that DRF calls safe.
    var isReadOnly: Bool { self == .get || self == .head || self == .options }
}

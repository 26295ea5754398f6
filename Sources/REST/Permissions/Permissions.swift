public import Models
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

/// The permissions that Django keeps for each model: `messaging.add_message` for `POST`, and so on.
public struct DjangoModelPermissions: BasePermission {
    public let model: ModelDescription
    /// Whether users who have not said who they are may look too.
    public var allowsAnonymousReading: Bool

    public init(_ model: ModelDescription, allowsAnonymousReading: Bool = false) {
        self.model = model
        self.allowsAnonymousReading = allowsAnonymousReading
    }

    public func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        guard let user = request.user else {
            return PermissionDecision(allowsAnonymousReading && request.method.isReadOnly)
        }
        let names = try requiredPermissions(request.method)
        if names.isEmpty || (user.isActive && user.isSuperuser) { return .allowed }
        return PermissionDecision(try user.hasPermissions(names, on: db))
    }

    private func requiredPermissions(_ method: HTTPMethod) throws -> [String] {
        let action: String
        switch method {
        case .get, .options, .head: return []
        case .post: action = "add"
        case .put, .patch: action = "change"
        case .delete: action = "delete"
        default: throw MethodNotAllowed(method)
        }
        return ["\(model.appLabel).\(action)_\(model.nameLower)"]
    }
}

extension HTTPMethod {
    /// The methods that DRF calls safe.
    var isReadOnly: Bool { self == .get || self == .head || self == .options }
}

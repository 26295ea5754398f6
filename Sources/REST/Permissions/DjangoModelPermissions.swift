public import Models
public import SQLCore
public import Web

/// The permissions that Django keeps for each model: `messaging.add_message` for `POST`, and so on.
///
/// ```swift
/// DjangoModelPermissions(Message.schema.description)
/// ```
public struct DjangoModelPermissions: BasePermission {
    public let model: ModelDescription
    /// Whether users who have not said who they are may look too.
    public var allowsAnonymousReading: Bool
    /// What each method needs: `["POST": ["add"]]` asks for `app.add_model`. Other methods are refused.
    public var actions: [HTTPMethod: [String]]

    /// DRF's `perms_map`: nothing for methods that only look.
    public static let standardActions: [HTTPMethod: [String]] = [
        .get: [], .options: [], .head: [], .post: ["add"], .put: ["change"], .patch: ["change"], .delete: ["delete"],
    ]

    public init(
        _ model: ModelDescription, allowsAnonymousReading: Bool = false,
        actions: [HTTPMethod: [String]] = standardActions
    ) {
        self.model = model
        self.allowsAnonymousReading = allowsAnonymousReading
        self.actions = actions
    }

    public func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        guard let user = request.user else {
            return PermissionDecision(try allowsAnonymousReading && names(for: request.method).isEmpty)
        }
        let names = try names(for: request.method)
        if names.isEmpty || (user.isActive && user.isSuperuser) { return .allowed }
        return PermissionDecision(try user.hasPermissions(names, on: db))
    }

    /// The names of the permissions for a method. Throws ``MethodNotAllowed`` for one that is not listed.
    func names(for method: HTTPMethod) throws -> [String] {
        guard let actions = actions[method] else { throw MethodNotAllowed(method) }
        return actions.map { "\(model.appLabel).\($0)_\(model.nameLower)" }
    }
}

/// The same, where users who have not said who they are may look: DRF's `DjangoModelPermissionsOrAnonReadOnly`.
// swift-format-ignore: AlwaysUseLowerCamelCase
public func DjangoModelPermissionsOrAnonReadOnly(_ model: ModelDescription) -> DjangoModelPermissions {
    DjangoModelPermissions(model, allowsAnonymousReading: true)
}

import Models
public import ORM
public import SQLCore
public import Web

/// The model's permissions, and then those for the one object: DRF's `DjangoObjectPermissions`.
///
/// ```swift
/// var permissions: [any BasePermission] { [DjangoObjectPermissions<Message>()] }
/// var objectPermissions: [any ObjectPermission<Message>] { [DjangoObjectPermissions<Message>()] }
/// ```
///
/// Whoever may not even look at the object is told that there is none. The users' type decides about objects, see
/// ``RequestUser/hasPermissions(_:for:on:)``.
public struct DjangoObjectPermissions<Object: Model>: BasePermission, ObjectPermission {
    private let permissions: DjangoModelPermissions

    public init(actions: [HTTPMethod: [String]] = DjangoModelPermissions.standardActions) {
        permissions = DjangoModelPermissions(Object.schema.description, actions: actions)
    }

    public func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        try permissions.hasPermission(request, on: db)
    }

    public func hasObjectPermission(
        _ request: APIRequest, _ object: Object, on db: any Connection
    ) throws -> PermissionDecision {
        func may(_ method: HTTPMethod) throws -> Bool {
            let names = try permissions.names(for: method)
            if names.isEmpty { return true }
            return try request.user?.hasPermissions(names, for: object, on: db) ?? false
        }
        if try may(request.method) { return .allowed }
        if try request.method.isReadOnly || !may(.get) { throw Http404() }
        return .denied
    }
}

public import SQLCore

/// Both must allow it. The texts of either are not told, as in DRF.
public struct AndPermission<Left: BasePermission, Right: BasePermission>: BasePermission {
    let left: Left
    let right: Right

    public func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        switch try left.hasPermission(request, on: db) {
        case .allowed: try right.hasPermission(request, on: db).withoutText
        case .denied: .denied
        case .later: .later
        }
    }

    public func hasPermissionLater(
        _ request: APIRequest, _ database: any Database
    ) async throws -> PermissionDecision {
        guard try await left.hasPermissionLater(request, database) == .allowed else { return .denied }
        return try await right.hasPermissionLater(request, database).withoutText
    }
}

/// One of the two must allow it.
public struct OrPermission<Left: BasePermission, Right: BasePermission>: BasePermission {
    let left: Left
    let right: Right

    public func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        switch try left.hasPermission(request, on: db) {
        case .allowed: .allowed
        case .denied: try right.hasPermission(request, on: db).withoutText
        case .later: .later
        }
    }

    public func hasPermissionLater(
        _ request: APIRequest, _ database: any Database
    ) async throws -> PermissionDecision {
        if try await left.hasPermissionLater(request, database) == .allowed { return .allowed }
        return try await right.hasPermissionLater(request, database).withoutText
    }
}

/// Allowed where the other is not.
public struct NotPermission<Base: BasePermission>: BasePermission {
    let base: Base

    public func hasPermission(_ request: APIRequest, on db: any Connection) throws -> PermissionDecision {
        try base.hasPermission(request, on: db).negated
    }

    public func hasPermissionLater(
        _ request: APIRequest, _ database: any Database
    ) async throws -> PermissionDecision {
        try await base.hasPermissionLater(request, database).negated
    }
}

extension AndPermission: ObjectPermission
where Left: ObjectPermission, Right: ObjectPermission, Left.Object == Right.Object {
    public func hasObjectPermission(
        _ request: APIRequest, _ object: Left.Object, on db: any Connection
    ) throws -> PermissionDecision {
        guard try left.hasObjectPermission(request, object, on: db) == .allowed else { return .denied }
        return try right.hasObjectPermission(request, object, on: db).withoutText
    }
}

extension OrPermission: ObjectPermission
where Left: ObjectPermission, Right: ObjectPermission, Left.Object == Right.Object {
    /// A side counts if it allows both the request and the object.
    public func hasObjectPermission(
        _ request: APIRequest, _ object: Left.Object, on db: any Connection
    ) throws -> PermissionDecision {
        if try left.hasPermission(request, on: db) == .allowed,
            try left.hasObjectPermission(request, object, on: db) == .allowed
        {
            return .allowed
        }
        guard try right.hasPermission(request, on: db) == .allowed else { return .denied }
        return try right.hasObjectPermission(request, object, on: db).withoutText
    }
}

extension NotPermission: ObjectPermission where Base: ObjectPermission {
    public func hasObjectPermission(
        _ request: APIRequest, _ object: Base.Object, on db: any Connection
    ) throws -> PermissionDecision {
        try base.hasObjectPermission(request, object, on: db).negated
    }
}

extension PermissionDecision {
    var withoutText: PermissionDecision { if case .denied = self { .denied } else { self } }

    var negated: PermissionDecision {
        switch self {
        case .allowed: .denied
        case .denied: .allowed
        case .later: .later
        }
    }
}

public func & <Left: BasePermission, Right: BasePermission>(left: Left, right: Right) -> AndPermission<Left, Right> {
    AndPermission(left: left, right: right)
}

public func | <Left: BasePermission, Right: BasePermission>(left: Left, right: Right) -> OrPermission<Left, Right> {
    OrPermission(left: left, right: right)
}

public prefix func ! <Base: BasePermission>(base: Base) -> NotPermission<Base> { NotPermission(base: base) }

public import SQLCore

/// Who asks, as far as the REST framework must know: what Django's `User` offers.
///
/// The project says how its users do it:
///
/// ```swift
/// extension User: RequestUser { … }
/// ```
public protocol RequestUser: Sendable {
    var username: String { get }
    var isActive: Bool { get }
    var isStaff: Bool { get }
    var isSuperuser: Bool { get }
    /// The primary key as text, by which throttles tell users apart.
    var keyText: String { get }

    /// Whether the user has all of these permissions, named `app.codename`.
    func hasPermissions(_ names: [String], on db: any Connection) throws -> Bool

    /// Whether the user has all of these permissions for one object.
    func hasPermissions(_ names: [String], for object: any Sendable, on db: any Connection) throws -> Bool
}

extension RequestUser {
    /// Only superusers: Django's own backend knows no permissions for single objects.
    public func hasPermissions(_ names: [String], for object: any Sendable, on db: any Connection) throws -> Bool {
        isActive && (isSuperuser || names.isEmpty)
    }
}

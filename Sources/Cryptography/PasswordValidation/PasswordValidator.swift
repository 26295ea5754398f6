/// A rule that new passwords must meet.
///
/// ```swift
/// MinimumLengthValidator().problem(with: "short", user: [])?.message
/// // This password is too short. It must contain at least 8 characters.
/// ```
public protocol PasswordValidator: Sendable {
    /// What is wrong with a password, or nil.
    ///
    /// - Parameter user: what is known of the user; empty if nothing is.
    func problem(with password: String, user: [UserAttribute]) -> PasswordProblem?

    /// What to tell people before they choose a password.
    var helpText: String { get }

    /// Takes notice of a new password that has been stored.
    func passwordChanged(_ password: String, user: [UserAttribute])
}

extension PasswordValidator {
    public func passwordChanged(_ password: String, user: [UserAttribute]) {}
}

/// What a password does wrong.
public struct PasswordProblem: Equatable, Sendable {
    /// Django's code for it, such as `password_too_short`.
    public let code: String
    /// What to tell the user, in Django's words.
    public let message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}

/// A field of a user that a password should not be like.
public struct UserAttribute: Equatable, Sendable {
    /// The field's name: `first_name`.
    public let name: String
    /// How the field is called: `first name`.
    public let verboseName: String
    /// Its value.
    public let value: String

    public init(_ name: String, verboseName: String, value: String) {
        self.name = name
        self.verboseName = verboseName
        self.value = value
    }
}

internal import PythonText

/// Refuses passwords that are digits only, of whatever script.
public struct NumericPasswordValidator: PasswordValidator {
    public init() {}

    public func problem(with password: String, user: [UserAttribute]) -> PasswordProblem? {
        guard password.isPythonDigit else { return nil }
        return PasswordProblem(code: "password_entirely_numeric", message: "This password is entirely numeric.")
    }

    public var helpText: String { "Your password can’t be entirely numeric." }
}

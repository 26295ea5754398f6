internal import PythonText

/// Refuses passwords that many people use, in upper or lower case.
public struct CommonPasswordValidator: PasswordValidator {
    private let list: CommonPasswordList?

    /// With Django's list of about 20,000 passwords.
    public init() {
        list = nil
    }

    /// With a list of one's own: one password a line, in lower case.
    public init(text: String) {
        list = CommonPasswordList(text: Array(text.utf8))
    }

    public func problem(with password: String, user: [UserAttribute]) -> PasswordProblem? {
        let candidate = password.pythonLowercased().pythonStripped()
        guard (list ?? .django).contains(candidate) else { return nil }
        return PasswordProblem(code: "password_too_common", message: "This password is too common.")
    }

    public var helpText: String { "Your password can’t be a commonly used password." }
}

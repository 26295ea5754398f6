internal import Auth
internal import PythonText
internal import Web

/// Asks for a name and a password of somebody who may see the admin: Django's `AdminAuthenticationForm`.
struct AuthenticationForm: Sendable {
    var username = FormField(name: "username", label: "Username:")
    var password = FormField(name: "password", label: "Password:")
    /// What is wrong with both together.
    var errors: [String] = []

    static let refusal =
        "Please enter the correct username and password for a staff account. Note that both fields may be case-sensitive."

    /// The longest name there is; longer ones are not even normalized.
    private static let maximumLength = 150

    init() {}

    init(_ fields: QueryDict) {
        let name = (fields["username"] ?? "").pythonStripped()
        username.value = name.unicodeScalars.count > Self.maximumLength ? name : name.nfkcNormalized()
        password.value = fields["password"] ?? ""
        username.requireText()
        password.requireText()
    }

    /// The user, if name and password are right.
    mutating func user(_ authenticator: Authenticator) async throws -> User? {
        guard username.errors.isEmpty, password.errors.isEmpty else { return nil }
        let user = try await authenticator.authenticate(username: username.value, password: password.value)
        if let user, user.mayEnterAdmin { return user }
        errors = [Self.refusal]
        return nil
    }
}

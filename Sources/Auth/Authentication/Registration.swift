public import Cryptography
import ORM
import PythonText
import SQLCore

extension User {
    /// A user with a password, not saved yet: Django's `UserManager.create_user`.
    ///
    /// The name is normalized to NFKC, so that names that look alike are the same, and the domain of the address becomes
    /// lower case.
    public static func new(
        username: String, email: String = "", password: String?, hashers: PasswordHashers
    ) throws -> User {
        User(
            username: normalizeUsername(username), password: try hashers.makePassword(password),
            email: normalizeEmail(email))
    }

    /// The text in Unicode's normal form NFKC.
    public static func normalizeUsername(_ username: String) -> String { username.nfkcNormalized() }

    /// The address without white space around it and with the part behind the last `@` in lower case.
    public static func normalizeEmail(_ email: String) -> String {
        let scalars = email.pythonStripped().unicodeScalars
        guard let at = scalars.lastIndex(of: "@") else { return email }
        return String(scalars[...at]) + String(scalars[scalars.index(after: at)...]).pythonLowercased()
    }
}

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

    /// The address with the part behind the last `@` in lower case.
    public static func normalizeEmail(_ email: String) -> String {
        guard let at = email.unicodeScalars.lastIndex(of: "@") else { return email }
        let domain = email.unicodeScalars[email.unicodeScalars.index(after: at)...]
        return String(email.unicodeScalars[...at]) + String(domain).pythonLowercased()
    }
}

/// What a session remembers of the password that opened it: when the password changes, the session ends.
public enum SessionAuthHash {
    private static let salt = "django.contrib.auth.models.AbstractBaseUser.get_session_auth_hash"

    /// The value to store in a session.
    ///
    /// - Parameter password: the stored hash.
    public static func make(password: String, secret: String) -> String {
        hexadecimal(saltedHMAC(salt: salt, value: password, secret: secret, algorithm: .sha256))
    }

    /// Whether a session's value fits the password that is stored now.
    public static func check(_ hash: String, password: String, keys: SecretKeys) -> Verdict {
        if constantTimeCompare(hash, make(password: password, secret: keys.current)) { return .current }
        for key in keys.fallbacks where constantTimeCompare(hash, make(password: password, secret: key)) {
            return .fallback
        }
        return .wrong
    }

    /// What became of a check.
    public enum Verdict: Sendable {
        /// The value is right.
        case current
        /// It was made with an older key: give the session a new key and a new value.
        case fallback
        /// The password has changed since: end the session.
        case wrong
    }
}

internal import Cryptography

/// The name of a session, which the browser's cookie holds.
public enum SessionKey {
    private static let alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"

    /// A new name that nobody can guess: 32 characters.
    public static func make() -> String {
        randomString(32, alphabet: alphabet)
    }

    /// The key, if it is long enough to be one; otherwise there is no session.
    ///
    /// ```swift
    /// SessionKey.accepted("1234567")    // nil
    /// SessionKey.accepted("12345678")   // "12345678"
    /// ```
    public static func accepted(_ key: String) -> String? {
        key.unicodeScalars.count >= 8 ? key : nil
    }
}

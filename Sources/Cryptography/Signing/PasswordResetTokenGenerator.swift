/// Makes and checks the tokens of links that reset a password: Django's class of this name.
///
/// ```swift
/// let generator = PasswordResetTokenGenerator(keys: keys)
/// let token = generator.makeToken(for: user, now: now)         // cngg7z-7bd3f47403d18cab3d25ca3cf0a972d2
/// generator.checkToken(token, for: user, now: now)             // true, for three days and until the user logs in
/// ```
///
/// Times are seconds since 1970 as the clock on the wall shows them in the project's time zone, since Django counts so.
public struct PasswordResetTokenGenerator: Sendable {
    /// What a token depends on, so that it dies when one of these changes.
    public struct User: Sendable {
        let state: (pk: String, password: String, lastLogin: String, email: String)

        /// - Parameters:
        ///   - pk: the primary key as text.
        ///   - password: the stored hash.
        ///   - lastLogin: `2025-01-02 03:04:05`; a fraction is ignored.
        public init(pk: String, password: String, lastLogin: String?, email: String) {
            let seconds = Substring((lastLogin ?? "").utf8.prefix { $0 != UInt8(ascii: ".") })
            state = (pk, password, String(seconds), email)
        }
    }

    private static let salt = "django.contrib.auth.tokens.PasswordResetTokenGenerator"
    /// From 1970 to 2001, where Django's count begins.
    private static let epoch: Int128 = 978_307_200

    private let keys: SecretKeys
    private let timeout: Int

    /// - Parameter timeout: for how many seconds a token is valid: `PASSWORD_RESET_TIMEOUT`.
    public init(keys: SecretKeys, timeout: Int = 259_200) {
        self.keys = keys
        self.timeout = timeout
    }

    /// A token for a user.
    public func makeToken(for user: User, now: Int) -> String {
        token(for: user, timestamp: Int128(now) - Self.epoch, secret: keys.current)
    }

    /// Whether this is a token of the user that is not too old.
    public func checkToken(_ token: String, for user: User, now: Int) -> Bool {
        let parts = token.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, let timestamp = try? Base36.decode(String(Substring(parts[0]))) else { return false }
        guard
            keys.all.contains(where: { key in
                constantTimeCompare(self.token(for: user, timestamp: timestamp, secret: key), token)
            })
        else { return false }
        return Int128(now) - Self.epoch - timestamp <= Int128(timeout)
    }

    private func token(for user: User, timestamp: Int128, secret: String) -> String {
        let state = user.state
        let value = "\(state.pk)\(state.password)\(state.lastLogin)\(timestamp)\(state.email)"
        let digits = hexadecimal(saltedHMAC(salt: Self.salt, value: value, secret: secret, algorithm: .sha256))
        // Every second digit, to keep links short.
        let half = digits.utf8.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
        return "\(Base36.encode(timestamp))-\(String(decoding: half, as: UTF8.self))"
    }
}

/// Signs the values of cookies: Django's `set_signed_cookie` and `get_signed_cookie`.
///
/// ```swift
/// let cookies = SignedCookies(keys: keys)
/// let raw = cookies.sign("blue", name: "colour")                 // blue:1tSm9Y:7aWhXznKPj0a…
/// try cookies.unsign(raw, name: "colour", maxAge: 86_400)        // blue
/// ```
///
/// A value is bound to the cookie's name and a salt of the caller's choice.
public struct SignedCookies: Sendable {
    private let rawKeys: [[UInt8]]
    private let acceptsLegacySalt: Bool

    /// - Parameter acceptsLegacySalt: whether cookies that Django signed before 5.2.15 are read too, when the name and the salt
    ///   were joined without saying where one ends: Django's `SIGNED_COOKIE_LEGACY_SALT_FALLBACK`.
    public init(keys: SecretKeys, acceptsLegacySalt: Bool = true) {
        rawKeys = keys.all.map { Array("django.http.cookies".utf8) + Array($0.utf8) }
        self.acceptsLegacySalt = acceptsLegacySalt
    }

    /// The value to send.
    public func sign(_ value: String, name: String, salt: String = "", now: Double? = nil) -> String {
        signer(salt: Self.salt(name, salt)).sign(value, now: now)
    }

    /// The value to send to a Django before 5.2.15.
    public func signLegacy(_ value: String, name: String, salt: String = "", now: Double? = nil) -> String {
        signer(salt: name + salt).sign(value, now: now)
    }

    /// The value that was signed.
    public func unsign(
        _ raw: String, name: String, salt: String = "", maxAge: MaxAge? = nil, now: Double? = nil
    ) throws(SigningError) -> String {
        do {
            return try signer(salt: Self.salt(name, salt)).unsign(raw, maxAge: maxAge, now: now)
        } catch {
            guard acceptsLegacySalt, error.code == .badSignature else { throw error }
            return try signer(salt: name + salt).unsign(raw, maxAge: maxAge, now: now)
        }
    }

    private func signer(salt: String) -> TimestampSigner {
        TimestampSigner(rawKeys: rawKeys, salt: salt)
    }

    private static func salt(_ name: String, _ salt: String) -> String {
        "django.http.cookies.v2:\(salt.unicodeScalars.count):\(salt)\(name)"
    }
}

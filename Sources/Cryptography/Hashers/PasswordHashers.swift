/// The password hashers of a project: what Django's `PASSWORD_HASHERS` lists.
///
/// The first one is preferred: it makes new hashes. The others verify hashes that exist.
///
/// ```swift
/// let hashers = PasswordHashers()
/// let encoded = try hashers.makePassword("secret")          // pbkdf2_sha256$1000000$…
/// let check = try hashers.checkPassword("secret", encoded)
/// check.isCorrect                                            // true
/// check.mustUpdate                                           // false: it is as new as can be
/// ```
///
/// All of these take long on purpose: run them on a ``HashingPool``.
public struct PasswordHashers: Sendable {
    /// All hashers, the preferred one first.
    public let all: [any PasswordHasher]
    /// The hasher that makes new hashes.
    public let preferred: any PasswordHasher

    /// What Django lists by default.
    public static let defaultNames = [
        "django.contrib.auth.hashers.PBKDF2PasswordHasher",
        "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher",
        "django.contrib.auth.hashers.Argon2PasswordHasher",
        "django.contrib.auth.hashers.BCryptSHA256PasswordHasher",
        "django.contrib.auth.hashers.ScryptPasswordHasher",
    ]

    /// The default list.
    public init(iterations: Int = PBKDF2PasswordHasher.defaultIterations) {
        let others = Self.defaultNames.dropFirst().compactMap { Self.hasher(named: $0, iterations: iterations) }
        self.init(PBKDF2PasswordHasher(iterations: iterations), others)
    }

    /// A list of hashers; also of an application's own.
    public init(_ preferred: any PasswordHasher, _ others: [any PasswordHasher]) {
        self.preferred = preferred
        all = [preferred] + others
    }

    /// The hashers of a `PASSWORD_HASHERS` setting, by Django's dotted names.
    ///
    /// - Parameter iterations: for the two PBKDF2 hashers; Django has subclasses for this.
    /// - Throws: if a name is unknown or there is none.
    public init(
        names: [String], iterations: Int = PBKDF2PasswordHasher.defaultIterations
    ) throws(PasswordHasherError) {
        var hashers: [any PasswordHasher] = []
        for name in names {
            guard let hasher = Self.hasher(named: name, iterations: iterations) else {
                throw PasswordHasherError(
                    .unknownAlgorithm, "PASSWORD_HASHERS names \(name), which is not a password hasher.")
            }
            hashers.append(hasher)
        }
        guard let first = hashers.first else {
            throw PasswordHasherError(.unknownAlgorithm, "PASSWORD_HASHERS names no password hasher.")
        }
        self.init(first, Array(hashers.dropFirst()))
    }

    private static func hasher(named name: String, iterations: Int) -> (any PasswordHasher)? {
        let prefix = "django.contrib.auth.hashers."
        guard name.hasPrefix(prefix) else { return nil }
        return switch name.dropFirst(prefix.count) {
        case "PBKDF2PasswordHasher": PBKDF2PasswordHasher(iterations: iterations)
        case "PBKDF2SHA1PasswordHasher": PBKDF2PasswordHasher.sha1(iterations: iterations)
        case "Argon2PasswordHasher": Argon2PasswordHasher()
        case "BCryptSHA256PasswordHasher": BCryptPasswordHasher.sha256()
        case "BCryptPasswordHasher": BCryptPasswordHasher.plain()
        case "ScryptPasswordHasher": ScryptPasswordHasher()
        case "MD5PasswordHasher": SaltedDigestPasswordHasher.md5
        case "SHA1PasswordHasher": SaltedDigestPasswordHasher.sha1
        case "UnsaltedMD5PasswordHasher": UnsaltedDigestPasswordHasher.md5
        case "UnsaltedSHA1PasswordHasher": UnsaltedDigestPasswordHasher.sha1
        case "CryptPasswordHasher": CryptPasswordHasher()
        default: nil
        }
    }

    /// The hasher of an algorithm.
    /// - Throws: unknown algorithm, if none of the list has it.
    public func hasher(for algorithm: String) throws(PasswordHasherError) -> any PasswordHasher {
        guard let hasher = all.last(where: { $0.algorithm == algorithm }) else {
            throw PasswordHasherError(
                .unknownAlgorithm,
                "Unknown password hashing algorithm '\(algorithm)'. Did you specify it in the PASSWORD_HASHERS setting?"
            )
        }
        return hasher
    }

    /// The hasher that made a stored password.
    public func identify(_ encoded: String) throws(PasswordHasherError) -> any PasswordHasher {
        let count = encoded.unicodeScalars.count
        let utf8 = encoded.utf8
        if count == 32 && !utf8.contains(UInt8(ascii: "$")) || count == 37 && utf8.starts(with: "md5$$".utf8) {
            return try hasher(for: "unsalted_md5")
        }
        if count == 46 && utf8.starts(with: "sha1$$".utf8) {
            return try hasher(for: "unsalted_sha1")
        }
        return try hasher(for: String(Substring(utf8.prefix { $0 != UInt8(ascii: "$") })))
    }
}

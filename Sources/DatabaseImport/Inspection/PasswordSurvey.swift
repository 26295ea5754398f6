internal import Cryptography
internal import SQLCore

/// How many users have a password of which kind. Hashes themselves are looked at and forgotten.
struct PasswordSurvey: Sendable, Equatable {
    /// What a user's password is stored as.
    enum Kind: Hashable, Sendable {
        case algorithm(String)
        /// Nobody can log in with it.
        case unusable
        /// No hasher of Django has made it. What stands there may be a password in plain text, so it is never shown.
        case unrecognized
    }

    /// The hashers of all times by their dotted names.
    private static let hasherNames = [
        "pbkdf2_sha256": "PBKDF2PasswordHasher",
        "pbkdf2_sha1": "PBKDF2SHA1PasswordHasher",
        "argon2": "Argon2PasswordHasher",
        "bcrypt_sha256": "BCryptSHA256PasswordHasher",
        "bcrypt": "BCryptPasswordHasher",
        "scrypt": "ScryptPasswordHasher",
        "md5": "MD5PasswordHasher",
        "sha1": "SHA1PasswordHasher",
        "unsalted_md5": "UnsaltedMD5PasswordHasher",
        "unsalted_sha1": "UnsaltedSHA1PasswordHasher",
        "crypt": "CryptPasswordHasher",
    ].mapValues { "django.contrib.auth.hashers." + $0 }

    private(set) var counts: [Kind: Int] = [:]
    private(set) var users = 0
    private(set) var inactiveUsers = 0
    /// The iterations of the `pbkdf2_sha256` hashes.
    private(set) var iterations: Set<Int> = []

    init(_ db: any Connection) throws {
        guard let hashers = try? PasswordHashers(names: Self.hasherNames.values.sorted()) else { return }
        try db.forEachRow("SELECT password, is_active FROM auth_user") { row in
            users += 1
            if row.int64(1) == 0 { inactiveUsers += 1 }
            let encoded = row.string(0)
            counts[Self.kind(of: encoded, hashers), default: 0] += 1
            if encoded.hasPrefix("pbkdf2_sha256$") {
                let parts = encoded.split(separator: "$", maxSplits: 2, omittingEmptySubsequences: false)
                if parts.count == 3, let count = Int(parts[1]) { iterations.insert(count) }
            }
        }
    }

    private static func kind(of encoded: String, _ hashers: PasswordHashers) -> Kind {
        guard PasswordHashers.isUsable(encoded) else { return .unusable }
        return (try? hashers.identify(encoded)).map { .algorithm($0.algorithm) } ?? .unrecognized
    }

    /// The kinds, those with most users first.
    var sorted: [(kind: Kind, count: Int)] {
        counts.map { ($0.key, $0.value) }.sorted { ($1.1, Self.name($0.0)) < ($0.1, Self.name($1.0)) }
    }

    static func name(_ kind: Kind) -> String {
        switch kind {
        case .algorithm(let name): name
        case .unusable: "unusable"
        case .unrecognized: "unrecognized"
        }
    }

    /// What to add to `PASSWORD_HASHERS` so that such users can log in; `nil` if nothing.
    static func missingHasher(_ kind: Kind, configured: [String]?) -> String? {
        guard case .algorithm(let algorithm) = kind, let name = hasherNames[algorithm] else { return nil }
        return (configured ?? PasswordHashers.defaultNames).contains(name) ? nil : name
    }
}

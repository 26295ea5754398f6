/// One round of a salted digest: `md5$salt$hash`. For tests, and for reading what very old sites stored.
public struct SaltedDigestPasswordHasher: PasswordHasher {
    public let algorithm: String
    private let digest: DigestAlgorithm

    /// `md5$salt$hash`
    public static let md5 = Self(algorithm: "md5", digest: .md5)
    /// `sha1$salt$hash`
    public static let sha1 = Self(algorithm: "sha1", digest: .sha1)

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        try PasswordSalt.check(salt)
        return "\(algorithm)$\(salt)$\(digest.hexDigest((salt + password).utf8))"
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        let fields = try EncodedFields(encoded, count: 3, algorithm: algorithm)
        return DecodedPassword(algorithm: algorithm, salt: fields[1], hash: fields[2])
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        let decoded = try decode(encoded)
        return constantTimeCompare(encoded, try encode(password, salt: decoded.salt ?? ""))
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("salt", masking: decoded.salt ?? "", showing: 2),
            .init("hash", masking: decoded.hash),
        ]
    }

    public func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool {
        PasswordSalt.mustUpdate(try decode(encoded).salt ?? "")
    }
}

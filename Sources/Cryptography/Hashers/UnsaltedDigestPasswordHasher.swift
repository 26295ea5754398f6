/// A bare digest, as the first Djangos stored it: 32 hexadecimal digits of MD5, or `sha1$$` and 40 of SHA-1.
///
/// Incredibly insecure; it is here to let such users in once more, after which their hash is a proper one.
public struct UnsaltedDigestPasswordHasher: PasswordHasher {
    public let algorithm: String
    private let digest: DigestAlgorithm
    private let prefix: String

    /// `0856b31412fab69a8daefb89fc5084d3`; read with a prefix of `md5$$` too.
    public static let md5 = Self(algorithm: "unsalted_md5", digest: .md5, prefix: "")
    /// `sha1$$…`
    public static let sha1 = Self(algorithm: "unsalted_sha1", digest: .sha1, prefix: "sha1$$")

    public func salt() -> String { "" }

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        guard salt.isEmpty else {
            throw PasswordHasherError(.invalidSalt, "salt must be empty.")
        }
        return prefix + digest.hexDigest(password.utf8)
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        guard encoded.utf8.starts(with: prefix.utf8) else {
            throw PasswordHasherError(.malformed, "The hash is not one of the algorithm \(algorithm).")
        }
        return DecodedPassword(
            algorithm: algorithm, salt: nil, hash: String(Substring(encoded.utf8.dropFirst(prefix.utf8.count))))
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        var stored = encoded
        if digest == .md5, stored.utf8.count == 37, stored.utf8.starts(with: "md5$$".utf8) {
            stored = String(Substring(stored.utf8.dropFirst(5)))
        }
        return constantTimeCompare(stored, try encode(password, salt: ""))
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("hash", masking: decoded.hash, showing: digest == .md5 ? 3 : 6),
        ]
    }
}

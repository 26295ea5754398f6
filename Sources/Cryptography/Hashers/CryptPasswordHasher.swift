/// The traditional Unix hash, `crypt$$ab1Hv2Lg7ltQo`, which Django knew before 5.0 and which reads eight bytes of a password.
public struct CryptPasswordHasher: PasswordHasher {
    public let algorithm = "crypt"

    public init() {}

    public func salt() -> String { randomString(2) }

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        guard salt.unicodeScalars.count == 2 else {
            throw PasswordHasherError(.invalidSalt, "salt must be of length 2.")
        }
        guard let hash = SystemCrypt.hash(Array(password.utf8), setting: salt) else {
            throw PasswordHasherError(.unavailable, "crypt returned no hash; the system may have disabled DES.")
        }
        return "\(algorithm)$$\(hash)"
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        let fields = try EncodedFields(encoded, count: 3, algorithm: algorithm)
        return DecodedPassword(algorithm: algorithm, salt: fields[1], hash: fields[2])
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        let stored = try decode(encoded).hash
        guard let hash = SystemCrypt.hash(Array(password.utf8), setting: stored) else { return false }
        return constantTimeCompare(stored, hash)
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("salt", decoded.salt ?? ""),
            .init("hash", masking: decoded.hash, showing: 3),
        ]
    }
}

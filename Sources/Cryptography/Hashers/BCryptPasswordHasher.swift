/// bcrypt: `bcrypt_sha256$$2b$12$…`, computed by the system's libcrypt.
///
/// bcrypt itself reads no more than 72 bytes; the preferred form therefore hashes the password with SHA-256 before.
public struct BCryptPasswordHasher: PasswordHasher {
    public let algorithm: String
    /// The work factor of new hashes: a logarithm, one more doubles the time.
    public let rounds: Int
    private let hashesBefore: Bool

    /// `bcrypt_sha256$$2b$…`
    public static func sha256(rounds: Int = 12) -> Self {
        Self(algorithm: "bcrypt_sha256", rounds: rounds, hashesBefore: true)
    }

    /// `bcrypt$$2b$…`, which ignores what follows the 72nd byte of a password.
    public static func plain(rounds: Int = 12) -> Self {
        Self(algorithm: "bcrypt", rounds: rounds, hashesBefore: false)
    }

    private init(algorithm: String, rounds: Int, hashesBefore: Bool) {
        precondition((4...31).contains(rounds), "the work factor of bcrypt is 4 to 31")
        self.algorithm = algorithm
        self.rounds = rounds
        self.hashesBefore = hashesBefore
    }

    /// A salt with its work factor: `$2b$12$` and 22 characters.
    public func salt() -> String {
        let alphabet = Array("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
        var characters = randomBytes(22).map { alphabet[Int($0 & 63)] }
        // 128 bits: of the last character only two count.
        characters[21] = alphabet[Int(randomBytes(1)[0] & 3) << 4]
        return "$2b$\(rounds < 10 ? "0" : "")\(rounds)$" + String(decoding: characters, as: UTF8.self)
    }

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        guard salt.utf8.starts(with: "$2".utf8) else {
            throw PasswordHasherError(.invalidSalt, "Invalid salt")
        }
        let bytes = hashesBefore ? Array(DigestAlgorithm.sha256.hexDigest(password.utf8).utf8) : Array(password.utf8)
        guard let hash = SystemCrypt.hash(bytes, setting: salt) else {
            throw PasswordHasherError(.invalidSalt, "Invalid salt, or libcrypt does not know bcrypt.")
        }
        return "\(algorithm)$\(hash)"
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        let fields = try EncodedFields(encoded, count: 5, algorithm: algorithm)
        let data = fields[4].unicodeScalars
        return DecodedPassword(
            algorithm: algorithm, salt: String(String.UnicodeScalarView(data.prefix(22))),
            hash: String(String.UnicodeScalarView(data.dropFirst(22))),
            parameters: [.init(name: "work_factor", value: try fields.integer(3))], variety: fields[2])
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        let fields = try EncodedFields(encoded, count: 2, algorithm: algorithm)
        return constantTimeCompare(encoded, try encode(password, salt: fields[1]))
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("work factor", String(decoded["work_factor"])),
            .init("salt", masking: decoded.salt ?? ""),
            .init("checksum", masking: decoded.hash),
        ]
    }

    public func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool {
        try decode(encoded)["work_factor"] != rounds
    }

    public func hardenRuntime(_ password: String, _ encoded: String) throws(PasswordHasherError) {
        let workFactor = try decode(encoded)["work_factor"]
        guard (0..<rounds).contains(workFactor) else { return }
        let salt = String(Substring(encoded.utf8.dropFirst(algorithm.utf8.count + 1).prefix(29)))
        for _ in 0..<(1 << (rounds - workFactor)) - 1 {
            _ = try encode(password, salt: salt)
        }
    }
}

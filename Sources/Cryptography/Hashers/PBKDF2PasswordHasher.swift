/// Django's default: PBKDF2 with HMAC-SHA-256, `pbkdf2_sha256$iterations$salt$hash`.
public struct PBKDF2PasswordHasher: PasswordHasher {
    /// How many iterations Django 5.2 asks for.
    public static let defaultIterations = 1_000_000

    public let algorithm: String
    /// How many iterations new hashes have. A hash with another number is encoded again at the next login.
    public let iterations: Int
    private let digest: DigestAlgorithm

    /// - Precondition: at least one iteration.
    public init(iterations: Int = defaultIterations) {
        self.init(algorithm: "pbkdf2_sha256", digest: .sha256, iterations: iterations)
    }

    /// The variant with HMAC-SHA-1, `pbkdf2_sha1$…`.
    public static func sha1(iterations: Int = defaultIterations) -> Self {
        Self(algorithm: "pbkdf2_sha1", digest: .sha1, iterations: iterations)
    }

    private init(algorithm: String, digest: DigestAlgorithm, iterations: Int) {
        precondition(iterations > 0, "a hash needs at least one iteration")
        self.algorithm = algorithm
        self.digest = digest
        self.iterations = iterations
    }

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        try encode(password, salt: salt, iterations: iterations)
    }

    /// Encodes with another number of iterations; 0 stands for the hasher's own.
    public func encode(_ password: String, salt: String, iterations: Int) throws(PasswordHasherError) -> String {
        try PasswordSalt.check(salt)
        let iterations = iterations == 0 ? self.iterations : iterations
        guard iterations > 0 else {
            throw PasswordHasherError(.invalidParameters, "iteration value must be greater than 0.")
        }
        // Python passes the number to OpenSSL as a C int.
        guard iterations <= Int(Int32.max) else {
            throw PasswordHasherError(.invalidParameters, "iteration value is too great.")
        }
        let hash = PBKDF2.derive(
            password: password.utf8, salt: salt.utf8, iterations: iterations, algorithm: digest)
        return "\(algorithm)$\(iterations)$\(salt)$\(Base64.encode(hash))"
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        let fields = try EncodedFields(encoded, count: 4, algorithm: algorithm)
        return DecodedPassword(
            algorithm: algorithm, salt: fields[2], hash: fields[3],
            parameters: [.init(name: "iterations", value: try fields.integer(1))])
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        let decoded = try decode(encoded)
        let again = try encode(password, salt: decoded.salt ?? "", iterations: decoded["iterations"])
        return constantTimeCompare(encoded, again)
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("iterations", String(decoded["iterations"])),
            .init("salt", masking: decoded.salt ?? ""),
            .init("hash", masking: decoded.hash),
        ]
    }

    public func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool {
        let decoded = try decode(encoded)
        return decoded["iterations"] != iterations || PasswordSalt.mustUpdate(decoded.salt ?? "")
    }

    public func hardenRuntime(_ password: String, _ encoded: String) throws(PasswordHasherError) {
        let decoded = try decode(encoded)
        let (missing, overflow) = iterations.subtractingReportingOverflow(decoded["iterations"])
        if missing > 0, !overflow {
            _ = try encode(password, salt: decoded.salt ?? "", iterations: missing)
        }
    }
}

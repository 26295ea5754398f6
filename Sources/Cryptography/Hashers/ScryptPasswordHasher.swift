/// scrypt: `scrypt$work factor$salt$block size$parallelism$hash`.
public struct ScryptPasswordHasher: PasswordHasher {
    public let algorithm = "scrypt"
    /// N of RFC 7914: a power of two.
    public let workFactor: Int
    /// r
    public let blockSize: Int
    /// p
    public let parallelism: Int

    public init(workFactor: Int = 1 << 14, blockSize: Int = 8, parallelism: Int = 5) {
        self.workFactor = workFactor
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        try encode(password, salt: salt, workFactor: workFactor, blockSize: blockSize, parallelism: parallelism)
    }

    /// Encodes with other parameters; 0 stands for the hasher's own.
    public func encode(
        _ password: String, salt: String, workFactor: Int, blockSize: Int, parallelism: Int
    ) throws(PasswordHasherError) -> String {
        try PasswordSalt.check(salt)
        let workFactor = workFactor == 0 ? self.workFactor : workFactor
        let blockSize = blockSize == 0 ? self.blockSize : blockSize
        let parallelism = parallelism == 0 ? self.parallelism : parallelism
        guard workFactor > 1, workFactor & (workFactor - 1) == 0 else {
            throw PasswordHasherError(.invalidParameters, "n must be a power of 2.")
        }
        let hash = Scrypt.derive(
            password: password.utf8, salt: salt.utf8,
            workFactor: workFactor, blockSize: blockSize, parallelism: parallelism)
        guard let hash else {
            throw PasswordHasherError(
                .invalidParameters, "Invalid parameter combination for n, r, p, maxmem.")
        }
        return "\(algorithm)$\(workFactor)$\(salt)$\(blockSize)$\(parallelism)$\(Base64.encode(hash))"
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        let fields = try EncodedFields(encoded, count: 6, algorithm: algorithm)
        return DecodedPassword(
            algorithm: algorithm, salt: fields[2], hash: fields[5],
            parameters: [
                .init(name: "work_factor", value: try fields.integer(1)),
                .init(name: "block_size", value: try fields.integer(3)),
                .init(name: "parallelism", value: try fields.integer(4)),
            ])
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        let decoded = try decode(encoded)
        let again = try encode(
            password, salt: decoded.salt ?? "", workFactor: decoded["work_factor"],
            blockSize: decoded["block_size"], parallelism: decoded["parallelism"])
        return constantTimeCompare(encoded, again)
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("work factor", String(decoded["work_factor"])),
            .init("block size", String(decoded["block_size"])),
            .init("parallelism", String(decoded["parallelism"])),
            .init("salt", masking: decoded.salt ?? ""),
            .init("hash", masking: decoded.hash),
        ]
    }

    public func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool {
        let decoded = try decode(encoded)
        return decoded["work_factor"] != workFactor || decoded["block_size"] != blockSize
            || decoded["parallelism"] != parallelism
    }
}

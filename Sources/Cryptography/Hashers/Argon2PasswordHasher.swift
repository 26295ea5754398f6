internal import PythonText

/// Argon2, the winner of the Password Hashing Competition: `argon2$argon2id$v=19$m=102400,t=2,p=8$salt$hash`.
///
/// The computation is libargon2's; a system without it gets an error that says so.
public struct Argon2PasswordHasher: PasswordHasher {
    public let algorithm = "argon2"
    /// Passes over the memory.
    public let timeCost: Int
    /// Memory in KiB.
    public let memoryCost: Int
    /// Threads.
    public let parallelism: Int

    private static let hashLength = 32

    public init(timeCost: Int = 2, memoryCost: Int = 102_400, parallelism: Int = 8) {
        self.timeCost = timeCost
        self.memoryCost = memoryCost
        self.parallelism = parallelism
    }

    public func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String {
        let library = try Argon2Library.load()
        let hash = library.hash(
            Array(password.utf8), salt: Array(salt.utf8), timeCost: timeCost, memoryCost: memoryCost,
            parallelism: parallelism, length: Self.hashLength, variety: .argon2id)
        guard let hash else {
            throw PasswordHasherError(.invalidParameters, "argon2 refused the salt or the parameters.")
        }
        let encodedSalt = Base64.encode(Array(salt.utf8), padding: false)
        return "argon2$argon2id$v=\(Argon2Library.version)$m=\(memoryCost),t=\(timeCost),p=\(parallelism)"
            + "$\(encodedSalt)$\(Base64.encode(hash, padding: false))"
    }

    public func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword {
        let (parts, encodedSalt, encodedHash) = try split(encoded)
        var values: [String: Int] = [:]
        for item in parts.dropFirst().joined() {
            let pair = item.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false).map {
                Substring($0)
            }
            guard pair.count == 2, let value = PythonInt<Int>(pair[1]).exactly else { throw Self.malformed }
            values[String(pair[0])] = value
        }
        guard values.count == 4, let version = values["v"], let memoryCost = values["m"], let timeCost = values["t"],
            let parallelism = values["p"]
        else { throw Self.malformed }
        let padding = String(repeating: "=", count: (4 - encodedSalt.utf8.count % 4) % 4)
        guard let salt = try? Base64.decode((encodedSalt + padding).utf8) else { throw Self.malformed }
        return DecodedPassword(
            algorithm: algorithm, salt: String(String.UnicodeScalarView(salt.map { Unicode.Scalar($0) })),
            hash: encodedHash,
            parameters: [
                .init(name: "version", value: version),
                .init(name: "memory_cost", value: memoryCost),
                .init(name: "time_cost", value: timeCost),
                .init(name: "parallelism", value: parallelism),
            ],
            variety: parts.first?.first.map { String($0) })
    }

    public func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool {
        let library = try Argon2Library.load()
        let rest = "$" + (try EncodedFields(encoded, count: 2, algorithm: algorithm))[1]
        for variety in [Argon2Library.Variety.argon2id, .argon2i, .argon2d]
        where rest.utf8.starts(with: "$\(variety.rawValue)$".utf8) {
            return library.verify(Array(password.utf8), encoded: rest, variety: variety)
        }
        throw Self.malformed
    }

    public func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem] {
        let decoded = try decode(encoded)
        return [
            .init("algorithm", decoded.algorithm),
            .init("variety", decoded.variety ?? ""),
            .init("version", String(decoded["version"])),
            .init("memory cost", String(decoded["memory_cost"])),
            .init("time cost", String(decoded["time_cost"])),
            .init("parallelism", String(decoded["parallelism"])),
            .init("salt", masking: decoded.salt ?? ""),
            .init("hash", masking: decoded.hash),
        ]
    }

    public func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool {
        let decoded = try decode(encoded)
        let length = decoded.hash.utf8.count
        let hashLength = length / 4 * 3 + max(0, length % 4 - 1)
        return decoded.variety != Argon2Library.Variety.argon2id.rawValue
            || decoded["version"] != Argon2Library.version
            || decoded["memory_cost"] != memoryCost
            || decoded["time_cost"] != timeCost
            || decoded["parallelism"] != parallelism
            || hashLength != Self.hashLength
            || PasswordSalt.mustUpdate(decoded.salt ?? "")
    }

    /// `argon2id`, `v=19`, `m=…,t=…,p=…` as lists of their items, then salt and hash.
    private func split(
        _ encoded: String
    ) throws(PasswordHasherError) -> (parts: [[Substring]], salt: String, hash: String) {
        let rest = (try EncodedFields(encoded, count: 2, algorithm: algorithm))[1]
        var fields = rest.utf8.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        // Version 1.2 wrote no version.
        if fields.count == 4 { fields.insert("v=18"[...].utf8, at: 1) }
        guard fields.count == 5, Argon2Library.Variety(rawValue: String(Substring(fields[0]))) != nil else {
            throw Self.malformed
        }
        let parts = fields[..<3].map { field in
            field.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { Substring($0) }
        }
        return (parts, String(Substring(fields[3])), String(Substring(fields[4])))
    }

    private static let malformed = PasswordHasherError(.malformed, "Invalid hash")
}

import Cryptography
import GoldenRecords
import PythonJSON
import Testing

@Suite struct HashersGoldenTests {
    /// Every hasher that Django 5.2 lists, and MD5.
    static let hashers = try? PasswordHashers(
        names: PasswordHashers.defaultNames + [
            "django.contrib.auth.hashers.BCryptPasswordHasher",
            "django.contrib.auth.hashers.MD5PasswordHasher",
        ])

    @Test func playsHashers() throws {
        let hashers = try #require(Self.hashers)
        let summary = GoldenFile("hashers.jsonl").play { record in
            switch try record.text("kind") {
            case "encode": return try encode(record)
            case "check": return try check(record, hashers)
            case "usable":
                return .expect(PasswordHashers.isUsable(try record.text("encoded")), equals: record["usable"]?.bool)
            case "must_update": return try mustUpdate(record, hashers)
            case "decode": return try decode(record, hashers)
            default: return .failed("unknown kind")
            }
        }
        #expect(summary.failures.isEmpty)
    }

    private func encode(_ record: JSONObject) throws -> GoldenOutcome {
        let parameters = record["params"]?.object ?? [:]
        let hasher = try hasher(record.text("algorithm"), parameters)
        do {
            return .expect(
                try hasher.encode(record.text("password"), salt: record["salt"]?.string ?? ""),
                equals: record["encoded"]?.string)
        } catch let error as PasswordHasherError {
            return .expect(error.message, equals: record.errorMessage)
        }
    }

    private func hasher(_ algorithm: String, _ parameters: JSONObject) throws -> any PasswordHasher {
        switch algorithm {
        case "pbkdf2_sha256":
            return PBKDF2PasswordHasher(iterations: try parameters.integer("iterations"))
        case "pbkdf2_sha1":
            return PBKDF2PasswordHasher.sha1(iterations: try parameters.integer("iterations"))
        case "scrypt":
            return ScryptPasswordHasher(
                workFactor: try parameters.integer("n"), blockSize: try parameters.integer("r"),
                parallelism: try parameters.integer("p"))
        default:
            let names = ["MD5", "SHA1", "UnsaltedMD5", "UnsaltedSHA1", "Crypt"]
            return try PasswordHashers(names: names.map { "django.contrib.auth.hashers.\($0)PasswordHasher" })
                .hasher(for: algorithm)
        }
    }

    private func check(_ record: JSONObject, _ hashers: PasswordHashers) throws -> GoldenOutcome {
        let encoded = try record.text("encoded")
        let identified = try? hashers.identify(encoded).algorithm
        guard identified == record["identified"]?.string else { return .failed("identified \(identified ?? "none")") }
        do {
            let check = try hashers.checkPassword(record["password"]?.string, encoded)
            return .expect(
                [check.isCorrect, check.mustUpdate],
                equals: [record["correct"]?.bool, record["rehash_with_default"]?.bool])
        } catch {
            return .expect(error.message, equals: record.errorMessage)
        }
    }

    private func mustUpdate(_ record: JSONObject, _ hashers: PasswordHashers) throws -> GoldenOutcome {
        let encoded = try record.text("encoded")
        do {
            let hasher: any PasswordHasher
            if let iterations = record["current_iterations"]?.int64 {
                hasher = try self.hasher(record.text("algorithm"), ["iterations": .integer(iterations)])
            } else if let workFactor = record["current_work_factor"], let size = record["current_block_size"] {
                hasher = try self.hasher(
                    "scrypt", ["n": workFactor, "r": size, "p": record["current_parallelism"] ?? 0])
            } else {
                hasher = try hashers.identify(encoded)
            }
            return .expect(try hasher.mustUpdate(encoded), equals: record["must_update"]?.bool)
        } catch let error as PasswordHasherError {
            return .expect(error.message, equals: record.errorMessage)
        }
    }

    private func decode(_ record: JSONObject, _ hashers: PasswordHashers) throws -> GoldenOutcome {
        let encoded = try record.text("encoded")
        let hasher = try hashers.identify(encoded)
        let decoded = try hasher.decode(encoded)
        var values: JSONObject = ["algorithm": .string(decoded.algorithm), "hash": .string(decoded.hash)]
        values["salt"] = decoded.salt.map { .string($0) } ?? .null
        for parameter in decoded.parameters { values[parameter.name] = .integer(Int64(parameter.value)) }
        guard .object(values) == record["decoded"] else { return .failed("decoded \(values)") }

        let summary = try hasher.safeSummary(encoded).map { "\($0.label): \($0.value)" }
        let expected = record["safe_summary"]?.object?.map { label, value in
            "\(label): \(value.string ?? value.int64.map { "\($0)" } ?? "")"
        }
        return .expect(summary, equals: expected)
    }
}

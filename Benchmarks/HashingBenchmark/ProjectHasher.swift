import Cryptography

/// The hasher that logs users in.
struct ProjectHasher: Candidate {
    let name = "hasher"
    private let hasher: PBKDF2PasswordHasher
    private let encoded: String

    init(iterations: Int) throws {
        hasher = PBKDF2PasswordHasher(iterations: iterations)
        encoded = try hasher.encode("A long enough password", salt: "M5T9SUCGgK6rht66P3ng2I")
    }

    func check() throws {
        guard try hasher.verify("A long enough password", encoded) else { throw WrongResult(name: name) }
    }
}

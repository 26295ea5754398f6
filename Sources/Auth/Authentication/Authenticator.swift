public import Cryptography
public import Logging
import ORM
public import SQLCore

/// Checks names and passwords against the users of the database: Django's `authenticate()` with its `ModelBackend`.
///
/// Passwords are hashed on threads of their own. A right password whose hash is not up to date is hashed anew.
public struct Authenticator: Sendable {
    public let database: any Database
    public let hashers: PasswordHashers
    public let pool: HashingPool
    public let logger: Logger

    public init(database: any Database, hashers: PasswordHashers, pool: HashingPool, logger: Logger) {
        self.database = database
        self.hashers = hashers
        self.pool = pool
        self.logger = logger
    }

    /// The user with this name and password, unless there is none or it is inactive.
    ///
    /// An unknown name takes as long as a wrong password.
    public func authenticate(username: String, password: String) async throws -> User? {
        let user = try database.read { db in
            try User.objects.filter { $0.username == username }.any(on: db)
        }
        guard let user else {
            let hashers = hashers
            try await pool.run { hashers.spendTimeOfCheck() }
            return nil
        }
        guard try await checkPassword(password, of: user), user.isActive else { return nil }
        return user
    }

    /// Whether this is the user's password.
    public func checkPassword(_ password: String, of user: User) async throws -> Bool {
        let hashers = hashers
        let stored = user.password
        let outcome = try await pool.run { () -> Outcome in
            do {
                let check = try hashers.checkPassword(password, stored)
                guard check.isCorrect else { return .wrong }
                return .right(newHash: check.mustUpdate ? try hashers.makePassword(password) : nil)
            } catch {
                return .unverifiable("\(error)")
            }
        }
        switch outcome {
        case .wrong: return false
        case .unverifiable(let reason):
            logger.error("The password of user \(user.id ?? 0) cannot be checked: \(reason)")
            return false
        case .right(let newHash):
            if let newHash { try await replaceHash(of: user, with: newHash) }
            return true
        }
    }

    private enum Outcome: Sendable {
        case wrong
        /// The stored hash is damaged, or its algorithm is not at hand.
        case unverifiable(String)
        case right(newHash: String?)
    }

    private func replaceHash(of user: User, with hash: String) async throws {
        guard let id = user.id else { return }
        let old = user.password
        try await database.write { db in
            // Only the hash that was checked: the password may have been changed meanwhile.
            try User.objects.filter { $0.id == id && $0.password == old }.update(on: db) { [$0.password.set(hash)] }
        }
    }
}

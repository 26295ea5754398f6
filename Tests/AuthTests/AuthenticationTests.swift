import Auth
import Cryptography
import Logging
import ORM
import SQLCore
import SQLiteDriver
import Testing

@Suite struct AuthenticationTests {
    /// Few iterations: what is tested is who gets in, not how long it takes.
    private static let hashers = PasswordHashers(iterations: 10)

    private func makeAuthenticator() throws -> Authenticator {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { db in try db.executeScript(schema) }
        return Authenticator(
            database: database, hashers: Self.hashers, pool: HashingPool(threads: 1), logger: Logger(label: "test"))
    }

    @discardableResult
    private func add(_ name: String, hash: String, isActive: Bool = true, to authenticator: Authenticator) async throws
        -> Int64
    {
        try await authenticator.database.write { db in
            var user = User(username: name, password: hash)
            user.isActive = isActive
            try user.insert(on: db)
            return user.id ?? 0
        }
    }

    private func hash(of id: Int64, in authenticator: Authenticator) throws -> String? {
        try authenticator.database.read { db in try User.objects.filter { $0.id == id }.any(on: db)?.password }
    }

    @Test func letsInWhoKnowsThePassword() async throws {
        let authenticator = try makeAuthenticator()
        let encoded = try Self.hashers.makePassword("right")
        let id = try await add("ann", hash: encoded, to: authenticator)
        #expect(try await authenticator.authenticate(username: "ann", password: "right")?.id == id)
        #expect(try await authenticator.authenticate(username: "ann", password: "wrong") == nil)
        #expect(try await authenticator.authenticate(username: "Ann", password: "right") == nil)
        #expect(try hash(of: id, in: authenticator) == encoded)
    }

    @Test func refusesTheInactiveTheUnusableAndTheDamaged() async throws {
        let authenticator = try makeAuthenticator()
        try await add("off", hash: Self.hashers.makePassword("right"), isActive: false, to: authenticator)
        try await add("none", hash: PasswordHashers.makeUnusablePassword(), to: authenticator)
        try await add("broken", hash: "pbkdf2_sha256$x$y$z", to: authenticator)
        for name in ["off", "none", "broken", "nobody"] {
            #expect(try await authenticator.authenticate(username: name, password: "right") == nil)
        }
    }

    @Test func hashesAnewWhatIsOutdated() async throws {
        let authenticator = try makeAuthenticator()
        let old = try PasswordHashers(iterations: 3).makePassword("right")
        let id = try await add("ann", hash: old, to: authenticator)
        #expect(try await authenticator.authenticate(username: "ann", password: "wrong") == nil)
        #expect(try hash(of: id, in: authenticator) == old)
        #expect(try await authenticator.authenticate(username: "ann", password: "right") != nil)
        let new = try #require(try hash(of: id, in: authenticator))
        #expect(new.hasPrefix("pbkdf2_sha256$10$"))
        #expect(try await authenticator.authenticate(username: "ann", password: "right") != nil)
    }

    @Test func givesEachUserOneToken() async throws {
        let authenticator = try makeAuthenticator()
        let id = try await add("ann", hash: "!", to: authenticator)
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await authenticator.database.write { db in
                        try Token.getOrCreate(for: Reference(id: id), on: db).0.key
                    }
                }
            }
            return try await group.reduce(into: Set<String>()) { keys, key in keys.insert(key) }
        }
        #expect(keys.count == 1)
        #expect(keys.allSatisfy { key in key.count == 40 && key.allSatisfy { "0123456789abcdef".contains($0) } })
    }

    @Test(arguments: [
        ("Ann@Example.COM", "Ann@example.com"), ("a@b@C.D", "a@b@c.d"), ("none", "none"), ("", ""), ("A@", "A@"),
    ])
    func normalizesAddresses(address: String, expected: String) {
        #expect(User.normalizeEmail(address) == expected)
    }

    @Test func normalizesNames() throws {
        #expect(try User.new(username: "ﬁ㈠", password: nil, hashers: Self.hashers).username == "fi(一)")
    }

    private let schema = """
        CREATE TABLE auth_user (
            id integer PRIMARY KEY AUTOINCREMENT, password varchar(128), last_login datetime, is_superuser bool,
            username varchar(150) UNIQUE, last_name varchar(150), email varchar(254), is_staff bool, is_active bool,
            date_joined datetime, first_name varchar(150));
        CREATE TABLE authtoken_token (
            "key" varchar(40) PRIMARY KEY, created datetime, user_id integer UNIQUE REFERENCES auth_user (id));
        """
}

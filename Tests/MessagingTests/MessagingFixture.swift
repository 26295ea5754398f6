import Auth
import AuthToken
import Cryptography
import Logging
import Messaging
import ORM
import REST
import SQLCore
import SQLiteDriver
import Web

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The messaging application on a database of its own: four users with a token each, and five messages.
///
/// Passwords are hashed in one round, since the tests are not about that.
final class MessagingFixture: Sendable {
    static let password = "correct horse 7"
    let application: WebApplication
    let database: SQLiteDatabase
    private let file: String

    init() async throws {
        file =
            FileManager.default.temporaryDirectory.appending(path: "messaging-\(UInt64.random(in: 0 ... .max)).sqlite3")
            .path
        database = try SQLiteDatabase(SQLiteConfiguration(path: file))
        let hashers = PasswordHashers(iterations: 1)
        var api = APISettings(database: database)
        api.authenticators = [TokenAuthentication.ofDatabase]
        let messaging = MessagingApp(
            api: api,
            authenticator: Authenticator(
                database: database, hashers: hashers, pool: HashingPool(threads: 1), logger: Logger(label: "test")),
            passwordValidators: .standard)
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(
            settings: settings, urls: URLConf([path("", include(messaging.urlPatterns))]),
            middleware: [CommonMiddleware()])
        try await fill(hash: hashers.makePassword(Self.password))
    }

    deinit {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: file + suffix) }
    }

    private func fill(hash: String) async throws {
        try await database.write { db in
            for statement in Self.tables { try db.execute(statement) }
            for name in ["ann", "bob", "cy", "4"] {
                var user = User(username: name, password: hash)
                user.isActive = name != "cy"
                try user.insert(on: db)
                try db.execute(
                    "INSERT INTO authtoken_token VALUES (?, '2024-01-01 00:00:00', ?)",
                    [.text(String(repeating: name, count: 3)), .integer(user.id ?? 0)])
            }
            for (sender, receiver, subject, time, isRead) in Self.messages {
                try db.execute(
                    "INSERT INTO messaging_message VALUES (NULL, ?, 'text', ?, ?, ?, ?)",
                    [
                        .text(subject), .text("2024-05-06 07:08:\(time)"), .integer(isRead), .integer(receiver),
                        .integer(sender),
                    ])
            }
        }
    }

    private static let messages: [(Int64, Int64, String, String, Int64)] = [
        (1, 2, #"é "q""#, "09.000010", 0), (2, 1, "b", "09", 0), (2, 1, "c", "09", 1), (2, 4, "not mine", "10", 0),
        (1, 1, "self", "01", 0),
    ]

    private static let tables = [
        """
        CREATE TABLE auth_user (id integer PRIMARY KEY AUTOINCREMENT, password varchar(128) NOT NULL,
        last_login datetime, is_superuser bool NOT NULL, username varchar(150) NOT NULL UNIQUE,
        last_name varchar(150) NOT NULL, email varchar(254) NOT NULL, is_staff bool NOT NULL,
        is_active bool NOT NULL, date_joined datetime NOT NULL, first_name varchar(150) NOT NULL)
        """,
        """
        CREATE TABLE authtoken_token ("key" varchar(40) NOT NULL PRIMARY KEY, created datetime NOT NULL,
        user_id integer NOT NULL UNIQUE REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED)
        """,
        """
        CREATE TABLE messaging_message (id integer PRIMARY KEY AUTOINCREMENT, subject varchar(255) NOT NULL,
        message text NOT NULL, creation_date datetime NOT NULL, is_read bool NOT NULL,
        receiver_id integer NOT NULL REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED,
        sender_id integer NOT NULL REFERENCES auth_user (id) DEFERRABLE INITIALLY DEFERRED)
        """,
    ]

    /// Sends a request with JSON and gives what is answered.
    func answer(
        _ method: HTTPMethod, _ target: String, as token: String? = nil, _ body: String = ""
    ) async -> (status: HTTPStatus, body: String) {
        var headers: HeaderFields = [.host: "testserver"]
        if let token { headers[.authorization] = "Token \(token)" }
        if !body.isEmpty { headers[.contentType] = "application/json" }
        let response = await application.respond(
            to: application.request(method, target: target, headers: headers, body: Array(body.utf8)))
        return (response.status, String(decoding: response.body.bytes ?? [], as: UTF8.self))
    }
}

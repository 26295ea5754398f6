import Auth
import Cryptography
import Logging
import ORM
import REST
import SQLCore
import SQLiteDriver
import Testing
import Web

/// The example application, from the token in the header to the JSON in the answer.
@Suite struct MailboxTests {
    private let application: WebApplication
    private let file = TemporaryFile()

    init() async throws {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: file.path))
        try await Self.fill(database)
        var api = APISettings(database: database)
        api.authenticators = [TokenAuthentication.ofMembers]
        let authenticator = Authenticator(
            database: database, hashers: PasswordHashers(), pool: HashingPool(), logger: Logger(label: "mailbox"))
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(
            settings: settings, urls: URLConf(Mailbox(api: api, authenticator: authenticator).urlPatterns),
            middleware: [])
    }

    private static func fill(_ database: SQLiteDatabase) async throws {
        try await database.write { db in
            try db.execute(
                """
                CREATE TABLE auth_user (id integer PRIMARY KEY AUTOINCREMENT, password varchar(128), last_login datetime,
                is_superuser bool, username varchar(150) UNIQUE, first_name varchar(150), last_name varchar(150),
                email varchar(254), is_staff bool, is_active bool, date_joined datetime)
                """)
            try db.execute(
                "CREATE TABLE authtoken_token (key varchar(40) PRIMARY KEY, user_id integer, created datetime)")
            try db.execute(
                """
                CREATE TABLE messaging_message (id integer PRIMARY KEY AUTOINCREMENT, sender_id integer,
                receiver_id integer, subject varchar(255), message text, creation_date datetime, is_read bool)
                """)
            for name in ["ann", "bob"] {
                var user = User(username: name)
                try user.insert(on: db)
                try db.execute(
                    "INSERT INTO authtoken_token VALUES (?, ?, '2024-01-01 00:00:00')",
                    [.text(name), user.id.map(SQLValue.integer) ?? .null])
            }
            for (sender, subject, date) in [
                (1, "é \"q\"", "2024-05-06 07:08:09.000010"), (2, "b", "2024-05-06 07:08:09"),
            ] {
                try db.execute(
                    "INSERT INTO messaging_message VALUES (NULL, ?, ?, ?, 'text', ?, 0)",
                    [.integer(Int64(sender)), .integer(Int64(3 - sender)), .text(subject), .text(date)])
            }
        }
    }

    private func answer(
        _ method: HTTPMethod, _ target: String, as token: String? = "ann", _ body: String = ""
    ) async -> (HTTPStatus, String) {
        var headers: HeaderFields = [.host: "testserver"]
        if let token { headers[.authorization] = "Token \(token)" }
        if !body.isEmpty { headers[.contentType] = "application/json" }
        let response = await application.respond(
            to: application.request(method, target: target, headers: headers, body: Array(body.utf8)))
        return (response.status, String(decoding: response.body.bytes ?? [], as: UTF8.self))
    }

    private let first =
        #"{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","#
        + #""creation_date":"2024-05-06T07:08:09.000010Z","is_read":false}"#
    private let second =
        #"{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","#
        + #""creation_date":"2024-05-06T07:08:09Z","is_read":false}"#

    @Test func listsStraightFromRowsAsFromModels() async {
        #expect(await answer(.get, "/all/") == (.ok, "[\(first),\(second)]"))
        #expect(
            await answer(.get, "/all/?page=1&page_size=1") == (
                .ok,
                #"{"count":2,"next":"http://testserver/all/?page=2&page_size=1","previous":null,"results":[\#(first)]}"#
            ))
        #expect(await answer(.get, "/all/?folder=received") == (.ok, "[\(second)]"))
    }

    @Test func changesAndShowsOne() async {
        let read = second.replacing("\"is_read\":false", with: "\"is_read\":true")
        #expect(await answer(.put, "/mark_read/2/") == (.ok, read))
        #expect(
            await answer(.put, "/mark_read/1/")
                == (.forbidden, #"{"detail":"Only the receiver can mark a message as read."}"#))
        #expect(await answer(.delete, "/delete/1/") == (.noContent, ""))
        #expect(
            await answer(.delete, "/delete/1/") == (.notFound, #"{"detail":"No Message matches the given query."}"#))
    }

    @Test func makesOne() async {
        let (status, text) = await answer(.post, "/write/", #"{"receiver": 2, "subject": " s ", "message": 1e22}"#)
        #expect(status == .created)
        #expect(text.hasPrefix(#"{"id":3,"sender":"ann","receiver":"bob","subject":"s","message":"1e+22","#))
        #expect(
            await answer(.post, "/write/", #"{"receiver": "x", "subject": ""}"#) == (
                .badRequest,
                #"{"receiver":["User \"x\" does not exist."],"subject":["This field may not be blank."],"#
                    + #""message":["This field is required."]}"#
            ))
    }

    @Test func asksInDjangosOrder() async {
        #expect(await answer(.post, "/write/", as: nil, "{").0 == .unauthorized)
        #expect(await answer(.get, "/write/", "{").0 == .badRequest)
        #expect(await answer(.get, "/write/?username=x").0 == .forbidden)
        #expect(await answer(.get, "/write/").0 == .methodNotAllowed)
        #expect(await answer(.get, "/all/?format=xml", as: nil).0 == .notFound)
    }
}

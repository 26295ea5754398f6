import Cryptography
import ORM
import PythonJSON
import SQLCore
import SQLiteDriver
import Sessions
import Testing
import TimeZones
import Web

/// When sessions are saved and what browsers are told, as Django's `SessionMiddleware` does it.
@Suite struct SessionMiddlewareTests {
    private static let key = "abcdefghijklmnopqrstuvwxyz012345"

    /// A site with one session, whose views read it, change it, end it, fail or leave it alone.
    private struct Site {
        let application: WebApplication
        let database: SQLiteDatabase
        let codec = SessionCodec(keys: SecretKeys("a key"))

        init(_ values: JSONObject = ["name": "ann"], _ change: (inout SessionSettings) -> Void = { _ in }) throws {
            let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
            self.database = database
            let data = codec.encode(values)
            try database.withConnection { db in
                try db.execute(
                    """
                    CREATE TABLE django_session (session_key varchar(40) PRIMARY KEY, session_data text,
                    expire_date datetime)
                    """)
                try db.execute(
                    "INSERT INTO django_session VALUES (?, ?, '2100-01-01 00:00:00')",
                    [.text(SessionMiddlewareTests.key), .text(data)])
            }
            var settings = SessionSettings()
            change(&settings)
            let middleware = SessionMiddleware(database: database, codec: codec, settings: settings)
            var web = WebSettings()
            web.allowedHosts = ["*"]
            application = try WebApplication(
                settings: web, urls: URLConf(Self.patterns(database)), middleware: [middleware])
        }

        private static func patterns(_ database: SQLiteDatabase) -> [URLPattern] {
            [
                path("nothing/", View { _ in Response(text: "") }),
                path(
                    "read/",
                    View { request in
                        _ = try database.read { db in try request.session?.value("name", on: db) }
                        return Response(text: "")
                    }),
                path(
                    "change/",
                    View { request in
                        try database.read { db in try request.session?.setValue("bob", for: "name", on: db) }
                        return Response(text: "")
                    }),
                path(
                    "end/",
                    View { request in
                        request.session?.flush()
                        return Response(text: "")
                    }),
                path("fail/", View { _ in Response(status: .internalServerError, text: "") }),
                path(
                    "interrupted/",
                    View { request in
                        _ = try database.read { db in try request.session?.value("name", on: db) }
                        try await database.write { db in try db.execute("DELETE FROM django_session") }
                        return Response(text: "")
                    }),
            ]
        }

        func get(_ target: String, cookie: String? = SessionMiddlewareTests.key) async -> Response {
            var headers: HeaderFields = [.host: "testserver"]
            if let cookie { headers[.cookie] = "sessionid=\(cookie)" }
            return await application.respond(to: application.request(target: target, headers: headers))
        }

        func rows() throws -> [[SQLValue]] {
            try database.withConnection { db in try db.rows("SELECT * FROM django_session") }
        }
    }

    @Test(arguments: [("/nothing/", nil), ("/read/", "Cookie"), ("/fail/", nil)])
    func leavesSessionsAloneThatDidNotChange(target: String, vary: String?) async throws {
        let site = try Site()
        let response = await site.get(target)
        #expect(response.cookies.isEmpty)
        #expect(response.headers[.vary] == vary)
        #expect(try site.rows().first?.last == "2100-01-01 00:00:00")
    }

    @Test func savesWhatAViewChanged() async throws {
        let site = try Site()
        let response = await site.get("/change/")
        let cookie = try #require(response.cookies["sessionid"])
        #expect(cookie.value == Self.key)
        #expect(cookie.maxAge == 1_209_600)
        #expect(cookie.isHTTPOnly)
        #expect(response.headers[.vary] == "Cookie")
        let row = try #require(try site.rows().first)
        #expect(site.codec.decode(row[1].string ?? "") == ["name": "bob"])
        #expect(row[2] != "2100-01-01 00:00:00")
    }

    @Test func makesASessionForAVisitorWithoutOne() async throws {
        let site = try Site()
        let response = await site.get("/change/", cookie: nil)
        let key = try #require(response.cookies["sessionid"]?.value)
        #expect(key != Self.key)
        #expect(try site.rows().map(\.first) == [.text(Self.key), .text(key)])
    }

    @Test(arguments: ["/nothing/", "/read/"])
    func savesEveryRequestWhereThatIsSet(target: String) async throws {
        let site = try Site { $0.savesEveryRequest = true }
        let response = await site.get(target)
        #expect(response.cookies["sessionid"]?.maxAge == 1_209_600)
        #expect(response.headers[.vary] == "Cookie")
        let row = try #require(try site.rows().first)
        #expect(site.codec.decode(row[1].string ?? "") == ["name": "ann"])
        #expect(row[2] != "2100-01-01 00:00:00")
        // Nobody gets a session without need.
        let visitor = await site.get(target, cookie: nil)
        #expect(visitor.cookies.isEmpty)
    }

    @Test func savesNothingWhenTheServerFailed() async throws {
        let site = try Site { $0.savesEveryRequest = true }
        let response = await site.get("/fail/")
        #expect(response.cookies.isEmpty)
        #expect(try site.rows().first?.last == "2100-01-01 00:00:00")
    }

    @Test(arguments: [
        // The session's own value, whether cookies end with the browser, and the cookie's age.
        (JSONValue.null, false, 300), (.null, true, nil), (0, false, nil), (60, true, 60),
        ("2024-01-01T00:00:00+00:00", true, -1),
    ])
    func tellsTheBrowserWhenTheSessionEnds(stored: JSONValue, endsWithBrowser: Bool, age: Int?) async throws {
        var values: JSONObject = ["name": "ann"]
        if !stored.isNull { values[SessionExpiry.key] = stored }
        let site = try Site(values) {
            $0.savesEveryRequest = true
            $0.expiresAtBrowserClose = endsWithBrowser
            $0.cookieAge = 300
        }
        let cookie = try #require(await site.get("/nothing/").cookies["sessionid"])
        #expect(cookie.maxAge.map { max($0, -1) } == age)
    }

    @Test func makesBrowsersForgetWhatEnded() async throws {
        let site = try Site { $0.savesEveryRequest = true }
        #expect(await site.get("/end/").cookies["sessionid"]?.maxAge == 0)
        #expect(try site.rows().isEmpty)
    }

    @Test func refusesToSaveASessionThatIsGone() async throws {
        let site = try Site { $0.savesEveryRequest = true }
        // The view reads the session, then somebody deletes it.
        let response = await site.get("/interrupted/")
        #expect(response.status == .badRequest)
        #expect(try site.rows().isEmpty)
    }
}

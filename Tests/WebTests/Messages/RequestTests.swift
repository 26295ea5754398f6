import Testing
import Web

@Suite struct RequestTests {
    @Test(arguments: [
        ("/all/", "/all/"), ("/caf%C3%A9/", "/café/"), ("/%FF/", "/%FF/"), ("/a%2Fb/", "/a/b/"), ("/%zz/", "/%zz/"),
        ("/x%C3/", "/x%C3/"), ("http://example.com/a?b", "/a"), ("", "/"), ("*", "/*"), ("/%00/", "/\u{0}/"),
    ])
    func decodesPathsAsDjango(target: String, path: String) {
        #expect(Request(target: target).path == path)
    }

    @Test func splitsTheQuery() throws {
        let request = Request(target: "/all/?page=2&q=a%20b+c&page=3&x")
        #expect(request.queryString == "page=2&q=a%20b+c&page=3&x")
        #expect(try request.query["page"] == "3")
        #expect(try request.query.list("page") == ["2", "3"])
        #expect(try request.query["q"] == "a b c")
        #expect(try request.query["x"] == "")
        #expect(request.fullPath() == "/all/?page=2&q=a%20b+c&page=3&x")
    }

    @Test func refusesTooManyFields() {
        let request = Request(target: "/?" + String(repeating: "a&", count: 1000))
        #expect(throws: SuspiciousOperation.tooManyFieldsSent) { try request.query }
    }

    @Test func refusesLongBodies() {
        let big = [UInt8](repeating: 0x61, count: 2_621_441)
        let announced = Request(method: .post, headers: [.contentLength: "99999999999"], body: .complete([]))
        #expect(throws: SuspiciousOperation.requestDataTooBig) { try announced.body }
        #expect(throws: SuspiciousOperation.requestDataTooBig) { try Request(method: .post, body: .complete(big)).body }
        #expect(throws: SuspiciousOperation.requestDataTooBig) { try Request(body: .tooLarge).body }
        #expect(throws: UnreadablePostError.self) { try Request(body: .incomplete).body }
    }

    @Test func keepsTypedValues() {
        enum Count: RequestKey { typealias Value = Int }
        enum Name: RequestKey { typealias Value = String }
        let request = Request()
        request[Count.self] = 1
        request[Name.self] = "ann"
        request[Count.self] = 2
        #expect(request[Count.self] == 2)
        #expect(request[Name.self] == "ann")
        request[Count.self] = nil
        #expect(request[Count.self] == nil)
    }

    @Test func listensToATrustedProxyOnly() {
        var settings = WebSettings()
        let headers: HeaderFields = ["X-Forwarded-Proto": "https, http"]
        #expect(!Request(headers: headers, settings: SharedWebSettings(settings)).isSecure)
        settings.secureProxySSLHeader = .init(name: "X-Forwarded-Proto", secureValue: "https")
        #expect(Request(headers: headers, settings: SharedWebSettings(settings)).isSecure)
        #expect(!Request(isConnectionSecure: true, settings: SharedWebSettings(settings)).isSecure == false)
    }

    @Test(
        arguments: [
            (nil, "http://testserver/a/b?c=d"), ("/x", "http://testserver/x"), ("x", "http://testserver/a/x"),
            ("../x", "http://testserver/x"), ("https://other.com/é", "https://other.com/%C3%A9"),
            ("?page=2", "http://testserver/a/b?page=2"), ("//other.com/y", "http://other.com/y"),
        ] as [(String?, String)])
    func buildsAbsoluteURLs(location: String?, expected: String) throws {
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        let request = Request(target: "/a/b?c=d", settings: SharedWebSettings(settings))
        #expect(try request.absoluteURL(location) == expected)
    }

    @Test func standsBelowAScriptName() throws {
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        settings.forceScriptName = "/backend"
        let request = Request(target: "/a/b?c=d", settings: SharedWebSettings(settings))
        #expect(request.fullPath() == "/backend/a/b?c=d")
        #expect(try request.absoluteURL("x") == "http://testserver/backend/a/x")
        #expect(settings.scriptPrefix == "/backend/")
    }
}

import Sessions
import Testing
import Web

/// Django's error pages ask for a CSRF token, although they go without: what that does to a request shows.
@Suite struct CSRFErrorPageTests {
    private static let cookie = "csrftoken=" + String(repeating: "a", count: 32)

    private func response(
        _ method: HTTPMethod, _ target: String, _ headers: HeaderFields, _ body: String = ""
    ) async throws -> Response {
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        let application = try WebApplication(
            settings: settings, urls: URLConf([path("there/", View { _ in Response(text: "Here") })]),
            middleware: [CommonMiddleware(), CSRFMiddleware()])
        var headers = headers
        headers.setDefault(.host, "x")
        return await application.respond(
            to: application.request(method, target: target, headers: headers, body: Array(body.utf8)))
    }

    @Test(arguments: ["/nothing/", "/there"])
    func failsOnAFormThatCannotBeRead(target: String) async throws {
        let headers: HeaderFields = [.contentType: "multipart/form-data", .cookie: Self.cookie]
        #expect(try await response(.post, target, headers, "x").status == .internalServerError)
        #expect(try await response(.get, "/nothing/", headers, "x").status == .notFound)
        var badHost = headers
        badHost[.host] = "bad host"
        #expect(try await response(.post, target, badHost, "x").status == .internalServerError)
    }

    @Test func readsNoFormWithoutACookie() async throws {
        #expect(try await response(.post, "/nothing/", [.contentType: "multipart/form-data"], "x").status == .notFound)
    }

    @Test(arguments: ["x", "bad host"])
    func replacesADamagedCookie(host: String) async throws {
        let answer = try await response(.get, "/nothing/", [.host: host, .cookie: "csrftoken=short"])
        #expect(answer.status == (host == "x" ? .notFound : .badRequest))
        #expect(answer.cookies.all.map(\.name) == ["csrftoken"])
        #expect(answer.headers[.vary] == "Cookie")
    }
}

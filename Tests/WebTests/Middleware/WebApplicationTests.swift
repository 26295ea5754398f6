import Testing
import Web

@Suite struct WebApplicationTests {
    private func application(
        _ patterns: [URLPattern],
        middleware: [any Middleware] = [
            SecurityMiddleware(), CommonMiddleware(), XFrameOptionsMiddleware(),
        ], _ change: (inout WebSettings) -> Void = { _ in }
    ) throws -> WebApplication {
        var settings = WebSettings()
        settings.allowedHosts = ["testserver"]
        change(&settings)
        return try WebApplication(settings: settings, urls: URLConf(patterns), middleware: middleware)
    }

    private let hello = View { request in
        Response(text: "Hello \(request.pathArgument("pk")?.text ?? "")")
    }

    @Test func answersWithDjangosHeaders() async throws {
        let application = try application([path("m/<int:pk>/", hello)])
        let response = await application.respond(to: application.request(target: "/m/7/"))
        #expect(response.status == .ok)
        #expect(response.body.bytes == Array("Hello 7".utf8))
        let headers = response.headers.map { "\($0.name): \($0.value)" }
        #expect(
            headers == [
                "Content-Type: text/html; charset=utf-8", "X-Frame-Options: DENY", "Content-Length: 7",
                "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin",
                "Cross-Origin-Opener-Policy: same-origin",
            ])
    }

    @Test(arguments: [
        (nil, "text/html; charset=utf-8"), ("*/*;q=0.1", "text/html; charset=utf-8"),
        ("application/json", "text/plain; charset=utf-8"),
    ])
    func failuresAreToldToDevelopers(accept: String?, contentType: String) async throws {
        let failing = View { _ in throw BadRequest("No such shape.") }
        let application = try application([path("m/", failing)]) { $0.isDebug = true }
        var headers: HeaderFields = [.host: "testserver"]
        headers[.accept] = accept
        let response = await application.respond(to: application.request(target: "/m/", headers: headers))
        #expect(response.status == .badRequest)
        #expect(response.headers[.contentType] == contentType)
        #expect(response.headers[.vary] == "Cookie")
        #expect(String(decoding: response.body.bytes ?? [], as: UTF8.self).contains("No such shape."))
    }

    @Test func notFoundIsDjangosPage() async throws {
        let application = try application([path("m/", hello)])
        let response = await application.respond(to: application.request(target: "/nothing/"))
        #expect(response.status == .notFound)
        let page = """

            <!doctype html>
            <html lang="en">
            <head>
              <title>Not Found</title>
            </head>
            <body>
              <h1>Not Found</h1><p>The requested resource was not found on this server.</p>
            </body>
            </html>

            """
        #expect(response.body.bytes == Array(page.utf8))
        #expect(response.headers[.xFrameOptions] == "DENY")
    }

    @Test(arguments: [HTTPMethod.get, .post, .delete])
    func appendsSlash(method: HTTPMethod) async throws {
        let application = try application([path("m/<int:pk>/", hello)])
        let response = await application.respond(to: application.request(method, target: "/m/7?a=b%20c&a"))
        #expect(response.status == .movedPermanently)
        #expect(response.headers[.location] == "/m/7/?a=b%20c&a")
        #expect(response.headers[.xFrameOptions] == nil)
        #expect(response.body.bytes == [])
    }

    @Test func refusesOtherHosts() async throws {
        let application = try application([path("m/", hello)])
        let request = application.request(target: "/m/", headers: [.host: "evil.example"])
        let response = await application.respond(to: request)
        #expect(response.status == .badRequest)
        #expect(response.headers[.xFrameOptions] == nil)
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(
            String(decoding: response.body.bytes ?? [], as: UTF8.self).contains("<h1>Bad Request (400)</h1><p></p>"))
    }

    @Test func errorsBecomeAnswers() async throws {
        struct Teapot: ResponseConvertible {
            func response(for request: Request) -> Response { Response(status: 418, text: "short and stout") }
        }
        struct Secret: Error { let password = "hunter2" }
        let application = try application([
            path("404/", View { _ in throw Http404("gone") }), path("403/", View { _ in throw PermissionDenied() }),
            path("400/", View { _ in throw SuspiciousOperation.tooManyFieldsSent }),
            path("418/", View { _ in throw Teapot() }),
            path("500/", View { _ in throw Secret() }),
        ])
        for code in [404, 403, 400, 418, 500] {
            let response = await application.respond(to: application.request(target: "/\(code)/"))
            #expect(response.status.code == code)
            #expect(response.headers[.xFrameOptions] == "DENY")
        }
    }

    @Test func debugPagesEscape() async throws {
        let application = try application([path("m/<slug:s>/", hello)]) { $0.isDebug = true }
        let response = await application.respond(to: application.request(target: "/%3Cscript%3E/"))
        let text = String(decoding: response.body.bytes ?? [], as: UTF8.self)
        #expect(text.contains("&lt;script&gt;"))
        #expect(text.contains("m/&lt;slug:s&gt;/"))
        #expect(!text.contains("<script>"))
    }

    @Test func viewMiddlewareSeesTheView() async throws {
        struct Guardian: ViewMiddleware {
            func respond(to request: Request, next: Handler) async throws -> Response { try await next(request) }
            func processView(_ request: Request, _ view: View) async throws -> Response? {
                view.isCSRFExempt ? nil : Response(status: .forbidden, text: "no")
            }
        }
        let patterns = [path("a/", hello), path("b/", View(isCSRFExempt: true, hello.handler))]
        let application = try application(patterns, middleware: [Guardian()])
        #expect(await application.respond(to: application.request(target: "/a/")).status == .forbidden)
        #expect(await application.respond(to: application.request(target: "/b/")).status == .ok)
    }

    @Test func redirectsToHTTPS() async throws {
        var security = SecurityMiddleware.Settings()
        security.sslRedirect = true
        security.redirectExempt = [try PythonRegex("^health/$")]
        let application = try application(
            [path("m/", hello), path("health/", hello)], middleware: [SecurityMiddleware(security)])
        let response = await application.respond(to: application.request(target: "/m/?x=1"))
        #expect(response.headers[.location] == "https://testserver/m/?x=1")
        #expect(await application.respond(to: application.request(target: "/health/")).status == .ok)
    }
}

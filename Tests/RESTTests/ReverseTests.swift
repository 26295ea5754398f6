import Models
import ORM
import PythonJSON
import REST
import SQLCore
import SQLiteDriver
import Testing
import Web

/// Links in the version that a request asks for, and formats as suffixes, as Django REST framework 3.18 makes them.
@Suite struct ReverseTests {
    private struct LinkView: APIView {
        let api: APISettings
        let versioning: (any Versioning)?

        var handlers: [ViewHandler] {
            [
                .get { request, _ in
                    func link(_ name: String, _ arguments: PathArguments = [:]) -> JSONValue {
                        (try? request.reverse(name, arguments: arguments)).map { .string($0) } ?? .null
                    }
                    return try request.respond(
                        .ok,
                        [
                            "version": request.version.map { .string($0) } ?? .null, "inner": link("inner"),
                            "kw": link("kw", ["version": "v2"]), "path": link("kw"),
                        ])
                }
            ]
        }
    }

    private let application: WebApplication
    private let file = TemporaryFile()

    init() throws {
        var api = APISettings(database: try SQLiteDatabase(SQLiteConfiguration(path: file.path)))
        api.renderers = [JSONRenderer()]
        let versions = AllowedVersions(["v1", "v2"], default: "v1")
        func view(_ versioning: any Versioning) -> View { LinkView(api: api, versioning: versioning).asView() }
        let inner = [path("x/", view(NamespaceVersioning(versions)), name: "inner")]
        let suffix = FormatSuffix(allowed: ["json", "html"])
        let patterns =
            [
                path("host/", view(HostNameVersioning(versions))),
                path("query/", view(QueryParameterVersioning(versions))),
                path("path/<str:version>/", view(URLPathVersioning(versions)), name: "kw"),
                path("v1/", include(inner, appName: "links", namespace: "v1")),
                path("v3/", include(inner, appName: "links", namespace: "v3")),
            ] + suffix.patterns([path("suffixed/", view(AcceptHeaderVersioning(versions)))])
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(
            settings: settings, urls: URLConf(patterns, converters: suffix.converters), middleware: [])
    }

    @Test(arguments: [
        ("testserver", "/host/", 200, #"{"version":"v1","inner":null,"kw":"http://testserver/path/v2/","path":null}"#),
        (
            "v2.example.com", "/host/", 200,
            #"{"version":"v2","inner":null,"kw":"http://v2.example.com/path/v2/","path":null}"#
        ),
        ("v3.example.com", "/host/", 404, #"{"detail":"Invalid version in hostname."}"#),
        ("a.b.c.d", "/host/", 200, #"{"version":"v1","inner":null,"kw":"http://a.b.c.d/path/v2/","path":null}"#),
        (
            "testserver", "/query/?version=v2&format=json", 200,
            #"{"version":"v2","inner":null,"kw":"http://testserver/path/v2/?format=json&version=v2","path":null}"#
        ),
        (
            "testserver", "/path/v1/", 200,
            #"{"version":"v1","inner":null,"kw":"http://testserver/path/v2/","path":"http://testserver/path/v1/"}"#
        ),
        (
            "testserver", "/v1/x/", 200,
            #"{"version":"v1","inner":"http://testserver/v1/x/","kw":"http://testserver/path/v2/","path":null}"#
        ),
        (
            "testserver", "/v3/x/", 404,
            #"{"detail":"Invalid version in URL path. Does not match any version namespace."}"#
        ),
        (
            "testserver", "/suffixed.json", 200,
            #"{"version":"v1","inner":null,"kw":"http://testserver/path/v2/","path":null}"#
        ),
        ("testserver", "/suffixed.html", 404, #"{"detail":"Not found."}"#),
    ])
    func tellsTheVersion(host: String, target: String, status: Int, answer: String) async {
        let request = application.request(.get, target: target, headers: [.host: host], body: [])
        let response = await application.respond(to: request)
        #expect(response.status.code == status)
        #expect(String(decoding: response.body.bytes ?? [], as: UTF8.self) == answer)
    }
}

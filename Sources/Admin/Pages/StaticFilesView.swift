internal import Cryptography
internal import PythonText
internal import TemplateEngine
public import Web

/// Serves the files of a folder: Django's `serve`, for style sheets and the like.
///
/// ```swift
/// path("static/", StaticFiles(folders: ["Templates/static"]).urls)
/// ```
///
/// Browsers ask whether a file has changed (`ETag`, `304`). No path leads out of the folders.
public struct StaticFiles: Sendable {
    private let loader: FileSystemLoader

    public init(folders: [String]) { loader = FileSystemLoader(folders: folders) }

    public var urls: IncludedURLs {
        include([rePath("^(?P<path>.*)$", View(name: "static.serve", isCSRFExempt: true, serve))])
    }

    @Sendable private func serve(_ request: Request) async throws -> Response {
        let name = request.pathArgument("path")?.text ?? ""
        for path in loader.paths(of: name) {
            guard let type = Self.contentType(of: name), let source = try loader.source(at: path) else { continue }
            guard request.method == .get || request.method == .head else {
                return .methodNotAllowed(allowing: [.get, .head])
            }
            let etag = EntityTag.quote(hexadecimal(DigestAlgorithm.sha256.digest(source.utf8)))
            var response = Response(text: source, contentType: type)
            response.headers[.etag] = etag
            response.headers[.cacheControl] = "max-age=60"
            return ConditionalRequests.response(to: request, etag: etag, lastModified: nil, instead: response)
                ?? response
        }
        throw Http404("“\(name)” could not be found")
    }

    /// The types of text that pages need.
    private static func contentType(of name: String) -> String? {
        switch name.pythonSplit(".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "txt": "text/plain; charset=utf-8"
        case "json": "application/json"
        default: nil
        }
    }
}

public import PythonJSON
public import Web

/// Shows an answer to people who look at the API with a browser.
///
/// The page itself comes from outside, since it needs templates, sessions and the user's language. Without one, the
/// answer is shown as it is.
///
/// ```swift
/// BrowsableAPIRenderer { page in try templates.render("api.html", page) }
/// ```
public struct BrowsableAPIRenderer: Renderer {
    public let mediaType = "text/html"
    public let format = "api"
    public let charset: String? = "utf-8"

    /// What a page is made of.
    public struct Page {
        /// The answer as indented JSON.
        public let json: [UInt8]
        public let request: APIRequest
        public let status: HTTPStatus
    }

    private let page: @Sendable (Page) throws -> [UInt8]

    public init(page: @escaping @Sendable (Page) throws -> [UInt8] = BrowsableAPIRenderer.plainPage) {
        self.page = page
    }

    public func style(acceptedMediaType: MediaType) -> JSONWriter.Style { .indented(4) }

    public func render(_ json: [UInt8], for request: APIRequest, status: HTTPStatus) throws -> [UInt8] {
        try page(Page(json: json, request: request, status: status))
    }

    /// A page that shows nothing but the status and the answer.
    @Sendable public static func plainPage(_ page: Page) -> [UInt8] {
        var html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>"
        html += "\(page.status.code) \(escaped(Array(page.request.request.path.utf8)))</title></head>\n<body>\n<h1>"
        html += "\(page.request.method.name) \(escaped(Array(page.request.request.path.utf8)))</h1>\n<p>HTTP "
        html += "\(page.status)</p>\n<pre>\(escaped(page.json))</pre>\n</body>\n</html>\n"
        return Array(html.utf8)
    }

    private static func escaped(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#x27;")
    }
}

/// Pages for developers, sent instead of ``ErrorPages`` while `DEBUG` is on.
///
/// They say less than Django's: no settings, no variables, no source, so that they cannot tell a secret.
enum DebugPages {
    static func notFound(_ request: Request, _ error: Resolver404) -> Response {
        let tried = error.tried
            .map { "<li><code>\(escape($0.map(\.description).joined(separator: " "))) </code></li>" }
            .joined(separator: "\n")
        return page(
            .notFound, "Page not found (404)", request,
            """
            <p>These URL patterns were tried, in this order:</p>
            <ol>
            \(tried)
            </ol>
            <p>The current path, <code>\(escape(error.path))</code>, matched none of them.</p>
            """)
    }

    static func notFound(_ request: Request, _ error: Http404) -> Response {
        page(.notFound, "Page not found (404)", request, "<p>\(escape(error.message))</p>")
    }

    static func failure(_ request: Request, _ status: HTTPStatus, _ error: any Error) -> Response {
        let title = "\(type(of: error)) at \(request.path)"
        let text = ErrorText.text(of: error)
        var response =
            acceptsHTML(request)
            ? page(status, title, request, "<pre>\(escape(text))</pre>")
            : Response(
                status: status, contentType: "text/plain; charset=utf-8",
                body: Array("\(title)\n\(text)\n\nRequest: \(request.method.name) \(request.path)\n".utf8))
        // Django's page says who is logged in.
        response.headers.patchVary("Cookie")
        return response
    }

    /// Whether the client would take a page, as Django's `request.accepts("text/html")` finds out.
    private static func acceptsHTML(_ request: Request) -> Bool {
        guard let accept = request.headers[.accept] else { return true }
        return accept.utf8.split(separator: UInt8(ascii: ",")).contains { entry in
            let type = Substring(entry.prefix { $0 != UInt8(ascii: ";") }).trimmingPythonSpace().lowercased()
            return type == "text/html" || type == "text/*" || type == "*/*"
        }
    }

    private static func page(_ status: HTTPStatus, _ title: String, _ request: Request, _ body: String) -> Response {
        Response(
            status: status,
            text: """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <title>\(escape(title))</title>
                </head>
                <body>
                  <h1>\(escape(title))</h1>
                  <p>Request: <code>\(escape(request.method.name)) \(escape(request.path))</code></p>
                  \(body)
                  <p>You see this page because <code>DEBUG</code> is on.</p>
                </body>
                </html>

                """)
    }

    private static func escape(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#x27;"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}

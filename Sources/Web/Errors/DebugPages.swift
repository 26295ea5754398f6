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
        page(
            status, "\(type(of: error)) at \(request.path)", request, "<pre>\(escape(ErrorText.text(of: error)))</pre>")
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

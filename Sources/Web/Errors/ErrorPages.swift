/// Django's plain pages for errors, the same bytes that a client of Django gets.
public enum ErrorPages {
    public static let badRequest = page(.badRequest, "Bad Request (400)")
    public static let permissionDenied = page(.forbidden, "403 Forbidden")
    public static let notFound = page(
        .notFound, "Not Found", "The requested resource was not found on this server.")
    public static let serverError = page(.internalServerError, "Server Error (500)")

    private static func page(_ status: HTTPStatus, _ title: String, _ details: String = "") -> Response {
        let text = """

            <!doctype html>
            <html lang="en">
            <head>
              <title>\(title)</title>
            </head>
            <body>
              <h1>\(title)</h1><p>\(details)</p>
            </body>
            </html>

            """
        return Response(status: status, text: text)
    }
}

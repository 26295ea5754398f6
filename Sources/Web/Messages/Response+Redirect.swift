extension Response {
    /// A redirect: Django's `HttpResponseRedirect`, or with `isPermanent` its `HttpResponsePermanentRedirect`.
    ///
    /// ```swift
    /// try Response.redirect(to: "/inbox/")
    /// ```
    ///
    /// Throws ``SuspiciousOperation`` (`disallowedRedirect`) for schemes that are none of the web, such as `javascript`.
    public static func redirect(
        to location: String, isPermanent: Bool = false
    ) throws(SuspiciousOperation) -> Response {
        if location.unicodeScalars.count > maxRedirectLength {
            throw SuspiciousOperation(
                .disallowedRedirect, "Unsafe redirect exceeding \(maxRedirectLength) characters")
        }
        guard let parts = SplitURL(location) else {
            throw SuspiciousOperation(.disallowedRedirect, "Unsafe redirect to an invalid URL")
        }
        if !parts.scheme.isEmpty, !["http", "https", "ftp"].contains(parts.scheme) {
            throw SuspiciousOperation(
                .disallowedRedirect, "Unsafe redirect to URL with protocol '\(parts.scheme)'")
        }
        var response = Response(status: isPermanent ? .movedPermanently : .found)
        response.headers[.location] = URIText.iriToURI(location)
        return response
    }

    /// `405`, naming the methods that would do.
    public static func methodNotAllowed(allowing methods: [HTTPMethod]) -> Response {
        var response = Response(status: .methodNotAllowed)
        response.headers[.allow] = methods.map(\.name).joined(separator: ", ")
        return response
    }

    /// `304`: what the client has is still right.
    public static func notModified() -> Response { Response(status: .notModified, contentType: nil) }

    private static var maxRedirectLength: Int { 16_384 }
}

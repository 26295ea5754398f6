extension Response {
    /// A redirect: Django's `HttpResponseRedirect`, or with `isPermanent` its `HttpResponsePermanentRedirect`.
    ///
    /// ```swift
    /// Response.redirect(to: "/inbox/")
    /// ```
    public static func redirect(to location: String, isPermanent: Bool = false) -> Response {
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
}

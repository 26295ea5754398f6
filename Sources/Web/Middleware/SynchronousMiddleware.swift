/// A middleware that looks at the request before and at the answer after the view, without waiting for anything.
///
/// ```swift
/// struct PoweredByMiddleware: SynchronousMiddleware {
///     func process(_ response: inout Response, for request: Request) {
///         response.headers["X-Powered-By"] = "Swift"
///     }
/// }
/// ```
public protocol SynchronousMiddleware: Middleware {
    /// Called before the view. An answer keeps it from being called: Django's `process_request`.
    func process(_ request: Request) throws -> Response?
    /// Called with the answer of what lies inside: Django's `process_response`.
    func process(_ response: inout Response, for request: Request) throws
}

extension SynchronousMiddleware {
    public func process(_ request: Request) throws -> Response? { nil }

    public func process(_ response: inout Response, for request: Request) throws {}

    public func respond(to request: Request, next: Handler) async throws -> Response {
        var response: Response
        if let early = try process(request) {
            response = early
        } else {
            response = try await next(request)
        }
        try process(&response, for: request)
        return response
    }
}

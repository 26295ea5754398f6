/// A layer around all views.
///
/// ```swift
/// struct TimingMiddleware: Middleware {
///     func respond(to request: Request, next: Handler) async throws -> Response {
///         let start = ContinuousClock.now
///         var response = try await next(request)
///         response.headers["X-Duration"] = "\(ContinuousClock.now - start)"
///         return response
///     }
/// }
/// ```
///
/// `next` never throws what a view threw: errors have become answers by then, as in Django.
public protocol Middleware: Sendable {
    func respond(to request: Request, next: Handler) async throws -> Response
}

/// A middleware that also looks at the standard pages for errors, before they go out through the layers.
public protocol ErrorPageMiddleware: Middleware {
    /// Called with each standard page. What it throws is answered with a page for an internal error.
    func processErrorPage(_ request: Request, _ response: inout Response) throws
}

/// A middleware that also looks at each view before it is called: Django's `process_view`.
public protocol ViewMiddleware: Middleware {
    /// Called when the URL is resolved. An answer keeps the view from being called.
    func processView(_ request: Request, _ view: View) async throws -> Response?
}

public import Logging

/// A whole web application: middleware around URL patterns around views.
///
/// ```swift
/// let application = try WebApplication(
///     settings: settings, urls: URLConf(urlPatterns),
///     middleware: [SecurityMiddleware(), CommonMiddleware(), XFrameOptionsMiddleware()])
/// let response = await application.respond(to: application.request(target: "/all/"))
/// ```
///
/// It knows nothing of sockets, so tests drive it directly.
public struct WebApplication: Sendable {
    public let settings: SharedWebSettings
    public let resolver: URLResolver
    private let chain: @Sendable (Request) async -> Response
    private let errors: ErrorResponder

    /// Puts an application together. Throws what is wrong with the URLs.
    ///
    /// - Parameter middleware: the outermost first, as in Django's `MIDDLEWARE`.
    public init(
        settings: WebSettings, urls: URLConf, middleware: [any Middleware],
        logger: Logger = Logger(label: "django.request")
    ) throws(ImproperlyConfigured) {
        let resolver = try URLResolver(urls)
        let errors = ErrorResponder(
            urls: urls, isDebug: settings.isDebug, logger: logger,
            pageMiddleware: middleware.compactMap { $0 as? any ErrorPageMiddleware })
        let viewMiddleware = middleware.compactMap { $0 as? any ViewMiddleware }
        var chain: @Sendable (Request) async -> Response = { request in
            do {
                return try await Self.callView(request, resolver, viewMiddleware)
            } catch {
                return await errors.response(for: error, to: request)
            }
        }
        for layer in middleware.reversed() {
            let inner = chain
            let next: Handler = { request in await inner(request) }
            chain = { request in
                do {
                    return try await layer.respond(to: request, next: next)
                } catch {
                    return await errors.response(for: error, to: request)
                }
            }
        }
        self.settings = SharedWebSettings(settings)
        self.resolver = resolver
        self.errors = errors
        self.chain = chain
    }

    /// Answers a request. Every error becomes an answer; those from 400 on are logged.
    public func respond(to request: Request) async -> Response {
        request.resolver = resolver
        let response = await chain(request)
        if response.status.code < 400 { return response }
        return errors.logged(
            response, request, "\(response.reason): \(LogText.escaped(request.path))")
    }

    /// A request for this application, for tests.
    public func request(
        _ method: HTTPMethod = .get, target: String, headers: HeaderFields = [:], body: [UInt8] = []
    ) -> Request {
        Request(method: method, target: target, headers: headers, body: .complete(body), settings: settings)
    }

    /// What lies inside all middleware: Django's `_get_response`.
    private static func callView(
        _ request: Request, _ resolver: URLResolver, _ viewMiddleware: [any ViewMiddleware]
    ) async throws -> Response {
        let match = try resolver.resolve(request.path)
        request.resolverMatch = match
        for middleware in viewMiddleware {
            if let response = try await middleware.processView(request, match.view) { return response }
        }
        return try await match.view.handler(request)
    }
}

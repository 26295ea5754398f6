import PythonJSON
import SQLCore
import TimeZones
import Web

/// Takes a request through all that stands before and behind a view's handler.
///
/// It is made once for a view: what does not depend on the request is ready when the first one comes.
struct ViewDispatcher<API: APIView>: Sendable {
    private let view: API
    private let database: any Database
    private let handlers: [ViewHandler]
    private let authenticators: [any Authentication]
    private let permissions: PermissionCheck
    private let throttles: [any Throttle]
    private let parsers: [any Parser]
    private let renderers: [any Renderer]
    private let negotiation: ContentNegotiation
    private let versioning: (any Versioning)?
    private let allowedMethods: [HTTPMethod]
    private let allow: String
    private let time: TimeSettings
    private let name: String
    private let description: String

    /// DRF's order of methods in `Allow`.
    private static var methodOrder: [HTTPMethod] { [.get, .post, .put, .patch, .delete, .head, .options, .trace] }

    init(_ view: API) {
        self.init(view, handlers: view.handlers, name: view.name, description: view.description)
    }

    /// A dispatcher with handlers of its own, for the views of a view set.
    init(_ view: API, handlers: [ViewHandler], name: String, description: String) {
        self.view = view
        self.handlers = handlers
        self.name = name
        self.description = description
        database = view.api.database
        authenticators = view.authenticators
        permissions = PermissionCheck(view.permissions, view.authenticators)
        throttles = view.throttles
        parsers = view.parsers
        let renderers = view.renderers.isEmpty ? [JSONRenderer()] : view.renderers
        self.renderers = renderers
        negotiation = ContentNegotiation(renderers, formatParameter: view.api.formatParameter)
        versioning = view.versioning
        time = view.api.time
        let methods = handlers.map(\.method)
        allowedMethods = Self.methodOrder.filter { method in
            methods.contains(method) || method == .options || (method == .head && methods.contains(.get))
        }
        allow = allowedMethods.map(\.name).joined(separator: ", ")
    }

    func respond(to request: Request) async throws -> Response {
        let apiRequest = try APIRequest(request, parsers: parsers, renderer: renderers[0], time: time)
        var response: APIResponse
        do {
            response = try await handle(apiRequest)
        } catch {
            response = try answer(toAny: error, apiRequest)
        }
        return try finish(response, for: apiRequest)
    }

    // MARK: - The steps

    private enum Progress: Sendable {
        case done(APIResponse)
        /// The checks passed; the handler is still to run.
        case passed
        /// Some check takes time.
        case later
    }

    private func handle(_ request: APIRequest) async throws -> APIResponse {
        try negotiate(request)
        let handler = handler(for: request.method)
        request.action = handler?.action
        let progress = try database.read { db -> Progress in
            guard try authenticate(request, on: db), try permissions.check(request, on: db) else { return .later }
            try checkThrottles(request)
            guard case .reading(let read)? = handler?.body else { return .passed }
            return .done(try read(request, db))
        }
        switch progress {
        case .done(let response): return response
        case .passed: break
        case .later:
            try await authenticateLater(request)
            try await permissions.checkLater(request, database)
            try checkThrottles(request)
        }
        switch handler?.body {
        case .reading(let read)?: return try database.read { db in try read(request, db) }
        case .asynchronous(let handle)?: return try await handle(request)
        case nil: throw MethodNotAllowed(request.method)
        }
    }

    private func handler(for method: HTTPMethod) -> ViewHandler? {
        if let handler = handlers.first(where: { $0.method == method }) { return handler }
        if method == .head { return handlers.first { $0.method == .get } }
        if method == .options { return ViewHandler(.options, writeMetadata) }
        return nil
    }

    private func negotiate(_ request: APIRequest) throws {
        let (renderer, mediaType) = try negotiation.select(for: request)
        request.acceptedRenderer = renderer
        // Without parameters the renderer's usual style is meant, which is compact for JSON.
        if mediaType != renderers[0].mediaType {
            request.acceptedMediaType = mediaType
            request.style = renderer.style(acceptedMediaType: MediaType(mediaType))
        } else {
            request.style = renderer.style(acceptedMediaType: negotiationDefault)
        }
        request.formatParameter = negotiation.formatParameter
        if let versioning {
            request.version = try versioning.version(of: request)
            request.versioning = versioning
        }
    }

    private var negotiationDefault: MediaType { negotiation.firstType }

    /// `false` if an authentication takes time.
    private func authenticate(_ request: APIRequest, on db: any Connection) throws -> Bool {
        for authenticator in authenticators {
            switch try authenticator.authenticate(request, on: db) {
            case .notAttempted: continue
            case .later: return false
            case .authenticated(let credentials):
                accept(credentials, for: request)
                return true
            }
        }
        return true
    }

    private func authenticateLater(_ request: APIRequest) async throws {
        if request.isAuthenticated { return }
        for authenticator in authenticators {
            let outcome = try database.read { db in try authenticator.authenticate(request, on: db) }
            switch outcome {
            case .notAttempted: continue
            case .authenticated(let credentials): return accept(credentials, for: request)
            case .later:
                if let credentials = try await authenticator.authenticateLater(request) {
                    return accept(credentials, for: request)
                }
            }
        }
    }

    private func accept(_ credentials: Credentials, for request: APIRequest) {
        request.user = credentials.user
        request.authToken = credentials.token
        request.isAuthenticated = true
    }

    /// All throttles count the request, even when one of them has refused it.
    private func checkThrottles(_ request: APIRequest) throws {
        if throttles.isEmpty { return }
        var isRefused = false
        var longest: Double?
        for throttle in throttles {
            guard case .refused(let wait) = throttle.check(request) else { continue }
            isRefused = true
            if let wait { longest = max(longest ?? wait, wait) }
        }
        if isRefused { throw Throttled(wait: longest.map { Int($0.rounded(.up)) }) }
    }

    // MARK: - Answers

    private func answer(toAny error: any Error, _ request: APIRequest) throws -> APIResponse {
        let standard = try (error as? any APIError).map { try answer(to: $0, request) }
        let chosen = try view.api.exceptionHandler.map { try $0(error, request, standard) } ?? standard
        guard let chosen else { throw error }
        return chosen
    }

    private func answer(to error: any APIError, _ request: APIRequest) throws -> APIResponse {
        var status = error.status
        var headers = error.headers
        if error is NotAuthenticated || error is AuthenticationFailed {
            if let challenge = authenticators.first?.challenge {
                headers.append((.wwwAuthenticate, challenge))
            } else {
                status = .forbidden
            }
        }
        let detail = error.detail
        return try request.respond(status, headers: headers) { writer in
            guard case .message = detail else { return detail.write(to: &writer) }
            writer.object { writer in
                writer.key("detail")
                detail.write(to: &writer)
            }
        }
    }

    private func finish(_ answer: APIResponse, for request: APIRequest) throws -> Response {
        var response: Response
        switch answer.content {
        case .none: response = Response(status: answer.status, contentType: nil)
        case .json(let json):
            let renderer = request.acceptedRenderer
            let body = try renderer.render(json, for: request, status: answer.status)
            response = Response(
                status: answer.status, contentType: body.isEmpty ? nil : renderer.contentType, body: body)
        case .response(let finished): response = finished
        }
        for (name, value) in answer.headers { response.headers[name] = value }
        if renderers.count > 1 {
            if response.headers.contains(.vary) {
                response.headers.patchVary("Accept")
            } else {
                response.headers.append(.vary, "Accept")
            }
        }
        response.headers.append(.allow, allow)
        return response
    }

    /// The answer to `OPTIONS`: DRF's `SimpleMetadata`.
    @Sendable private func writeMetadata(_ request: APIRequest, on db: any Connection) throws -> APIResponse {
        try request.respond { writer in
            writer.beginObject()
            writer.member("name", name)
            writer.member("description", description)
            writer.member("renders", .array(renderers.map { .string($0.mediaType) }))
            writer.member("parses", .array(parsers.map { .string($0.mediaType.original) }))
            let methods = [HTTPMethod.put, .post].filter(allowedMethods.contains)
            try view.writeActions(methods, for: request, on: db, to: &writer)
            writer.endObject()
        }
    }
}

public import PythonJSON
public import SQLCore
public import Web

/// A view of an API: DRF's `APIView`.
///
/// ```swift
/// struct PingView: APIView {
///     let api: APISettings
///     var permissions: [any BasePermission] { [IsAuthenticated()] }
///     var handlers: [ViewHandler] { [.get { request, db in try request.respond(["pong": true]) }] }
/// }
///
/// path("ping/", PingView(api: api).asView(), name: "ping")
/// ```
///
/// Before a handler runs, the renderer is negotiated, the version is found, the user is authenticated, permissions and
/// throttles are asked, in this order. What any of them throws becomes the answer.
public protocol APIView: Sendable {
    var api: APISettings { get }
    /// The methods that the view answers. `HEAD` and `OPTIONS` come by themselves.
    var handlers: [ViewHandler] { get }

    var authenticators: [any Authentication] { get }
    var permissions: [any BasePermission] { get }
    var throttles: [any Throttle] { get }
    var parsers: [any Parser] { get }
    var renderers: [any Renderer] { get }
    var versioning: (any Versioning)? { get }

    /// The name that `OPTIONS` tells.
    var name: String { get }
    var description: String { get }
    /// What `OPTIONS` tells of the fields that `PUT` and `POST` take, by method.
    func writeActions(
        _ methods: [HTTPMethod], for request: APIRequest, on db: any Connection, to writer: inout JSONWriter) throws
}

extension APIView {
    public var authenticators: [any Authentication] { api.authenticators }
    public var permissions: [any BasePermission] { api.permissions }
    public var throttles: [any Throttle] { api.throttles }
    public var parsers: [any Parser] { api.parsers }
    public var renderers: [any Renderer] { api.renderers }
    public var versioning: (any Versioning)? { api.versioning }
    public var description: String { "" }
    public var name: String { ViewName.title(of: "\(Self.self)") }

    public func writeActions(
        _ methods: [HTTPMethod], for request: APIRequest, on db: any Connection, to writer: inout JSONWriter
    ) throws {}

    /// The view as URL patterns take it. It needs no CSRF token by itself: session authentication asks for one.
    public func asView() -> View {
        let dispatcher = ViewDispatcher(self)
        return View(name: "\(Self.self)", isCSRFExempt: true) { request in try await dispatcher.respond(to: request) }
    }

    /// Throws if one of the view's permissions refuses the request.
    func checkPermissions(_ request: APIRequest, on db: any Connection) throws {
        try PermissionCheck(permissions, authenticators).check(request, on: db)
    }
}

/// One method of a view.
public struct ViewHandler: Sendable {
    enum Body: Sendable {
        case reading(@Sendable (APIRequest, any Connection) throws -> APIResponse)
        case asynchronous(@Sendable (APIRequest) async throws -> APIResponse)
    }

    let method: HTTPMethod
    let body: Body
    /// The name of the action, for view sets.
    var action: String?

    /// A handler that only reads: it gets the connection that authentication and permissions used already.
    public init(_ method: HTTPMethod, _ read: @escaping @Sendable (APIRequest, any Connection) throws -> APIResponse) {
        self.method = method
        body = .reading(read)
    }

    /// A handler that writes, or waits for something else.
    public init(_ method: HTTPMethod, _ handle: @escaping @Sendable (APIRequest) async throws -> APIResponse) {
        self.method = method
        body = .asynchronous(handle)
    }

    public static func get(_ read: @escaping @Sendable (APIRequest, any Connection) throws -> APIResponse) -> Self {
        Self(.get, read)
    }
    public static func get(_ handle: @escaping @Sendable (APIRequest) async throws -> APIResponse) -> Self {
        Self(.get, handle)
    }
    public static func post(_ handle: @escaping @Sendable (APIRequest) async throws -> APIResponse) -> Self {
        Self(.post, handle)
    }
    public static func put(_ handle: @escaping @Sendable (APIRequest) async throws -> APIResponse) -> Self {
        Self(.put, handle)
    }
    public static func patch(_ handle: @escaping @Sendable (APIRequest) async throws -> APIResponse) -> Self {
        Self(.patch, handle)
    }
    public static func delete(_ handle: @escaping @Sendable (APIRequest) async throws -> APIResponse) -> Self {
        Self(.delete, handle)
    }
}

/// Answers a request.
///
/// ```swift
/// let hello: Handler = { request in Response(text: "Hello") }
/// ```
public typealias Handler = @Sendable (Request) async throws -> Response

/// A view: a handler, and what the layers around it must know about it.
///
/// ```swift
/// path("hello/", View { request in Response(text: "Hello") })
/// ```
public struct View: Sendable {
    public let handler: Handler
    /// Django's `csrf_exempt`.
    public var isCSRFExempt: Bool
    /// Whether a path that lacks its slash may be redirected here: not so after Django's `no_append_slash`.
    public var isSlashAppended: Bool
    /// A name for logs and error texts; Django's `view_func.__name__`.
    public var name: String

    public init(
        name: String = "view", isCSRFExempt: Bool = false, isSlashAppended: Bool = true, _ handler: @escaping Handler
    ) {
        self.handler = handler
        self.isSlashAppended = isSlashAppended
        self.isCSRFExempt = isCSRFExempt
        self.name = name
    }
}

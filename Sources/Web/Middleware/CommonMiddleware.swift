/// Checks the host, appends slashes, and sets `Content-Length`: Django's `CommonMiddleware`.
public struct CommonMiddleware: SynchronousMiddleware {
    public struct Settings: Sendable {
        /// `DISALLOWED_USER_AGENTS`
        public var disallowedUserAgents: [PythonRegex] = []
        /// `PREPEND_WWW`
        public var prependWWW = false

        public init() {}
    }

    private let settings: Settings

    public init(_ settings: Settings = Settings()) {
        self.settings = settings
    }

    /// `APPEND_SLASH` cannot help here: a browser would lose the body on its way to the other URL.
    public struct BodyWouldBeLostError: Error, Sendable, CustomStringConvertible {
        var method: HTTPMethod
        var url: String

        public var description: String {
            "You called this URL via \(method), but the URL doesn't end in a slash and you have APPEND_SLASH set. Django "
                + "can't redirect to the slash URL while maintaining \(method) data. Change your form to point to \(url) "
                + "(note the trailing slash), or set APPEND_SLASH=False in your Django settings."
        }
    }

    public func process(_ request: Request) throws -> Response? {
        if !settings.disallowedUserAgents.isEmpty, let agent = request.headers[.userAgent],
            settings.disallowedUserAgents.contains(where: { $0.search(agent) != nil })
        {
            throw PermissionDenied("Forbidden user agent")
        }
        let host = try request.host
        guard settings.prependWWW, !host.hasPrefix("www.") else { return nil }
        let path = shouldAppendSlash(request) ? try pathWithSlash(request) : request.fullPath()
        return try .redirect(to: "\(request.scheme)://www.\(host)\(path)", isPermanent: true)
    }

    public func process(_ response: inout Response, for request: Request) throws {
        if response.status == .notFound, shouldAppendSlash(request) {
            response = try .redirect(to: try pathWithSlash(request), isPermanent: true)
            return
        }
        if case .bytes(let bytes) = response.body {
            response.headers.setDefault(.contentLength, String(bytes.count))
        }
    }

    /// Whether a slash makes a valid path of one that is not.
    private func shouldAppendSlash(_ request: Request) -> Bool {
        let path = request.path
        guard request.sharedSettings.value.appendSlash, path.utf8.last != UInt8(ascii: "/"),
            let resolver = request.resolver, resolver.match(path) == nil
        else { return false }
        return resolver.match(path + "/")?.view.isSlashAppended ?? false
    }

    private func pathWithSlash(_ request: Request) throws -> String {
        let path = URIText.escapeLeadingSlashes(request.fullPath(appendingSlash: true))
        if request.sharedSettings.value.isDebug, [.delete, .post, .put, .patch].contains(request.method) {
            throw BodyWouldBeLostError(method: request.method, url: try request.host + path)
        }
        return path
    }
}

/// Sends clients to HTTPS and sets headers that make browsers careful: Django's `SecurityMiddleware`.
public struct SecurityMiddleware: SynchronousMiddleware {
    /// The settings by Django's names, `SECURE_` left out.
    public struct Settings: Sendable {
        public var hstsSeconds = 0
        public var hstsIncludesSubdomains = false
        public var hstsPreload = false
        public var contentTypeNosniff = true
        public var sslRedirect = false
        public var sslHost: String?
        /// Regular expressions for paths, without the leading slash, that are not redirected.
        public var redirectExempt: [PythonRegex] = []
        /// Several policies are separated by commas.
        public var referrerPolicy: String? = "same-origin"
        public var crossOriginOpenerPolicy: String? = "same-origin"

        public init() {}
    }

    private let settings: Settings
    private let transportSecurity: String?
    private let referrerPolicy: String?

    public init(_ settings: Settings = Settings()) {
        self.settings = settings
        transportSecurity =
            settings.hstsSeconds == 0
            ? nil
            : "max-age=\(settings.hstsSeconds)" + (settings.hstsIncludesSubdomains ? "; includeSubDomains" : "")
                + (settings.hstsPreload ? "; preload" : "")
        referrerPolicy = settings.referrerPolicy.flatMap { policy in
            policy.isEmpty
                ? nil
                : policy.split(separator: ",", omittingEmptySubsequences: false)
                    .map { String($0.trimmingPythonSpace()) }.joined(separator: ",")
        }
    }

    public func process(_ request: Request) throws -> Response? {
        guard settings.sslRedirect, !request.isSecure else { return nil }
        let path = String(request.path.drop { $0 == "/" })
        if settings.redirectExempt.contains(where: { $0.search(path) != nil }) { return nil }
        let host = try settings.sslHost ?? request.host
        return try .redirect(to: "https://\(host)\(request.fullPath())", isPermanent: true)
    }

    public func process(_ response: inout Response, for request: Request) {
        if let transportSecurity, request.isSecure {
            response.headers.setDefault(.strictTransportSecurity, transportSecurity)
        }
        if settings.contentTypeNosniff { response.headers.setDefault(.xContentTypeOptions, "nosniff") }
        if let referrerPolicy { response.headers.setDefault(.referrerPolicy, referrerPolicy) }
        if let policy = settings.crossOriginOpenerPolicy, !policy.isEmpty {
            response.headers.setDefault(.crossOriginOpenerPolicy, policy)
        }
    }
}

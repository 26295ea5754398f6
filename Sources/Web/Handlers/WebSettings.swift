/// The settings that decide how requests are read, by Django's names.
///
/// ```swift
/// var settings = WebSettings()
/// settings.allowedHosts = ["example.com", ".example.org"]
/// ```
public struct WebSettings: Sendable {
    public var isDebug = false
    public var allowedHosts: [String] = []
    public var appendSlash = true
    public var usesXForwardedHost = false
    public var usesXForwardedPort = false
    public var secureProxySSLHeader: SecureProxySSLHeader?
    public var defaultCharset = "utf-8"
    public var uploads = UploadLimits()
    public var forceScriptName: String?
    /// The last `WSGI` component, `/` unless the program is mounted below a path.
    public var scriptPrefix = "/"

    public init() {}

    /// `SECURE_PROXY_SSL_HEADER`: a header of a trusted proxy, and its value for encrypted requests.
    public struct SecureProxySSLHeader: Sendable, Equatable {
        public var name: HeaderName
        public var secureValue: String

        public init(name: HeaderName, secureValue: String) {
            self.name = name
            self.secureValue = secureValue
        }
    }
}

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
    /// `DEFAULT_CHARSET`: how query strings and multipart forms are read that do not say it. Answers are UTF-8.
    public var defaultCharset = "utf-8"
    public var uploads = UploadLimits()
    /// `FORCE_SCRIPT_NAME`: the path that a server in front took away, `/backend`, if there is one.
    public var forceScriptName: String?

    public init() {}

    /// What every URL of the project begins with, with its slash: `/`, or `/backend/`.
    public var scriptPrefix: String {
        guard let name = forceScriptName, !name.isEmpty else { return "/" }
        return name.utf8.last == UInt8(ascii: "/") ? name : name + "/"
    }

    /// The encoding that ``defaultCharset`` names.
    var defaultEncoding: TextEncoding {
        if defaultCharset == "utf-8" { return .utf8 }
        guard case .text(let encoding)? = PythonCodec(named: defaultCharset) else { return .utf8 }
        return encoding
    }

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

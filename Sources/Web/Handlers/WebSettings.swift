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

/// The limits of what a client may upload, by Django's names. `nil` means no limit.
public struct UploadLimits: Sendable, Equatable {
    /// `DATA_UPLOAD_MAX_MEMORY_SIZE`: bytes of a body, files of a multipart form not counted.
    public var maxMemorySize: Int? = 2_621_440
    /// `DATA_UPLOAD_MAX_NUMBER_FIELDS`.
    public var maxNumberFields: Int? = 1000
    /// `DATA_UPLOAD_MAX_NUMBER_FILES`.
    public var maxNumberFiles: Int? = 100

    public init() {}
}

/// One copy of the settings that all requests share.
///
/// A request holds a reference to it, which costs one count where a copied structure would cost one for each text inside.
public final class SharedWebSettings: Sendable {
    public let value: WebSettings

    public init(_ value: WebSettings) { self.value = value }

    public static let standard = SharedWebSettings(WebSettings())
}

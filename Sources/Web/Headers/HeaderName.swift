/// The name of a header field: compared without regard to case, written as it was given.
///
/// ```swift
/// HeaderName("content-type") == .contentType    // true
/// ```
public struct HeaderName: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name as it is written on the wire.
    public let original: String
    /// The name that comparisons use.
    public let lowercased: String

    public init(_ name: String) {
        self.init(
            original: name,
            lowercased: name.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) ? name.lowercased() : name)
    }

    /// A name whose lower case is known already. The server uses it to avoid folding names that its parser has folded.
    package init(original: String, lowercased: String) {
        self.original = original
        self.lowercased = lowercased
    }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { original }

    public static func == (left: Self, right: Self) -> Bool { left.lowercased == right.lowercased }

    public func hash(into hasher: inout Hasher) { hasher.combine(lowercased) }
}

extension HeaderName {
    public static let accept = Self("Accept")
    public static let acceptEncoding = Self("Accept-Encoding")
    public static let acceptLanguage = Self("Accept-Language")
    public static let allow = Self("Allow")
    public static let authorization = Self("Authorization")
    public static let cacheControl = Self("Cache-Control")
    public static let connection = Self("Connection")
    public static let contentDisposition = Self("Content-Disposition")
    public static let contentEncoding = Self("Content-Encoding")
    public static let contentLength = Self("Content-Length")
    public static let contentSecurityPolicy = Self("Content-Security-Policy")
    public static let contentType = Self("Content-Type")
    public static let cookie = Self("Cookie")
    public static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy")
    public static let csrfToken = Self("X-Csrftoken")
    public static let date = Self("Date")
    public static let etag = Self("ETag")
    public static let expect = Self("Expect")
    public static let expires = Self("Expires")
    public static let host = Self("Host")
    public static let ifMatch = Self("If-Match")
    public static let ifModifiedSince = Self("If-Modified-Since")
    public static let ifNoneMatch = Self("If-None-Match")
    public static let ifUnmodifiedSince = Self("If-Unmodified-Since")
    public static let lastModified = Self("Last-Modified")
    public static let location = Self("Location")
    public static let origin = Self("Origin")
    public static let referer = Self("Referer")
    public static let referrerPolicy = Self("Referrer-Policy")
    public static let requestedWith = Self("X-Requested-With")
    public static let retryAfter = Self("Retry-After")
    public static let server = Self("Server")
    public static let setCookie = Self("Set-Cookie")
    public static let strictTransportSecurity = Self("Strict-Transport-Security")
    public static let transferEncoding = Self("Transfer-Encoding")
    public static let userAgent = Self("User-Agent")
    public static let vary = Self("Vary")
    public static let wwwAuthenticate = Self("WWW-Authenticate")
    public static let xContentTypeOptions = Self("X-Content-Type-Options")
    public static let xForwardedFor = Self("X-Forwarded-For")
    public static let xForwardedHost = Self("X-Forwarded-Host")
    public static let xForwardedPort = Self("X-Forwarded-Port")
    public static let xFrameOptions = Self("X-Frame-Options")
}

public import Web

/// The settings of the protection against forged requests, by Django's names.
public struct CSRFSettings: Sendable {
    public var cookieName = "csrftoken"
    public var cookieAge: Int? = 31_449_600
    public var cookieDomain: String?
    public var cookiePath = "/"
    public var isCookieSecure = false
    public var isCookieHTTPOnly = false
    public var cookieSameSite: ResponseCookie.SameSite? = .lax
    public var headerName: HeaderName = .csrfToken
    /// Other origins that may send unsafe requests: `https://example.com`, `https://*.example.com`.
    public var trustedOrigins: [String] = []

    public init() {}
}

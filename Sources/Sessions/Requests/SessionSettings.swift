public import Web

/// The settings of sessions, by Django's names.
public struct SessionSettings: Sendable {
    public var cookieName = "sessionid"
    public var cookieAge = 1_209_600
    public var cookieDomain: String?
    public var cookiePath = "/"
    public var isCookieSecure = false
    public var isCookieHTTPOnly = true
    public var cookieSameSite: ResponseCookie.SameSite? = .lax

    public init() {}
}

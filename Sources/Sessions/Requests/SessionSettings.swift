public import Web

/// The settings of sessions, by Django's names.
public struct SessionSettings: Sendable {
    public var cookieName = "sessionid"
    /// Seconds that a session lasts, unless it has a value of its own.
    public var cookieAge = 1_209_600
    public var cookieDomain: String?
    public var cookiePath = "/"
    public var isCookieSecure = false
    public var isCookieHTTPOnly = true
    public var cookieSameSite: ResponseCookie.SameSite? = .lax

    /// Whether sessions last from the last request on, not from their last change: `SESSION_SAVE_EVERY_REQUEST`.
    public var savesEveryRequest = false
    /// Whether cookies end with the browser: `SESSION_EXPIRE_AT_BROWSER_CLOSE`.
    public var expiresAtBrowserClose = false

    public init() {}

    /// When sessions end.
    public var expiry: SessionExpiry {
        SessionExpiry(cookieAge: cookieAge, expiresAtBrowserClose: expiresAtBrowserClose)
    }
}

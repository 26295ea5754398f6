// Sessions and the cookies that name them.

extension SettingKey<String> {
    /// The cookie's name.
    public static var sessionCookieName: Self { Self("SESSION_COOKIE_NAME", default: "sessionid") }

    /// The cookie's path.
    public static var sessionCookiePath: Self { Self("SESSION_COOKIE_PATH", default: "/") }
}

extension SettingKey<Int> {
    /// Seconds that a session lasts.
    public static var sessionCookieAge: Self {
        Self("SESSION_COOKIE_AGE", default: 1_209_600) { $0 < 0 ? "must be at least 0" : nil }
    }
}

extension SettingKey<String?> {
    /// The cookie's domain.
    public static var sessionCookieDomain: Self { Self("SESSION_COOKIE_DOMAIN", default: nil) }

    /// `Lax`, `Strict` or `None`.
    public static var sessionCookieSameSite: Self { Self("SESSION_COOKIE_SAMESITE", default: "Lax") }
}

extension SettingKey<Bool> {
    /// Whether the cookie is sent over HTTPS only.
    public static var sessionCookieSecure: Self { Self("SESSION_COOKIE_SECURE", default: false) }

    /// Whether scripts cannot read the cookie.
    public static var sessionCookieHTTPOnly: Self { Self("SESSION_COOKIE_HTTPONLY", default: true) }

    /// Saves a session at every request, so that it lasts from the last one.
    public static var sessionSaveEveryRequest: Self { Self("SESSION_SAVE_EVERY_REQUEST", default: false) }

    /// Whether a session ends with the browser.
    public static var sessionExpireAtBrowserClose: Self { Self("SESSION_EXPIRE_AT_BROWSER_CLOSE", default: false) }
}

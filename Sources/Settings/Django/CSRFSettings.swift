// Protection against requests that other sites forge.

extension SettingKey<String> {
    /// The cookie's name.
    public static var csrfCookieName: Self { Self("CSRF_COOKIE_NAME", default: "csrftoken") }

    /// The cookie's path.
    public static var csrfCookiePath: Self { Self("CSRF_COOKIE_PATH", default: "/") }

    /// The header that may hold the token.
    public static var csrfHeaderName: Self { Self("CSRF_HEADER_NAME", default: "HTTP_X_CSRFTOKEN") }
}

extension SettingKey<Int?> {
    /// Seconds that the cookie lasts.
    public static var csrfCookieAge: Self {
        Self("CSRF_COOKIE_AGE", default: 31_449_600) { $0 ?? 0 < 0 ? "must be at least 0, or none" : nil }
    }
}

extension SettingKey<String?> {
    /// The cookie's domain.
    public static var csrfCookieDomain: Self { Self("CSRF_COOKIE_DOMAIN", default: nil) }

    /// `Lax`, `Strict` or `None`.
    public static var csrfCookieSameSite: Self { Self("CSRF_COOKIE_SAMESITE", default: "Lax") }
}

extension SettingKey<Bool> {
    /// Whether the cookie is sent over HTTPS only.
    public static var csrfCookieSecure: Self { Self("CSRF_COOKIE_SECURE", default: false) }

    /// Whether scripts cannot read the cookie.
    public static var csrfCookieHTTPOnly: Self { Self("CSRF_COOKIE_HTTPONLY", default: false) }
}

extension SettingKey<[String]> {
    /// Other origins that may send unsafe requests: `https://example.com`.
    public static var csrfTrustedOrigins: Self { Self("CSRF_TRUSTED_ORIGINS", default: []) }
}

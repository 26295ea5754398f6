// What the security middleware does.

extension SettingKey<Bool> {
    /// Redirects plain HTTP to HTTPS.
    public static var secureSSLRedirect: Self { Self("SECURE_SSL_REDIRECT", default: false) }

    /// Whether that holds for subdomains too.
    public static var secureHSTSIncludeSubdomains: Self { Self("SECURE_HSTS_INCLUDE_SUBDOMAINS", default: false) }

    /// Whether the site may be on the browsers' own list.
    public static var secureHSTSPreload: Self { Self("SECURE_HSTS_PRELOAD", default: false) }

    /// Sends `X-Content-Type-Options: nosniff`.
    public static var secureContentTypeNosniff: Self { Self("SECURE_CONTENT_TYPE_NOSNIFF", default: true) }
}

extension SettingKey<String?> {
    /// The host that it redirects to.
    public static var secureSSLHost: Self { Self("SECURE_SSL_HOST", default: nil) }

    /// The header `Referrer-Policy`.
    public static var secureReferrerPolicy: Self { Self("SECURE_REFERRER_POLICY", default: "same-origin") }

    /// The header `Cross-Origin-Opener-Policy`.
    public static var secureCrossOriginOpenerPolicy: Self {
        Self("SECURE_CROSS_ORIGIN_OPENER_POLICY", default: "same-origin")
    }
}

extension SettingKey<[String]> {
    /// Findings of `check` that are known and shall not be shown, such as `security.W004`.
    public static var silencedSystemChecks: Self { Self("SILENCED_SYSTEM_CHECKS", default: []) }

    /// Paths that it leaves alone, as regular expressions.
    public static var secureRedirectExempt: Self { Self("SECURE_REDIRECT_EXEMPT", default: []) }

    /// A trusted proxy's header and its value for HTTPS: `HTTP_X_FORWARDED_PROTO, https`.
    public static var secureProxySSLHeader: Self {
        Self("SECURE_PROXY_SSL_HEADER", default: []) {
            [0, 2].contains($0.count) ? nil : "must be a header and a value"
        }
    }
}

extension SettingKey<Int> {
    /// How long browsers shall insist on HTTPS.
    public static var secureHSTSSeconds: Self {
        Self("SECURE_HSTS_SECONDS", default: 0) { $0 < 0 ? "must be at least 0" : nil }
    }
}

extension SettingKey<String> {
    /// The header `X-Frame-Options`.
    public static var xFrameOptions: Self { Self("X_FRAME_OPTIONS", default: "DENY") }
}

import Settings

extension SystemCheck {
    /// What is to be set differently before the program serves the world. They run with `check --deploy`.
    ///
    /// The middleware that Django's checks look for is always there.
    static let security: [SystemCheck] = [
        onDeployment(transportSecurity), onDeployment(secretKeys), onDeployment(cookies), onDeployment(policies),
    ]

    private static func onDeployment(_ find: @escaping @Sendable (Settings) -> [CheckMessage]) -> SystemCheck {
        SystemCheck(tags: [.security], isForDeployment: true) { find($0.project.settings) }
    }

    @Sendable private static func transportSecurity(_ settings: Settings) -> [CheckMessage] {
        var found: [CheckMessage] = []
        if settings[.secureHSTSSeconds] == 0 {
            found.append(
                CheckMessage(
                    .warning, "security.W004",
                    "You have not set a value for the SECURE_HSTS_SECONDS setting. If your entire site is served only "
                        + "over SSL, you may want to consider setting a value and enabling HTTP Strict Transport "
                        + "Security. Be sure to read the documentation first; enabling HSTS carelessly can cause "
                        + "serious, irreversible problems."))
        } else {
            if !settings[.secureHSTSIncludeSubdomains] {
                found.append(
                    CheckMessage(
                        .warning, "security.W005",
                        "You have not set the SECURE_HSTS_INCLUDE_SUBDOMAINS setting to True. Without this, your site "
                            + "is potentially vulnerable to attack via an insecure connection to a subdomain. Only "
                            + "set this to True if you are certain that all subdomains of your domain should be "
                            + "served exclusively via SSL."))
            }
            if !settings[.secureHSTSPreload] {
                found.append(
                    CheckMessage(
                        .warning, "security.W021",
                        "You have not set the SECURE_HSTS_PRELOAD setting to True. Without this, your site cannot be "
                            + "submitted to the browser preload list."))
            }
        }
        if !settings[.secureSSLRedirect] {
            found.append(
                CheckMessage(
                    .warning, "security.W008",
                    "Your SECURE_SSL_REDIRECT setting is not set to True. Unless your site should be available over "
                        + "both SSL and non-SSL connections, you may want to either set this setting True or "
                        + "configure a load balancer or reverse-proxy server to redirect all connections to HTTPS."))
        }
        return found
    }

    @Sendable private static func secretKeys(_ settings: Settings) -> [CheckMessage] {
        func message(_ id: CheckID, _ name: String) -> CheckMessage {
            CheckMessage(
                .warning, id,
                "Your \(name) has less than 50 characters, less than 5 unique characters, or it's prefixed with "
                    + "'django-insecure-' indicating that it was generated automatically by Django. Please generate a "
                    + "long and random value, otherwise many of Django's security-critical features will be "
                    + "vulnerable to attack.")
        }
        var found: [CheckMessage] = []
        if isWeak(settings[.secretKey]) { found.append(message("security.W009", "SECRET_KEY")) }
        for (index, key) in settings[.secretKeyFallbacks].enumerated() where isWeak(key) {
            found.append(message("security.W025", "SECRET_KEY_FALLBACKS[\(index)]"))
        }
        return found
    }

    private static func isWeak(_ key: String) -> Bool {
        let scalars = key.unicodeScalars
        return scalars.count < 50 || Set(scalars).count < 5 || key.hasPrefix("django-insecure-")
    }

    @Sendable private static func cookies(_ settings: Settings) -> [CheckMessage] {
        var found: [CheckMessage] = []
        if !settings[.sessionCookieSecure] {
            found.append(
                CheckMessage(
                    .warning, "security.W012",
                    "SESSION_COOKIE_SECURE is not set to True. Using a secure-only session cookie makes it more "
                        + "difficult for network traffic sniffers to hijack user sessions."))
        }
        if !settings[.sessionCookieHTTPOnly] {
            found.append(
                CheckMessage(
                    .warning, "security.W015",
                    "SESSION_COOKIE_HTTPONLY is not set to True. Using an HttpOnly session cookie makes it more "
                        + "difficult for cross-site scripting attacks to hijack user sessions."))
        }
        if !settings[.csrfCookieSecure] {
            found.append(
                CheckMessage(
                    .warning, "security.W016",
                    "You have 'django.middleware.csrf.CsrfViewMiddleware' in your MIDDLEWARE, but you have not set "
                        + "CSRF_COOKIE_SECURE to True. Using a secure-only CSRF cookie makes it more difficult for "
                        + "network traffic sniffers to steal the CSRF token."))
        }
        return found
    }

    @Sendable private static func policies(_ settings: Settings) -> [CheckMessage] {
        var found: [CheckMessage] = []
        if settings[.debug] {
            found.append(
                CheckMessage(.warning, "security.W018", "You should not have DEBUG set to True in deployment."))
        }
        if !settings[.secureContentTypeNosniff] {
            found.append(
                CheckMessage(
                    .warning, "security.W006",
                    "Your SECURE_CONTENT_TYPE_NOSNIFF setting is not set to True, so your pages will not be served "
                        + "with an 'X-Content-Type-Options: nosniff' header. You should consider enabling this header "
                        + "to prevent the browser from identifying content types incorrectly."))
        }
        if settings[.xFrameOptions] != "DENY" {
            found.append(
                CheckMessage(
                    .warning, "security.W019",
                    "You have 'django.middleware.clickjacking.XFrameOptionsMiddleware' in your MIDDLEWARE, but "
                        + "X_FRAME_OPTIONS is not set to 'DENY'. Unless there is a good reason for your site to serve "
                        + "other parts of itself in a frame, you should change it to 'DENY'."))
        }
        if settings[.allowedHosts].isEmpty {
            found.append(CheckMessage(.warning, "security.W020", "ALLOWED_HOSTS must not be empty in deployment."))
        }
        return found + referrerPolicy(settings) + openerPolicy(settings)
    }

    private static func referrerPolicy(_ settings: Settings) -> [CheckMessage] {
        guard let policy = settings[.secureReferrerPolicy] else {
            return [
                CheckMessage(
                    .warning, "security.W022",
                    "You have not set the SECURE_REFERRER_POLICY setting. Without this, your site will not send a "
                        + "Referrer-Policy header. You should consider enabling this header to protect user privacy.")
            ]
        }
        let valid = [
            "no-referrer", "no-referrer-when-downgrade", "origin", "origin-when-cross-origin", "same-origin",
            "strict-origin", "strict-origin-when-cross-origin", "unsafe-url",
        ]
        let values = policy.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        if values.allSatisfy(valid.contains) { return [] }
        return [
            CheckMessage(
                .error, "security.E023", "You have set the SECURE_REFERRER_POLICY setting to an invalid value.",
                hint: "Valid values are: \(valid.joined(separator: ", ")).")
        ]
    }

    private static func openerPolicy(_ settings: Settings) -> [CheckMessage] {
        let valid = ["same-origin", "same-origin-allow-popups", "unsafe-none"]
        guard let policy = settings[.secureCrossOriginOpenerPolicy], !valid.contains(policy) else { return [] }
        return [
            CheckMessage(
                .error, "security.E024",
                "You have set the SECURE_CROSS_ORIGIN_OPENER_POLICY setting to an invalid value.",
                hint: "Valid values are: \(valid.joined(separator: ", ")).")
        ]
    }
}

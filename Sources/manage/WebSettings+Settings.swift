import Sessions
import Settings
import Web

/// The settings of the project, where another type is named `Settings`.
typealias ProjectSettings = Settings

extension WebSettings {
    /// The settings of requests, from Django's names.
    init(_ settings: ProjectSettings) {
        self.init()
        isDebug = settings[.debug]
        allowedHosts = settings[.allowedHosts]
        appendSlash = settings[.appendSlash]
        usesXForwardedHost = settings[.useXForwardedHost]
        usesXForwardedPort = settings[.useXForwardedPort]
        defaultCharset = settings[.defaultCharset]
        forceScriptName = settings[.forceScriptName]
        uploads.maxMemorySize = settings[.dataUploadMaxMemorySize]
        uploads.maxNumberFields = settings[.dataUploadMaxNumberFields]
        uploads.maxNumberFiles = settings[.dataUploadMaxNumberFiles]
        let proxy = settings[.secureProxySSLHeader]
        if proxy.count == 2 {
            secureProxySSLHeader = .init(name: HeaderName(environmentName: proxy[0]), secureValue: proxy[1])
        }
    }
}

extension HeaderName {
    /// A header by its name in a WSGI environment, as Django's settings have it: `HTTP_X_FORWARDED_PROTO`.
    fileprivate init(environmentName name: String) {
        let bare = name.hasPrefix("HTTP_") ? String(name.dropFirst("HTTP_".count)) : name
        self.init(bare.replacing("_", with: "-"))
    }
}

extension SecurityMiddleware.Settings {
    init(_ settings: ProjectSettings) throws {
        self.init()
        hstsSeconds = settings[.secureHSTSSeconds]
        hstsIncludesSubdomains = settings[.secureHSTSIncludeSubdomains]
        hstsPreload = settings[.secureHSTSPreload]
        contentTypeNosniff = settings[.secureContentTypeNosniff]
        sslRedirect = settings[.secureSSLRedirect]
        sslHost = settings[.secureSSLHost]
        redirectExempt = try settings[.secureRedirectExempt].map { try PythonRegex($0) }
        referrerPolicy = settings[.secureReferrerPolicy]
        crossOriginOpenerPolicy = settings[.secureCrossOriginOpenerPolicy]
    }
}

extension SessionSettings {
    init(_ settings: ProjectSettings) {
        self.init()
        cookieName = settings[.sessionCookieName]
        cookieAge = settings[.sessionCookieAge]
        cookieDomain = settings[.sessionCookieDomain]
        cookiePath = settings[.sessionCookiePath]
        isCookieSecure = settings[.sessionCookieSecure]
        isCookieHTTPOnly = settings[.sessionCookieHTTPOnly]
        cookieSameSite = settings[.sessionCookieSameSite].flatMap(ResponseCookie.SameSite.init)
        savesEveryRequest = settings[.sessionSaveEveryRequest]
        expiresAtBrowserClose = settings[.sessionExpireAtBrowserClose]
    }
}

extension CSRFSettings {
    init(_ settings: ProjectSettings) {
        self.init()
        cookieName = settings[.csrfCookieName]
        cookieAge = settings[.csrfCookieAge]
        cookieDomain = settings[.csrfCookieDomain]
        cookiePath = settings[.csrfCookiePath]
        isCookieSecure = settings[.csrfCookieSecure]
        isCookieHTTPOnly = settings[.csrfCookieHTTPOnly]
        cookieSameSite = settings[.csrfCookieSameSite].flatMap(ResponseCookie.SameSite.init)
        headerName = HeaderName(environmentName: settings[.csrfHeaderName])
        trustedOrigins = settings[.csrfTrustedOrigins]
    }
}

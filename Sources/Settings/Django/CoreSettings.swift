// The settings of Django itself.

extension SettingKey<Bool> {
    /// Shows details of errors to whoever caused them, and watches templates for changes.
    public static var debug: Self { Self("DEBUG", default: false) }

    /// Whether databases hold UTC; otherwise they hold what clocks in `TIME_ZONE` show, and dates have no offset.
    public static var useTZ: Self { Self("USE_TZ", default: true) }

    /// Redirects `/all` to `/all/` where only the latter exists.
    public static var appendSlash: Self { Self("APPEND_SLASH", default: true) }

    /// Trusts a proxy for the name of the host.
    public static var useXForwardedHost: Self { Self("USE_X_FORWARDED_HOST", default: false) }

    /// Trusts a proxy for the port.
    public static var useXForwardedPort: Self { Self("USE_X_FORWARDED_PORT", default: false) }
}

extension SettingKey<String> {
    /// Signs sessions, cookies and password reset links.
    public static var secretKey: Self { Self("SECRET_KEY", default: "") }

    /// The zone that dates are read and shown in, such as `Europe/Berlin`.
    public static var timeZone: Self { Self("TIME_ZONE", default: "America/Chicago") }

    /// The language of texts; English is what there is.
    public static var languageCode: Self { Self("LANGUAGE_CODE", default: "en-us") }

    /// The charset of answers.
    public static var defaultCharset: Self { Self("DEFAULT_CHARSET", default: "utf-8") }

    /// Where static files are served.
    public static var staticURL: Self { Self("STATIC_URL", default: "static/") }
}

extension SettingKey<[String]> {
    /// Keys that were used before: what they signed is still accepted.
    public static var secretKeyFallbacks: Self { Self("SECRET_KEY_FALLBACKS", default: []) }

    /// The host names that are served; `.example.com` stands for all below, `*` for any.
    public static var allowedHosts: Self { Self("ALLOWED_HOSTS", default: []) }

    /// Folders in which `loaddata` looks for fixtures, besides those of the apps.
    public static var fixtureDirs: Self { Self("FIXTURE_DIRS", default: []) }
}

extension SettingKey<String?> {
    /// The path that the program is mounted below.
    public static var forceScriptName: Self { Self("FORCE_SCRIPT_NAME", default: nil) }
}

extension SettingDefinition {
    /// All settings of Django that this framework knows.
    public static let django: [SettingDefinition] =
        core + databases + passwords + uploads + security + sessions + csrf

    private static let core: [SettingDefinition] = [
        SettingKey<Bool>.debug.definition,
        SettingKey<String>.secretKey.definition,
        SettingKey<[String]>.secretKeyFallbacks.definition,
        SettingKey<[String]>.allowedHosts.definition,
        SettingKey<[String]>.fixtureDirs.definition,
        SettingKey<String>.timeZone.definition,
        SettingKey<Bool>.useTZ.definition,
        SettingKey<String>.languageCode.definition,
        SettingKey<String>.defaultCharset.definition,
        SettingKey<Bool>.appendSlash.definition,
        SettingKey<String?>.forceScriptName.definition,
        SettingKey<Bool>.useXForwardedHost.definition,
        SettingKey<Bool>.useXForwardedPort.definition,
        SettingKey<String>.staticURL.definition,
    ]

    private static let databases: [SettingDefinition] = [
        SettingKey<String>.databaseURL.definition,
        SettingKey<String?>.databasePath.definition,
        SettingKey<String>.sqliteJournalMode.definition,
        SettingKey<Int>.sqliteBusyTimeout.definition,
    ]

    private static let passwords: [SettingDefinition] = [
        SettingKey<[String]>.passwordHashers.definition,
        SettingKey<Int>.pbkdf2Iterations.definition,
        SettingKey<[String]>.authPasswordValidators.definition,
        SettingKey<Int>.passwordResetTimeout.definition,
        SettingKey<Int>.hashingThreads.definition,
        SettingKey<Int>.hashingQueueLimit.definition,
    ]

    private static let uploads: [SettingDefinition] = [
        SettingKey<Int?>.dataUploadMaxMemorySize.definition,
        SettingKey<Int?>.dataUploadMaxNumberFields.definition,
        SettingKey<Int?>.dataUploadMaxNumberFiles.definition,
    ]

    private static let security: [SettingDefinition] = [
        SettingKey<[String]>.silencedSystemChecks.definition,
        SettingKey<Bool>.secureSSLRedirect.definition,
        SettingKey<String?>.secureSSLHost.definition,
        SettingKey<[String]>.secureRedirectExempt.definition,
        SettingKey<[String]>.secureProxySSLHeader.definition,
        SettingKey<Int>.secureHSTSSeconds.definition,
        SettingKey<Bool>.secureHSTSIncludeSubdomains.definition,
        SettingKey<Bool>.secureHSTSPreload.definition,
        SettingKey<Bool>.secureContentTypeNosniff.definition,
        SettingKey<String?>.secureReferrerPolicy.definition,
        SettingKey<String?>.secureCrossOriginOpenerPolicy.definition,
        SettingKey<String>.xFrameOptions.definition,
    ]

    private static let sessions: [SettingDefinition] = [
        SettingKey<String>.sessionCookieName.definition,
        SettingKey<Int>.sessionCookieAge.definition,
        SettingKey<String?>.sessionCookieDomain.definition,
        SettingKey<String>.sessionCookiePath.definition,
        SettingKey<Bool>.sessionCookieSecure.definition,
        SettingKey<Bool>.sessionCookieHTTPOnly.definition,
        SettingKey<String?>.sessionCookieSameSite.definition,
        SettingKey<Bool>.sessionSaveEveryRequest.definition,
        SettingKey<Bool>.sessionExpireAtBrowserClose.definition,
    ]

    private static let csrf: [SettingDefinition] = [
        SettingKey<String>.csrfCookieName.definition,
        SettingKey<Int?>.csrfCookieAge.definition,
        SettingKey<String?>.csrfCookieDomain.definition,
        SettingKey<String>.csrfCookiePath.definition,
        SettingKey<Bool>.csrfCookieSecure.definition,
        SettingKey<Bool>.csrfCookieHTTPOnly.definition,
        SettingKey<String?>.csrfCookieSameSite.definition,
        SettingKey<String>.csrfHeaderName.definition,
        SettingKey<[String]>.csrfTrustedOrigins.definition,
    ]
}

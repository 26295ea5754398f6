extension Library {
    /// The libraries that `load` finds in every engine.
    public static let standard: [String: Library] = [
        "cache": cache, "humanize": humanize, "i18n": i18n, "l10n": l10n, "static": staticFiles, "tz": timeZones,
    ]
}

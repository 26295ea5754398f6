/// Constants of well-known packages that are settings of the project, with a default.
enum PackageConstants {
    static let table: [String: (setting: String, usual: String)] = {
        var table: [String: (setting: String, usual: String)] = [
            "knox.settings.knox_settings.TOKEN_MODEL": ("KNOX_TOKEN_MODEL", "knox.AuthToken"),
            "wiki.conf.settings.GROUP_MODEL": ("WIKI_GROUP_MODEL", "auth.Group"),
        ]
        let models = [
            ("APPLICATION", "Application"), ("ACCESS_TOKEN", "AccessToken"), ("ID_TOKEN", "IDToken"),
            ("GRANT", "Grant"), ("REFRESH_TOKEN", "RefreshToken"), ("DEVICE_GRANT", "DeviceGrant"),
        ]
        for (name, model) in models {
            table["oauth2_provider.settings.oauth2_settings.\(name)_MODEL"] = (
                "OAUTH2_PROVIDER_\(name)_MODEL", "oauth2_provider." + model
            )
        }
        return table
    }()
}

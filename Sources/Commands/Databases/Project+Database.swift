import Settings

extension Project {
    /// The path of the database file as the settings give it, or `:memory:`.
    var databaseFile: String {
        if !settings.isSet(.databaseURL), let path = settings[.databasePath] { return path }
        return (try? DatabaseURL(settings[.databaseURL]))?.path ?? settings[.databaseURL]
    }
}

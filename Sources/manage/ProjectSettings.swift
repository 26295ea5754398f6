import Foundation
import Settings

/// What this project sets, in place of Django's defaults.
private var projectDefaults: Settings {
    var settings = Settings()
    settings[.allowedHosts] = ["*"]
    settings[.timeZone] = "UTC"
    settings[.authPasswordValidators] = [
        "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "django.contrib.auth.password_validation.MinimumLengthValidator",
        "django.contrib.auth.password_validation.CommonPasswordValidator",
        "django.contrib.auth.password_validation.NumericPasswordValidator",
    ]
    return settings
}

extension Settings {
    /// The settings of this run: the environment first, then the settings file, then the project's own.
    ///
    /// - Parameter path: the file that `--settings` names; without one, `settings.yaml` if it is there.
    static func project(environment: [String: String], file path: String?) throws(SettingsError) -> Settings {
        var file: SettingsFile?
        if let path {
            file = try SettingsFile(path: path)
        } else if FileManager.default.fileExists(atPath: "settings.yaml") {
            file = try SettingsFile(path: "settings.yaml")
        }
        return try load(
            definitions: SettingDefinition.django, environment: environment, file: file, project: projectDefaults)
    }

    /// The path of the database file, or `:memory:`.
    var databaseFile: String {
        get throws(SettingsError) {
            if !isSet(.databaseURL), let path = self[.databasePath] { return path }
            return try DatabaseURL(self[.databaseURL]).path
        }
    }
}

import Admin
import Auth
import AuthToken
import Formatting
import Messaging
import MigrationEngine
import Models
import ORM
import SQLCore
import Sessions
import Settings
import TemplateEngine
import TimeZones
import Web

extension AdminSite {
    /// The admin of this project: users, groups, tokens and messages.
    mutating func registerModels() {
        register(
            ModelAdmin(Group.schema.description), ModelAdmin(User.schema.description),
            ModelAdmin(TokenProxy.description), ModelAdmin(Message.schema.description))
        apps = Apps.installed.configs.map { AdminApp(label: $0.label, verboseName: $0.verboseName) }
    }
}

extension Engine {
    /// The templates of this project, in the folder `Templates`.
    static func messaging(_ settings: Settings, _ time: TimeSettings) -> Engine {
        Engine(
            loaders: [FileSystemLoader(folders: ProjectFolders.named("Templates"))], isDebug: settings[.debug],
            formats: Formats(language: settings[.languageCode], settings: time),
            staticFiles: StaticURLs(staticURL: settings.absoluteStaticURL))
    }
}

extension Settings {
    /// `STATIC_URL` with the slash that it may lack.
    var absoluteStaticURL: String {
        let url = self[.staticURL]
        return url.hasPrefix("/") || url.contains("://") ? url : "/" + url
    }
}

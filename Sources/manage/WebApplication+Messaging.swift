import Admin
import Auth
import AuthToken
import Cryptography
import Logging
import Messaging
import REST
import SQLCore
import Sessions
import Settings
import TimeZones
import Web

extension WebApplication {
    /// The web application of this project.
    static func messaging(_ settings: Settings, _ time: TimeSettings, database: any Database) throws -> WebApplication {
        var settings = settings
        if settings[.secretKey].isEmpty {
            settings[.secretKey] = try SecretKeyFile.key {
                Logger(label: "manage").notice(
                    "No SECRET_KEY is set: a new one is kept in \(SecretKeyFile.path), for the owner's eyes only.")
            }
        }
        let keys = SecretKeys(settings)
        let authenticator = Authenticator(
            database: database, hashers: try PasswordHashers(settings), pool: HashingPool(settings),
            logger: Logger(label: "django.contrib.auth"))
        let csrf = CSRFSettings(settings)
        let api = api(database, time, keys: keys, csrf: CSRFCheck(csrf))
        let messaging = MessagingApp(
            api: api, authenticator: authenticator, passwordValidators: try PasswordValidators(settings))
        var admin = AdminSite(
            database: database, authenticator: authenticator, passwordValidators: try PasswordValidators(settings),
            keys: keys, csrf: csrf, time: time, templates: .messaging(settings, time))
        admin.registerModels()
        var urls = [path("", include(messaging.urlPatterns)), path("admin/", admin.urls)]
        let staticURL = settings.absoluteStaticURL
        if staticURL.hasPrefix("/"), staticURL.count > 1 {
            urls.append(
                path(String(staticURL.dropFirst()), StaticFiles(folders: ProjectFolders.named("Templates/static")).urls)
            )
        }
        let sessions = SessionMiddleware(
            database: database, codec: SessionCodec(keys: keys), settings: SessionSettings(settings))
        return try WebApplication(
            settings: WebSettings(settings), urls: URLConf(urls),
            middleware: [
                SecurityMiddleware(try .init(settings)), sessions, CommonMiddleware(), CSRFMiddleware(csrf),
                XFrameOptionsMiddleware(value: settings[.xFrameOptions]),
            ])
    }

    /// What the views share: Django's `REST_FRAMEWORK`.
    private static func api(
        _ database: any Database, _ time: TimeSettings, keys: SecretKeys, csrf: CSRFCheck
    ) -> APISettings {
        let sessionUser = SessionUser(keys: keys)
        var api = APISettings(database: database)
        api.time = time
        api.authenticators = [
            TokenAuthentication.ofDatabase,
            SessionAuthentication(
                findUser: { request, db in try sessionUser.find(request, on: db) },
                checkCSRF: { request, formToken in try csrf.refusal(of: request, formToken: formToken) }),
        ]
        return api
    }
}

public import Auth
public import Cryptography
internal import Formatting
public import SQLCore
public import Sessions
public import TemplateEngine
public import TimeZones
internal import Web

/// The admin: Django's `AdminSite`.
///
/// ```swift
/// var site = AdminSite(database: database, authenticator: authenticator, keys: keys, csrf: csrf, templates: engine)
/// site.apps = [AdminApp(label: "messaging", verboseName: "Messaging")]
/// site.register(ModelAdmin(Message.schema.description))
/// path("admin/", site.urls)
/// ```
///
/// Its URLs have Django's paths and names (`admin:index`, `admin:auth_user_changelist`, …).
public struct AdminSite: Sendable {
    /// The title of each page.
    public var title = "Django site admin"
    /// What stands at the top of each page.
    public var header = "Django administration"
    /// Where "View site" leads.
    public var siteURL: String? = "/"
    /// The apps, for their names.
    public var apps: [AdminApp] = []
    public private(set) var models: [ModelAdmin] = []

    let database: any Database
    let authenticator: Authenticator
    let passwordValidators: PasswordValidators
    let sessionUser: SessionUser
    let csrf: CSRFCheck
    let time: TimeSettings
    let pages: AdminPages

    /// - Parameters:
    ///   - authenticator: checks names and passwords.
    ///   - keys: the keys of sessions.
    ///   - templates: makes the pages; it finds templates below `admin/`.
    public init(
        database: any Database, authenticator: Authenticator, passwordValidators: PasswordValidators, keys: SecretKeys,
        csrf: CSRFSettings, time: TimeSettings = .utc, templates: Engine
    ) {
        self.database = database
        self.authenticator = authenticator
        self.passwordValidators = passwordValidators
        sessionUser = SessionUser(keys: keys)
        self.csrf = CSRFCheck(csrf)
        self.time = time
        pages = AdminPages(engine: templates)
    }

    /// Shows a model in the admin.
    public mutating func register(_ model: ModelAdmin...) { models += model }

    /// The user who is logged in.
    func user(of request: Request) throws -> User? {
        try database.read { db in try sessionUser.find(request, on: db) }
    }
}

extension User {
    /// Whether this user may see the admin at all.
    var mayEnterAdmin: Bool { isActive && isStaff }
}

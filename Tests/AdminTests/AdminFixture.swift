import Admin
import Auth
import Cryptography
import Logging
import Models
import ORM
import SQLCore
import SQLiteDriver
import Sessions
import TemplateEngine
import Web

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The admin on a database of its own, with a superuser, a member of the staff and somebody else.
final class AdminFixture: Sendable {
    static let password = "correct horse 7"
    let application: WebApplication
    let database: SQLiteDatabase
    private let file: String

    init() async throws {
        file =
            FileManager.default.temporaryDirectory.appending(path: "admin-\(UInt64.random(in: 0 ... .max)).sqlite3")
            .path
        database = try SQLiteDatabase(SQLiteConfiguration(path: file))
        let hashers = PasswordHashers(iterations: 1)
        let keys = SecretKeys("key")
        let csrf = CSRFSettings()
        let templates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Templates").path
        var site = AdminSite(
            database: database,
            authenticator: Authenticator(
                database: database, hashers: hashers, pool: HashingPool(threads: 1), logger: Logger(label: "test")),
            passwordValidators: .standard, keys: keys, csrf: csrf,
            templates: Engine(loaders: [FileSystemLoader(folders: [templates])]))
        site.apps = [AdminApp(label: "auth", verboseName: "Authentication and Authorization")]
        site.register(ModelAdmin(User.schema.description), ModelAdmin(Group.schema.description))
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(
            settings: settings, urls: URLConf([path("admin/", site.urls)]),
            middleware: [
                SessionMiddleware(database: database, codec: SessionCodec(keys: keys)), CommonMiddleware(),
                CSRFMiddleware(csrf),
            ])
        let hash = try hashers.makePassword(Self.password)
        try await database.write { db in
            for statement in Self.tables { try db.execute(statement) }
            for (name, isStaff, isSuperuser) in Self.users {
                var user = User(username: name, password: hash)
                (user.isStaff, user.isSuperuser) = (isStaff, isSuperuser)
                try user.insert(on: db)
            }
        }
    }

    deinit {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: file + suffix) }
    }

    /// A browser that has been nowhere yet.
    func browser() -> Browser { Browser(fixture: self) }

    private static let users = [("ann", true, true), ("bob", true, false), ("cy", false, false), ("<b>x", true, true)]

    private static let tables = [
        """
        CREATE TABLE auth_user (id integer PRIMARY KEY AUTOINCREMENT, password varchar(128) NOT NULL,
        last_login datetime, is_superuser bool NOT NULL, username varchar(150) NOT NULL UNIQUE,
        last_name varchar(150) NOT NULL, email varchar(254) NOT NULL, is_staff bool NOT NULL,
        is_active bool NOT NULL, date_joined datetime NOT NULL, first_name varchar(150) NOT NULL)
        """,
        "CREATE TABLE auth_group (id integer PRIMARY KEY AUTOINCREMENT, name varchar(150) NOT NULL UNIQUE)",
        "CREATE TABLE auth_permission (id integer PRIMARY KEY, name text, content_type_id integer, codename text)",
        "CREATE TABLE django_content_type (id integer PRIMARY KEY, app_label text, model text)",
        "CREATE TABLE auth_user_user_permissions (id integer PRIMARY KEY, user_id integer, permission_id integer)",
        "CREATE TABLE auth_user_groups (id integer PRIMARY KEY, user_id integer, group_id integer)",
        "CREATE TABLE auth_group_permissions (id integer PRIMARY KEY, group_id integer, permission_id integer)",
        "INSERT INTO django_content_type VALUES (1, 'auth', 'user')",
        "INSERT INTO auth_permission VALUES (1, 'Can view user', 1, 'view_user')",
        """
        CREATE TABLE django_session (session_key varchar(40) NOT NULL PRIMARY KEY, session_data text NOT NULL,
        expire_date datetime NOT NULL)
        """,
        """
        CREATE TABLE django_admin_log (id integer PRIMARY KEY, object_id text, object_repr varchar(200) NOT NULL,
        action_flag smallint NOT NULL, change_message text NOT NULL, content_type_id integer, user_id integer NOT NULL,
        action_time datetime NOT NULL)
        """,
    ]
}

/// A browser with its cookies.
struct Browser {
    /// Kept, as the database goes with it.
    private let fixture: AdminFixture
    private(set) var cookies: [String: String] = [:]

    init(fixture: AdminFixture) { self.fixture = fixture }

    mutating func get(_ target: String) async -> Page { await send(.get, target, []) }

    /// Sends a form with the token of the page before.
    mutating func post(_ target: String, _ fields: [(String, String)]) async -> Page {
        let form = fields + [("csrfmiddlewaretoken", cookies["csrftoken"] ?? "")]
        let body = form.map { "\($0.0)=\(PercentEncoding.quotePlus($0.1))" }.joined(separator: "&")
        return await send(.post, target, Array(body.utf8))
    }

    private mutating func send(_ method: HTTPMethod, _ target: String, _ body: [UInt8]) async -> Page {
        var headers: HeaderFields = ["Host": "example.com"]
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !body.isEmpty {
            headers[.contentType] = "application/x-www-form-urlencoded"
            headers[.contentLength] = String(body.count)
        }
        let request = fixture.application.request(method, target: target, headers: headers, body: body)
        let response = await fixture.application.respond(to: request)
        for cookie in response.cookies.all { cookies[cookie.name] = cookie.value.isEmpty ? nil : cookie.value }
        var text = ""
        if case .bytes(let bytes) = response.body { text = String(decoding: bytes, as: UTF8.self) }
        return Page(status: response.status.code, headers: response.headers, text: text)
    }
}

/// What a browser got.
struct Page {
    let status: Int
    let headers: HeaderFields
    let text: String
}

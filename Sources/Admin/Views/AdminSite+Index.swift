internal import Auth
internal import Formatting
internal import Models
internal import SQLCore
internal import TemplateEngine
internal import Web

extension AdminSite {
    /// The list of apps and models that the user may do something with: `admin:index`.
    @Sendable func index(_ request: Request, _ user: User) async throws -> Response {
        let (apps, actions) = try database.read { db in
            (try appList(of: user, request, on: db), try recentActions(of: user, on: db))
        }
        return try page(
            "index.html", title: "Site administration", request, user,
            ["app_list": .list(apps), "recent_actions": .list(actions)])
    }

    /// The models of one app: `admin:app_list`.
    @Sendable func appIndex(_ request: Request, _ user: User) async throws -> Response {
        let label = request.pathArgument("app_label")?.text ?? ""
        let apps = try database.read { db in try appList(of: user, request, only: label, on: db) }
        guard !apps.isEmpty else { throw Http404("The requested admin page does not exist.") }
        return try page(
            "app_index.html", title: "\(name(ofApp: label)) administration", request, user,
            ["app_list": .list(apps), "app_label": .string(label)])
    }

    /// The name of an app, as it is shown.
    func name(ofApp label: String) -> String {
        apps.first { $0.label == label }?.verboseName ?? TextTools.capitalizedFirst(label)
    }

    /// The apps with the models of which the user may see or change something, by their names.
    func appList(of user: User, _ request: Request, only label: String? = nil, on db: any Connection) throws
        -> [TemplateValue]
    {
        let granted = user.isSuperuser ? [] : try user.grantedPermissions(on: db)
        func mayDo(_ action: AdminAction, _ model: ModelAdmin) -> Bool {
            user.isSuperuser || granted.contains(model.permission(to: action))
        }
        var found: [(name: String, value: TemplateValue)] = []
        for app in appLabels where label == nil || label == app {
            let models = models.filter { model in
                model.appLabel == app && AdminAction.allCases.contains { mayDo($0, model) }
            }.sorted { $0.verboseNamePlural.lowercased() < $1.verboseNamePlural.lowercased() }
            guard !models.isEmpty else { continue }
            let entries = try models.map { model -> TemplateValue in
                let maySee = mayDo(.view, model) || mayDo(.change, model)
                let url = try request.reverse("admin:\(app)_\(model.name)_changelist")
                return [
                    "name": .string(TextTools.capitalizedFirst(model.verboseNamePlural)),
                    "object_name": .string(model.model.name), "admin_url": maySee ? .string(url) : .null,
                    "view_only": .bool(!mayDo(.change, model) && mayDo(.view, model)),
                ]
            }
            let name = name(ofApp: app)
            let url = try request.reverse("admin:app_list", arguments: ["app_label": .string(app)])
            found.append(
                (
                    name,
                    [
                        "name": .string(name), "app_label": .string(app), "app_url": .string(url),
                        "models": .list(entries),
                    ]
                ))
        }
        return found.sorted { $0.name.lowercased() < $1.name.lowercased() }.map(\.value)
    }

    private static let actionNames: [Int64: String] = [1: "Added", 2: "Changed", 3: "Deleted"]

    /// What the user did last in the admin.
    private func recentActions(of user: User, on db: any Connection) throws -> [TemplateValue] {
        guard let id = user.id else { return [] }
        var actions: [TemplateValue] = []
        try db.forEachRow(
            """
            SELECT "object_repr", "action_flag", "action_time", "model" FROM "django_admin_log"
            LEFT OUTER JOIN "django_content_type" ON "content_type_id" = "django_content_type"."id"
            WHERE "user_id" = ?1 ORDER BY "action_time" DESC LIMIT 10
            """, [.integer(id)]
        ) { row in
            actions.append([
                "object": .string(row.string(0)), "action": .string(Self.actionNames[row.int64(1)] ?? ""),
                "time": DateTime(row.string(2)).map(TemplateValue.moment) ?? .null,
                "model": row.isNull(3) ? .null : .string(modelName(row.string(3))),
            ])
        }
        return actions
    }

    private func modelName(_ name: String) -> String { models.first { $0.name == name }?.verboseName ?? name }
}

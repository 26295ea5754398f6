internal import Auth
public import Web

extension AdminSite {
    /// The URLs of the admin, to be put below `admin/`.
    public var urls: IncludedURLs {
        var patterns = [
            path("", view("index", index), name: "index"),
            path("login/", View(name: "admin.login", logIn), name: "login"),
            path("logout/", view("logout", logOut), name: "logout"),
            path(
                "password_change/", view("password_change", isCacheable: true, changePassword), name: "password_change"),
            path(
                "password_change/done/", view("password_change_done", isCacheable: true, passwordChanged),
                name: "password_change_done"),
        ]
        for model in models { patterns.append(path("\(model.appLabel)/\(model.name)/", include(urls(of: model)))) }
        let labels = appLabels
        if !labels.isEmpty {
            patterns.append(
                rePath(
                    "^(?P<app_label>\(labels.joined(separator: "|")))/$", view("app_index", appIndex), name: "app_list")
            )
        }
        // What is not there is told only to those who may see the admin.
        patterns.append(rePath("(?P<url>.*)$", view("catch_all", isSlashAppended: false, catchAll)))
        return include(patterns, appName: "admin", namespace: "admin")
    }

    /// The labels of the apps that have models here, in the order in which they were registered.
    var appLabels: [String] {
        models.map(\.appLabel).reduce(into: []) { labels, label in
            if !labels.contains(label) { labels.append(label) }
        }
    }

    private func urls(of model: ModelAdmin) -> [URLPattern] {
        let name = "\(model.appLabel)_\(model.name)"
        return [path("", view("changelist") { try await changeList($0, $1, model) }, name: "\(name)_changelist")]
    }

    /// Sends on to the URL with a slash at the end, if there is one.
    @Sendable private func catchAll(_ request: Request, _ user: User) async throws -> Response {
        if request.settings.appendSlash, !request.path.hasSuffix("/"), let match = request.resolve(request.path + "/"),
            match.view.isSlashAppended
        {
            return try .redirect(to: request.fullPath(appendingSlash: true), isPermanent: true)
        }
        throw Http404()
    }
}

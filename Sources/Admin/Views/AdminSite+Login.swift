internal import Auth
internal import ORM
internal import SQLCore
internal import Sessions
internal import TemplateEngine
internal import Web

extension AdminSite {
    /// The login page: Django's `AdminSite.login`.
    @Sendable func logIn(_ request: Request) async throws -> Response {
        var response = try await loginResponse(request)
        response.forbidCaching()
        return response
    }

    private func loginResponse(_ request: Request) async throws -> Response {
        let current = try user(of: request)
        switch request.method {
        case .get, .head:
            if request.method == .get, let current, current.mayEnterAdmin {
                return try .redirect(to: try request.reverse("admin:index"))
            }
            return try loginPage(AuthenticationForm(), request, current)
        case .post, .put:
            var form = AuthenticationForm(try request.form.fields)
            guard let found = try await form.user(authenticator), let id = found.id,
                // The check of the password may have renewed its hash, which sessions depend on.
                let user = try database.read({ db in try User.objects.filter { $0.id == id }.any(on: db) })
            else { return try loginPage(form, request, current) }
            try await sessionUser.logIn(user, request, csrf: csrf, time: time, database: database)
            return try .redirect(to: try destination(request))
        case .options: return .options([.get, .post, .put, .head, .options])
        default: return .methodNotAllowed(allowing: [.get, .post, .put, .head, .options])
        }
    }

    /// Where the login leads: to the page that asked for it, but never to another site.
    private func destination(_ request: Request) throws -> String {
        try safeNext(request).flatMap { $0.isEmpty ? nil : $0 } ?? "/accounts/profile/"
    }

    /// The page that the form or the query names: nothing if it is on another site, `nil` if none is named.
    private func safeNext(_ request: Request) throws -> String? {
        guard let next = try request.form.fields["next"] ?? (try request.query["next"]) else { return nil }
        let isSafe = RedirectSafety.isAllowed(next, hosts: [try request.host], requiresHTTPS: request.isSecure)
        return isSafe ? next : ""
    }

    private func loginPage(_ form: AuthenticationForm, _ request: Request, _ current: User?) throws -> Response {
        let next = try safeNext(request) ?? request.reverse("admin:index")
        return try page(
            "login.html", title: "Log in", request, current,
            [
                "username": form.username.templateValue(), "password": form.password.templateValue(showsValue: false),
                "errors": .list(form.errors.map(TemplateValue.string)), "next": .string(next),
                // Somebody who is logged in, and may not see the admin, is told so.
                "other_user": current.map { .string($0.username) } ?? .null,
            ])
    }

    /// Ends the session: Django's `AdminSite.logout`.
    @Sendable func logOut(_ request: Request, _ user: User) async throws -> Response {
        switch request.method {
        case .post:
            sessionUser.logOut(request)
            if let next = try safeNext(request), !next.isEmpty { return try .redirect(to: next) }
            return try page("logged_out.html", title: "Logged out", request, nil, hasForm: false)
        case .options: return .options([.post, .options])
        default: return .methodNotAllowed(allowing: [.post, .options])
        }
    }
}

extension Response {
    /// What can be done at a URL.
    static func options(_ methods: [HTTPMethod]) -> Response {
        var response = Response()
        response.headers[.allow] = methods.map(\.name).joined(separator: ", ")
        response.headers[.contentLength] = "0"
        return response
    }
}

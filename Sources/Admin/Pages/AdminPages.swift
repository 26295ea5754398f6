internal import Auth
internal import Formatting
internal import PythonText
internal import Sessions
internal import TemplateEngine
internal import Web

/// Makes the admin's pages from templates.
struct AdminPages: Sendable {
    let engine: Engine

    /// Nothing is loaded from elsewhere, and no script or style stands in a page.
    static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    func page(_ template: String, _ variables: TemplateDictionary, _ request: Request, status: HTTPStatus = .ok) throws
        -> Response
    {
        let text = try engine.render("admin/\(template)", variables, request: TemplateRequest(request))
        var response = Response(status: status, text: text)
        response.headers[.contentSecurityPolicy] = Self.contentSecurityPolicy
        return response
    }
}

extension AdminSite {
    /// A page with what all pages know: the titles, the user, and a token for its forms.
    func page(
        _ template: String, title: String, _ request: Request, _ user: User?, status: HTTPStatus = .ok,
        hasForm: Bool = true, _ more: TemplateDictionary = [:]
    ) throws -> Response {
        var variables: TemplateDictionary = [
            "site_title": .string(self.title), "site_header": .string(header),
            "site_url": siteURL.map(TemplateValue.string) ?? .null, "title": .string(title),
            "has_permission": .bool(user?.mayEnterAdmin ?? false),
            "user": user.map { .object(AdminUser(user: $0)) } ?? .null,
            "path": .string(request.fullPath()),
        ]
        // A token sets a cookie, which a page without a form does not need.
        if hasForm { variables["csrf_token"] = .string(csrf.token(for: request)) }
        for (key, value) in more.items { variables[key] = value }
        return try pages.page(template, variables, request, status: status)
    }
}

/// The user of a page.
struct AdminUser: TemplateObject {
    let user: User

    func lookup(_ name: String) -> TemplateValue? {
        switch name {
        case "username", "get_username": .string(user.username)
        case "first_name": .string(user.firstName)
        case "get_short_name": .string(user.firstName)
        case "is_staff": .bool(user.isStaff)
        case "is_superuser": .bool(user.isSuperuser)
        case "last_login": user.lastLogin.map(TemplateValue.moment) ?? .null
        case "has_usable_password": .bool(!user.password.hasPrefix("!"))
        default: nil
        }
    }

    var text: String { user.username }
    var typeName: String { "User" }
}

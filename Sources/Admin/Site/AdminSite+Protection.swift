internal import Auth
internal import Sessions
internal import Web

extension AdminSite {
    /// A view for those who may see the admin; the others are asked to log in: Django's `admin_view`.
    ///
    /// - Parameter isCacheable: whether browsers may keep the page.
    func view(
        _ name: String, isCacheable: Bool = false, isSlashAppended: Bool = true,
        _ handler: @escaping @Sendable (Request, User) async throws -> Response
    ) -> View {
        View(name: "admin.\(name)", isSlashAppended: isSlashAppended) { request in
            var response: Response
            if let user = try user(of: request), user.mayEnterAdmin {
                response = try await handler(request, user)
            } else if request.externalPath == (try? request.reverse("admin:logout")) {
                response = try .redirect(to: try request.reverse("admin:index"))
            } else {
                response = try Self.redirectToLogin(request)
            }
            if !isCacheable { response.forbidCaching() }
            return response
        }
    }

    /// The way to the login page, which leads back.
    private static func redirectToLogin(_ request: Request) throws -> Response {
        let next = PercentEncoding.quotePlus(request.fullPath(), safe: "/")
        return try .redirect(to: "\(try request.reverse("admin:login"))?next=\(next)")
    }
}

extension Response {
    /// Tells browsers and proxies to keep nothing: Django's `never_cache`.
    mutating func forbidCaching() {
        headers.setDefault(.expires, HTTPDate.format(WallClock.seconds()))
        headers[.cacheControl] = "max-age=0, no-cache, no-store, must-revalidate, private"
    }
}

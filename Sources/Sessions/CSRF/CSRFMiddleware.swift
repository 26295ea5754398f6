import Cryptography
public import Web

/// Refuses forged requests, and keeps the CSRF cookie: Django's `CsrfViewMiddleware`.
///
/// Views that are exempt (those of the REST framework check by themselves, and only browsers' sessions) are not asked.
public struct CSRFMiddleware: ViewMiddleware, ErrorPageMiddleware {
    private let settings: CSRFSettings
    private let check: CSRFCheck

    public init(_ settings: CSRFSettings = CSRFSettings()) {
        self.settings = settings
        check = CSRFCheck(settings)
    }

    public func processView(_ request: Request, _ view: View) async throws -> Response? {
        guard !view.isCSRFExempt, let reason = try check.refusal(of: request) else { return nil }
        var response = Response(status: .forbidden, text: CSRFFailurePage.html(reason: reason))
        response.traits.insert(.isCSRFRefusal)
        return response
    }

    public func respond(to request: Request, next: Handler) async throws -> Response {
        let isDamaged = hasDamagedCookie(request)
        var response = try await next(request)
        if let secret = request.csrfCookie {
            response.cookies.set(cookie(secret))
            response.headers.patchVary("Cookie")
        } else if isDamaged {
            replaceCookie(&response)
        }
        return response
    }

    /// Django's pages for errors are views that ask for a token, although they go without: they read the form, and
    /// replace a damaged cookie also where a layer further out has failed.
    public func processErrorPage(_ request: Request, _ response: inout Response) throws {
        _ = try check.refusal(of: request)
        if hasDamagedCookie(request) { replaceCookie(&response) }
    }

    private func hasDamagedCookie(_ request: Request) -> Bool {
        guard request.headers.contains(.cookie) else { return false }
        do {
            _ = try check.secret(of: request)
            return false
        } catch {
            return true
        }
    }

    private func replaceCookie(_ response: inout Response) {
        response.cookies.set(cookie(CSRFToken.newSecret()))
        response.headers.patchVary("Cookie")
    }

    private func cookie(_ secret: String) -> ResponseCookie {
        ResponseCookie(
            settings.cookieName, secret, maxAge: settings.cookieAge, path: settings.cookiePath,
            domain: settings.cookieDomain, isSecure: settings.isCookieSecure, isHTTPOnly: settings.isCookieHTTPOnly,
            sameSite: settings.cookieSameSite)
    }
}

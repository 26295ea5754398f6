import Cryptography
public import Web

/// Refuses forged requests, and keeps the CSRF cookie: Django's `CsrfViewMiddleware`.
///
/// Views that are exempt (those of the REST framework check by themselves, and only browsers' sessions) are not asked.
public struct CSRFMiddleware: ViewMiddleware {
    private let settings: CSRFSettings
    private let check: CSRFCheck

    public init(_ settings: CSRFSettings = CSRFSettings()) {
        self.settings = settings
        check = CSRFCheck(settings)
    }

    public func processView(_ request: Request, _ view: View) async throws -> Response? {
        guard !view.isCSRFExempt, let reason = check.refusal(of: request) else { return nil }
        var response = Response(status: .forbidden, text: CSRFFailurePage.html(reason: reason))
        response.traits.insert(.isCSRFRefusal)
        return response
    }

    public func respond(to request: Request, next: Handler) async throws -> Response {
        var isDamaged = false
        if request.headers.contains(.cookie) {
            do {
                _ = try check.secret(of: request)
            } catch {
                isDamaged = true
            }
        }
        var response = try await next(request)
        if isDamaged {
            response.cookies.set(cookie(CSRFToken.newSecret()))
            response.headers.patchVary("Cookie")
        }
        return response
    }

    private func cookie(_ secret: String) -> ResponseCookie {
        ResponseCookie(
            settings.cookieName, secret, maxAge: settings.cookieAge, path: settings.cookiePath,
            domain: settings.cookieDomain, isSecure: settings.isCookieSecure, isHTTPOnly: settings.isCookieHTTPOnly,
            sameSite: settings.cookieSameSite)
    }
}

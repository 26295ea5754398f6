import Cryptography
public import Web

extension CSRFCheck {
    /// A token for a form of the page that answers a request: Django's `get_token()`. The answer sets the cookie that
    /// belongs to it.
    ///
    /// Each call gives another text, so that pages that are compressed give nothing away.
    public func token(for request: Request) -> String {
        let secret = request.csrfCookie ?? (try? self.secret(of: request)) ?? CSRFToken.newSecret()
        request.csrfCookie = secret
        return CSRFToken.mask(secret)
    }

    /// Makes a new secret, as is done when somebody logs in: Django's `rotate_token()`.
    public func rotateToken(of request: Request) { request.csrfCookie = CSRFToken.newSecret() }
}

extension Request {
    private enum CSRFCookieSlot: RequestKey { typealias Value = String }

    /// The secret that the answer's cookie is to hold.
    var csrfCookie: String? {
        get { self[CSRFCookieSlot.self] }
        set { self[CSRFCookieSlot.self] = newValue }
    }
}

public import Auth
import AuthToken
public import Cryptography
public import REST
public import Web

/// The messaging app: what its views share, and its URLs.
///
/// ```swift
/// let messaging = MessagingApp(api: api, authenticator: authenticator, passwordValidators: .standard)
/// let urls = URLConf([include("", messaging.urlPatterns)])
/// ```
public struct MessagingApp: Sendable {
    let api: APISettings
    let authenticator: Authenticator
    let passwordValidators: PasswordValidators

    public init(api: APISettings, authenticator: Authenticator, passwordValidators: PasswordValidators) {
        self.api = api
        self.authenticator = authenticator
        self.passwordValidators = passwordValidators
    }

    public var urlPatterns: [URLPattern] {
        [
            path("create_user/", CreateUserView(messaging: self).asView(), name: "create_user"),
            path(
                "api-token-auth/", ObtainAuthTokenView(api: api, authenticator: authenticator).asView(),
                name: "api_token_auth"),
            path("write/", WriteView(messaging: self).asView(), name: "write"),
            path("all/", AllView(messaging: self).asView(), name: "all"),
            path("mark_read/<int:pk>/", MarkReadView(messaging: self).asView(), name: "mark_read"),
            path("delete/<int:pk>/", DeleteView(messaging: self).asView(), name: "delete"),
        ]
    }
}

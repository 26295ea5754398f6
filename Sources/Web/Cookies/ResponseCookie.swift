/// A cookie that an answer sets.
///
/// ```swift
/// ResponseCookie("sessionid", "abc", maxAge: 3600, isHTTPOnly: true, sameSite: .lax).header(now: 0)
/// // sessionid=abc; expires=Thu, 01 Jan 1970 01:00:00 GMT; HttpOnly; Max-Age=3600; Path=/; SameSite=Lax
/// ```
public struct ResponseCookie: Sendable, Equatable {
    public enum SameSite: String, Sendable {
        case lax = "Lax"
        case strict = "Strict"
        case none = "None"
    }

    public var name: String
    public var value: String
    /// Seconds to live; without it the cookie ends with the browser's session.
    public var maxAge: Int?
    /// An `expires` text of its own; without it, it follows from ``maxAge``.
    public var expires: String?
    public var path: String?
    public var domain: String?
    public var isSecure: Bool
    public var isHTTPOnly: Bool
    public var sameSite: SameSite?

    public init(
        _ name: String,
        _ value: String,
        maxAge: Int? = nil,
        expires: String? = nil,
        path: String? = "/",
        domain: String? = nil,
        isSecure: Bool = false,
        isHTTPOnly: Bool = false,
        sameSite: SameSite? = nil
    ) {
        self.name = name
        self.value = value
        self.maxAge = maxAge
        self.expires = expires
        self.path = path
        self.domain = domain
        self.isSecure = isSecure
        self.isHTTPOnly = isHTTPOnly
        self.sameSite = sameSite
    }

    /// The cookie that makes a browser forget one of that name: Django's `delete_cookie`.
    public static func deleting(
        _ name: String, path: String? = "/", domain: String? = nil, sameSite: SameSite? = nil
    ) -> Self {
        // Browsers ignore the header otherwise.
        let needsSecure = name.hasPrefix("__Secure-") || name.hasPrefix("__Host-") || sameSite == SameSite.none
        return Self(
            name, "", maxAge: 0, expires: "Thu, 01 Jan 1970 00:00:00 GMT", path: path, domain: domain,
            isSecure: needsSecure, sameSite: sameSite)
    }

    /// The value of the `Set-Cookie` header, attributes in the order of Python's `http.cookies`.
    ///
    /// - Parameter now: seconds since 1970, from which `expires` is counted.
    public func header(now: Int64) -> String {
        var text = "\(name)=\(CookieQuoting.quote(value))"
        func append(_ attribute: String, _ value: String?) {
            if let value, !value.isEmpty { text += "; \(attribute)=\(value)" }
        }
        append("Domain", domain)
        append("expires", expires ?? maxAge.map { HTTPDate.format(now &+ Int64($0)) })
        if isHTTPOnly { text += "; HttpOnly" }
        append("Max-Age", maxAge.map(String.init))
        append("Path", path)
        append("SameSite", sameSite?.rawValue)
        if isSecure { text += "; Secure" }
        return text
    }
}

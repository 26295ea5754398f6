import Cryptography
public import Web

/// Tells requests of this site's own pages from those that another site makes a browser send: what Django's
/// `CsrfViewMiddleware` does before a view.
///
/// ```swift
/// CSRFCheck(settings).refusal(of: request)   // "CSRF cookie not set."
/// ```
public struct CSRFCheck: Sendable {
    private let settings: CSRFSettings

    public init(_ settings: CSRFSettings = CSRFSettings()) {
        self.settings = settings
    }

    /// Why the request is refused, in Django's words; `nil` if it is fine.
    ///
    /// - Parameter formToken: the token in the form that was sent, or an empty text. It is asked for only where a token in
    ///   the form counts; what it throws (the form cannot be read) is thrown on.
    public func refusal(of request: Request, formToken: () throws -> String) throws -> String? {
        if request.method.isSafe { return nil }
        if let origin = request.headers[.origin] {
            if !isTrusted(origin: origin, of: request) {
                return "Origin checking failed - \(origin) does not match any trusted origins."
            }
        } else if request.isSecure, let reason = refererRefusal(of: request) {
            return reason
        }
        return try tokenRefusal(of: request, formToken)
    }

    /// As ``refusal(of:formToken:)``, with the token in the request's own form.
    public func refusal(of request: Request) throws -> String? {
        try refusal(of: request) {
            do {
                return try request.form.fields["csrfmiddlewaretoken"] ?? ""
            } catch is UnreadablePostError {
                return ""
            }
        }
    }

    /// The secret that the request's cookie holds, or `nil` if there is no cookie.
    func secret(of request: Request) throws(InvalidTokenFormat) -> String? {
        guard let cookie = request.cookies[settings.cookieName] else { return nil }
        try CSRFToken.checkFormat(cookie)
        return cookie.utf8.count == CSRFToken.tokenLength ? CSRFToken.unmask(cookie) : cookie
    }

    // MARK: - Token

    private func tokenRefusal(of request: Request, _ formToken: () throws -> String) throws -> String? {
        let secret: String
        do {
            guard let found = try self.secret(of: request) else { return "CSRF cookie not set." }
            secret = found
        } catch {
            return "CSRF cookie \(error.reason)."
        }
        var source = "POST"
        var token = ""
        if request.method == .post { token = try formToken() }
        if token.isEmpty {
            guard let value = request.headers[settings.headerName] else { return "CSRF token missing." }
            token = value
            source = "the '\(Self.titled(settings.headerName.lowercased))' HTTP header"
        }
        do {
            try CSRFToken.checkFormat(token)
        } catch {
            return "CSRF token from \(source) \(error.reason)."
        }
        return CSRFToken.matches(token, secret: secret) ? nil : "CSRF token from \(source) incorrect."
    }

    /// A header's name as Django writes it: each word with a capital.
    private static func titled(_ name: String) -> String {
        name.split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: "-")
    }

    // MARK: - Origin and referer

    private func isTrusted(origin: String, of request: Request) -> Bool {
        if let host = try? request.host, origin == "\(request.scheme)://\(host)" { return true }
        if settings.trustedOrigins.contains(where: { !$0.contains("*") && $0 == origin }) { return true }
        guard let (scheme, authority) = Self.split(origin) else { return false }
        return settings.trustedOrigins.contains { trusted in
            guard let star = trusted.firstRange(of: "://*"), trusted[..<star.lowerBound] == scheme else { return false }
            return Self.isSame(authority, orBelow: String(trusted[star.upperBound...]))
        }
    }

    private func refererRefusal(of request: Request) -> String? {
        guard let referer = request.headers[.referer] else {
            return "Referer checking failed - no Referer."
        }
        guard let (scheme, authority) = Self.split(referer), !scheme.isEmpty, !authority.isEmpty else {
            return "Referer checking failed - Referer is malformed."
        }
        guard scheme == "https" else {
            return "Referer checking failed - Referer is insecure while host is secure."
        }
        let isTrusted = settings.trustedOrigins.contains { trusted in
            guard let separator = trusted.firstRange(of: "://") else { return false }
            var host = String(trusted[separator.upperBound...])
            if host.hasPrefix("*") { host.removeFirst() }
            return Self.isSame(authority, orBelow: host)
        }
        if isTrusted { return nil }
        if let domain = settings.cookieDomain {
            let port = request.port
            let good = port == "443" || port == "80" ? domain : "\(domain):\(port)"
            if Self.isSame(authority, orBelow: good) { return nil }
        } else if let host = try? request.host, Self.isSame(authority, orBelow: host) {
            return nil
        }
        return "Referer checking failed - \(referer) does not match any trusted origins."
    }

    /// Scheme and authority of a URL.
    private static func split(_ url: String) -> (scheme: String, authority: String)? {
        guard let separator = url.firstRange(of: "://") else { return nil }
        let authority = url[separator.upperBound...].prefix { !"/?#".contains($0) }
        return (url[..<separator.lowerBound].lowercased(), String(authority))
    }

    /// Whether a host is the pattern's, or below it if the pattern begins with a dot.
    private static func isSame(_ host: String, orBelow pattern: String) -> Bool {
        let (host, pattern) = (host.lowercased(), pattern.lowercased())
        guard !pattern.isEmpty else { return false }
        if pattern.hasPrefix(".") { return host.hasSuffix(pattern) || host == pattern.dropFirst() }
        return host == pattern
    }
}

extension String {
    /// Where a text stands first.
    fileprivate func firstRange(of text: String) -> Range<String.Index>? {
        var start = startIndex
        while let candidate = self[start...].firstIndex(where: { $0 == text.first }) {
            if self[candidate...].hasPrefix(text) { return candidate..<index(candidate, offsetBy: text.count) }
            start = index(after: candidate)
        }
        return nil
    }
}

internal import PythonText

extension Request {
    /// Whether the request came encrypted, as the connection or a trusted proxy says: Django's `is_secure()`.
    public var isSecure: Bool {
        if let proxy = sharedSettings.value.secureProxySSLHeader, let value = headers[proxy.name] {
            let first = value.utf8.split(separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)[
                0]
            return Substring(first).trimmingPythonSpace().isExactly(proxy.secureValue)
        }
        return isConnectionSecure
    }

    public var scheme: String { isSecure ? "https" : "http" }

    /// The host that the client named, if `ALLOWED_HOSTS` allows it: Django's `get_host()`.
    ///
    /// Throws ``SuspiciousOperation`` (`disallowedHost`).
    public var host: String {
        get throws(SuspiciousOperation) {
            let text = unverifiedHost
            let settings = sharedSettings.value
            guard let host = Host(text) else {
                throw SuspiciousOperation(
                    .disallowedHost,
                    "Invalid HTTP_HOST header: \(text.pythonRepr). The domain name provided is not valid according to "
                        + "RFC 1034/1035.")
            }
            let isAllowed =
                settings.isDebug && settings.allowedHosts.isEmpty
                ? Host.isAllowed(host.domain, by: [".localhost", "127.0.0.1", "[::1]"])
                : Host.isAllowed(host.domain, by: settings.allowedHosts)
            if isAllowed, !host.domain.isEmpty { return text }
            throw SuspiciousOperation(
                .disallowedHost,
                host.domain.isEmpty
                    ? "Invalid HTTP_HOST header: \(text.pythonRepr). The domain name provided is not valid according to "
                        + "RFC 1034/1035."
                    : "Invalid HTTP_HOST header: \(text.pythonRepr). You may need to add \(host.domain.pythonRepr) to "
                        + "ALLOWED_HOSTS.")
        }
    }

    /// The port of the server, or of the proxy before it: Django's `get_port()`.
    public var port: String {
        if sharedSettings.value.usesXForwardedPort, let port = headers[.xForwardedPort] { return port }
        return String(server.port)
    }

    /// The host as the headers name it, whether it is allowed or not.
    public var unverifiedHost: String {
        if sharedSettings.value.usesXForwardedHost, let host = headers[.xForwardedHost] { return host }
        if let host = headers[.host] { return host }
        return port == (isSecure ? "443" : "80") ? server.name : "\(server.name):\(port)"
    }

    /// The path with what a server in front took away: Django's `request.path`.
    public var externalPath: String {
        sharedSettings.value.forceScriptName == nil ? path : sharedSettings.value.scriptPrefix + path.dropFirst()
    }

    /// Path and query, quoted: Django's `get_full_path()`.
    ///
    /// - Parameter appendingSlash: adds the slash that a path lacks.
    public func fullPath(appendingSlash: Bool = false) -> String {
        let slash = appendingSlash && path.utf8.last != UInt8(ascii: "/") ? "/" : ""
        let query = queryString.isEmpty ? "" : "?" + URIText.iriToURI(queryString)
        return URIText.escapePath(externalPath) + slash + query
    }

    /// A whole URL for a location, or for this request: Django's `build_absolute_uri()`.
    public func absoluteURL(_ location: String? = nil) throws(SuspiciousOperation) -> String {
        let base = "\(scheme)://\(try host)"
        guard let location else { return URIText.iriToURI(base + fullPath()) }
        if let parts = SplitURL(location), !parts.scheme.isEmpty, !parts.authority.isEmpty {
            return URIText.iriToURI(location)
        }
        return URIText.iriToURI(URLJoining.join(base: base + externalPath, location))
    }
}

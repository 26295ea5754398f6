internal import PythonText

/// Whether a client may be sent to a URL that it gave itself.
public enum RedirectSafety {
    /// Whether a URL stays on allowed hosts and schemes: Django's `url_has_allowed_host_and_scheme`.
    ///
    /// ```swift
    /// RedirectSafety.isAllowed("/inbox/", hosts: ["example.com"])            // true
    /// RedirectSafety.isAllowed("//evil.example/", hosts: ["example.com"])    // false
    /// ```
    public static func isAllowed(_ url: String?, hosts: Set<String> = [], requiresHTTPS: Bool = false) -> Bool {
        guard let url = url?.pythonStripped(), !url.isEmpty else { return false }
        // Chrome takes a backslash for a slash.
        let slashed = String(String.UnicodeScalarView(url.unicodeScalars.map { $0 == "\\" ? "/" : $0 }))
        return isAllowedAsWritten(url, hosts, requiresHTTPS) && isAllowedAsWritten(slashed, hosts, requiresHTTPS)
    }

    private static let maxLength = 2048

    private static func isAllowedAsWritten(_ url: String, _ hosts: Set<String>, _ requiresHTTPS: Bool) -> Bool {
        guard !url.hasPrefix("///"), url.unicodeScalars.count <= maxLength, let parts = SplitURL(url) else {
            return false
        }
        // http:///example.com has a host for some browsers.
        if parts.authority.isEmpty, !parts.scheme.isEmpty { return false }
        // Some browsers skip control characters at the front.
        if let first = url.unicodeScalars.first, isControl(first) { return false }
        let scheme = parts.scheme.isEmpty && !parts.authority.isEmpty ? "http" : parts.scheme
        let schemes = requiresHTTPS ? ["https"] : ["http", "https"]
        return (parts.authority.isEmpty || hosts.contains(parts.authority))
            && (scheme.isEmpty || schemes.contains(scheme))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}

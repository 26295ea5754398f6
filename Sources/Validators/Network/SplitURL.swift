internal import PythonText
internal import Web

/// Scheme and authority of a URL, as Python's `urllib.parse.urlsplit` takes them apart.
struct SplitURL {
    /// What stands between `//` and the path; empty if there is no `//` after a scheme.
    let netloc: String

    /// - Returns: nil where Python raises `ValueError`.
    init?(_ url: String) {
        var rest = url.unicodeScalars[...]
        if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
            rest = rest[rest.index(after: colon)...]
        }
        guard rest.starts(with: ["/", "/"]) else {
            netloc = ""
            return
        }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard Self.hasGoodBrackets(authority), Self.isSafeUnderNFKC(authority) else { return nil }
        netloc = String(String.UnicodeScalarView(authority))
    }

    /// The host without user, port and brackets; nil if it is empty.
    var hostname: String? {
        var host = netloc.unicodeScalars[...]
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        if let bracket = host.firstIndex(of: "[") {
            host = host[host.index(after: bracket)...].prefix { $0 != "]" }
        } else {
            host = host.prefix { $0 != ":" }
        }
        return host.isEmpty ? nil : String(String.UnicodeScalarView(host))
    }

    private static func isScheme(_ text: Substring.UnicodeScalarView) -> Bool {
        guard let first = text.first, first.isASCIILetter else { return false }
        return text.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == "+" || $0 == "-" || $0 == "." }
    }

    // Brackets come in pairs and hold an address of version 6, or of a version to come.
    private static func hasGoodBrackets(_ authority: Substring.UnicodeScalarView) -> Bool {
        let opening = authority.firstIndex(of: "[")
        guard authority.contains("]") == (opening != nil) else { return false }
        guard let opening else { return true }
        let inside = authority[authority.index(after: opening)...].prefix { $0 != "]" }
        if inside.first == "v" {
            let version = inside.dropFirst().prefix { $0.properties.isASCIIHexDigit }
            let rest = inside.dropFirst(1 + version.count)
            return !version.isEmpty && rest.first == "." && rest.count > 1 && !rest.contains("\n")
        }
        return IPv6Address(String(String.UnicodeScalarView(inside))) != nil
    }

    // Characters such as ℀ become "a/c" in a host name and would move its end.
    private static func isSafeUnderNFKC(_ authority: Substring.UnicodeScalarView) -> Bool {
        if authority.allSatisfy(\.isASCII) { return true }
        let text = String(String.UnicodeScalarView(authority.filter { !"@:#?".unicodeScalars.contains($0) }))
        let normalized = text.nfkcNormalized()
        return normalized.utf8.elementsEqual(text.utf8)
            || !normalized.unicodeScalars.contains { "/?#@:".unicodeScalars.contains($0) }
    }
}

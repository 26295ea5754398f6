/// Joins a location to a base, as Python's `urljoin` does for URLs of the web.
enum URLJoining {
    static func join(base: String, _ location: String) -> String {
        guard let base = SplitURL(base), let target = SplitURL(location) else { return location }
        if location.isEmpty { return text(base) }
        if !target.scheme.isEmpty, target.scheme != base.scheme { return location }
        var result = target
        result.scheme = base.scheme
        if !target.authority.isEmpty { return text(result) }
        result.authority = base.authority
        if target.path.isEmpty {
            result.path = base.path
            if target.query.isEmpty { result.query = base.query }
            return text(result)
        }
        result.path = joinedPath(base.path, target.path)
        return text(result)
    }

    private static func joinedPath(_ base: String, _ path: String) -> String {
        var segments = path.utf8.first == UInt8(ascii: "/") ? [] : split(base).dropLast().filter { !$0.isEmpty }
        if segments.isEmpty || segments.first != "" { segments.insert("", at: 0) }
        let own = split(path)
        segments += path.utf8.first == UInt8(ascii: "/") ? own.dropFirst() : own[...]
        var resolved: [String] = []
        for segment in segments {
            if segment == ".." {
                if resolved.count > 1 { resolved.removeLast() }
            } else if segment != "." {
                resolved.append(segment)
            }
        }
        if let last = segments.last, last == "." || last == ".." { resolved.append("") }
        let joined = resolved.joined(separator: "/")
        return joined.isEmpty ? "/" : joined
    }

    private static func split(_ path: String) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    private static func text(_ url: SplitURL) -> String {
        var text = url.scheme.isEmpty ? "" : "\(url.scheme):"
        if !url.authority.isEmpty { text += "//\(url.authority)" }
        text += url.path
        if !url.query.isEmpty { text += "?\(url.query)" }
        if !url.fragment.isEmpty { text += "#\(url.fragment)" }
        return text
    }
}

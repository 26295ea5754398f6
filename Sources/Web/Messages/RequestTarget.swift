/// Takes the target of a request line apart.
package enum RequestTarget {
    /// Splits `/all/?page=2` into path and query. An absolute target (`http://host/path`) loses its front.
    package static func split(_ target: String) -> (path: String, query: String) {
        let origin = withoutAuthority(target)
        let bytes = origin.utf8
        guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else { return (String(origin), "") }
        return (String(origin[..<mark]), String(origin[bytes.index(after: mark)...]))
    }

    /// The decoded path, as Django makes `path_info` from the bytes of the request line.
    ///
    /// Sequences that are no UTF-8 stay percent-encoded: `/caf%C3%A9/%FF` becomes `/café/%FF`.
    package static func decodedPath(_ rawPath: String) -> String {
        var path = rawPath
        if path.utf8.contains(UInt8(ascii: "%")) {
            path = PercentEncoding.repairedUTF8(PercentEncoding.decoded(path.utf8))
        }
        return path.utf8.first == UInt8(ascii: "/") ? path : "/" + path
    }

    private static func withoutAuthority(_ target: String) -> Substring {
        if target.utf8.first == UInt8(ascii: "/") { return target[...] }
        for prefix in ["http://", "https://"] where target.utf8.count > prefix.utf8.count {
            let front = target.utf8.prefix(prefix.utf8.count)
            guard String(Substring(front)).lowercased() == prefix else { continue }
            let rest = target[target.utf8.index(target.startIndex, offsetBy: prefix.utf8.count)...]
            guard let end = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }) else {
                return "/"
            }
            return rest[end...]
        }
        return target[...]
    }
}

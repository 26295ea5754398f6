/// Finds the view for a path, and the path for a view.
///
/// ```swift
/// let resolver = try URLResolver(URLConf(urlPatterns))
/// try resolver.resolve("/mark_read/7/").arguments["pk"]          // .int(7)
/// try resolver.reverse("mark_read", arguments: ["pk": 7])        // "/mark_read/7/"
/// ```
///
/// Patterns are compiled once, when it is made. The first match wins; patterns that cannot match, by the text they begin
/// with, are not tried, so that a long list of patterns costs no more than a short one.
public final class URLResolver: Sendable {
    public let urls: URLConf
    private let root: URLLevel
    private let reverser: URLReverser

    /// Compiles the patterns. Throws what is wrong with a route.
    public init(_ urls: URLConf) throws(ImproperlyConfigured) {
        self.urls = urls
        root = try URLLevel(urls.patterns, URLLevel.Context(), urls.converters)
        reverser = URLReverser(try ReverseTable(urls.patterns, urls.converters))
    }

    /// The view for a decoded path.
    public func resolve(_ path: String) throws(Resolver404) -> ResolverMatch {
        if let match = match(path) { return match }
        throw Resolver404(path: path.hasPrefix("/") ? String(path.dropFirst()) : path, tried: tried(path))
    }

    /// The view for a decoded path, or `nil`.
    public func match(_ path: String) -> ResolverMatch? {
        let bytes = Array(path.utf8)
        return bytes.first == UInt8(ascii: "/") ? root.resolve(bytes, from: 1) : nil
    }

    /// The URL for a name: Django's `reverse`.
    ///
    /// - Parameters:
    ///   - name: a pattern's name, with namespaces in front: `admin:login`.
    ///   - positional: values for unnamed groups; not together with `arguments`.
    ///   - currentApp: the instance namespace to prefer where an application has several.
    ///   - scriptPrefix: what every URL begins with.
    public func reverse(
        _ name: String, positional: [PathValue] = [], arguments: PathArguments = [:], currentApp: String? = nil,
        scriptPrefix: String = "/"
    ) throws(NoReverseMatch) -> String {
        try reverser.reverse(
            name, positional: positional, arguments: arguments, currentApp: currentApp, scriptPrefix: scriptPrefix)
    }

    /// The patterns that were tried for a path which none matches.
    private func tried(_ path: String) -> [[Resolver404.TriedPattern]] {
        let bytes = Array(path.utf8)
        guard bytes.first == UInt8(ascii: "/") else { return [] }
        return tried(urls.patterns, bytes, from: 1)
    }

    private func tried(_ patterns: [URLPattern], _ path: [UInt8], from start: Int) -> [[Resolver404.TriedPattern]] {
        var tried: [[Resolver404.TriedPattern]] = []
        for pattern in patterns {
            switch pattern.target {
            case .view(_, let name):
                tried.append([Resolver404.TriedPattern(route: pattern.route.text, name: name)])
            case .include(let included):
                let own = Resolver404.TriedPattern(route: pattern.route.text)
                if let compiled = try? CompiledPattern(pattern.route, isEndpoint: false, converters: urls.converters),
                    let found = compiled.match(path, from: start)
                {
                    tried += self.tried(included.patterns, path, from: found.end).map { [own] + $0 }
                } else {
                    tried.append([own])
                }
            }
        }
        return tried
    }
}

/// Patterns that are tried at the same place of a path, in order.
///
/// Prefixes without parameters are dissolved: what they include is listed here, with the prefix in front. The order,
/// and so the first match, stays Django's.
struct URLLevel: Sendable {
    struct Entry: Sendable {
        /// The dissolved prefixes.
        var prefix: [UInt8]
        var pattern: CompiledPattern
        /// Defaults of the dissolved prefixes.
        var outerDefaults: PathArguments
        var target: Target
    }

    enum Target: Sendable {
        case endpoint(Endpoint)
        case level(URLLevel, defaults: PathArguments)
    }

    /// A view with all that is known about its match before any request.
    struct Endpoint: Sendable {
        var view: View
        var name: String?
        var route: String
        var defaults: PathArguments
        var appNames: [String]
        var namespaces: [String]
    }

    /// The way from the root to a list of patterns.
    struct Context: Sendable {
        var routes: [String] = []
        var appNames: [String] = []
        var namespaces: [String] = []
    }

    private var entries: [Entry] = []
    private var trie = PrefixTrie([])

    init(
        _ patterns: [URLPattern], _ context: Context, _ converters: [String: any PathConverter]
    ) throws(ImproperlyConfigured) {
        try add(patterns, prefix: [], outerDefaults: [:], context, converters)
        trie = PrefixTrie(entries.map { $0.prefix + $0.pattern.literalPrefix })
    }

    private mutating func add(
        _ patterns: [URLPattern], prefix: [UInt8], outerDefaults: PathArguments, _ context: Context,
        _ converters: [String: any PathConverter]
    ) throws(ImproperlyConfigured) {
        for pattern in patterns {
            switch pattern.target {
            case .view(let view, let name):
                let compiled = try CompiledPattern(pattern.route, isEndpoint: true, converters: converters)
                let endpoint = Endpoint(
                    view: view, name: name, route: Self.joined(context.routes + [pattern.route.text]),
                    defaults: pattern.defaults, appNames: context.appNames, namespaces: context.namespaces)
                entries.append(
                    Entry(prefix: prefix, pattern: compiled, outerDefaults: outerDefaults, target: .endpoint(endpoint)))
            case .include(let included):
                if included.namespace != nil, included.appName == nil {
                    throw ImproperlyConfigured("A namespace in include() without an app name is not supported.")
                }
                let compiled = try CompiledPattern(pattern.route, isEndpoint: false, converters: converters)
                var inner = context
                inner.routes.append(pattern.route.text)
                if let appName = included.appName, !appName.isEmpty { inner.appNames.append(appName) }
                if let namespace = included.namespace, !namespace.isEmpty { inner.namespaces.append(namespace) }
                if compiled.isLiteral {
                    try add(
                        included.patterns, prefix: prefix + compiled.literalPrefix,
                        outerDefaults: outerDefaults.merging(pattern.defaults), inner, converters)
                } else {
                    let level = try URLLevel(included.patterns, inner, converters)
                    entries.append(
                        Entry(
                            prefix: prefix, pattern: compiled, outerDefaults: outerDefaults,
                            target: .level(level, defaults: pattern.defaults)))
                }
            }
        }
    }

    /// The first match for what follows `start`.
    func resolve(_ path: [UInt8], from start: Int) -> ResolverMatch? {
        for number in trie.candidates(for: path, from: start) {
            let entry = entries[number]
            guard let found = entry.pattern.match(path, from: start + entry.prefix.count) else { continue }
            switch entry.target {
            case .endpoint(let endpoint):
                let own = found.arguments.merging(endpoint.defaults)
                return ResolverMatch(
                    view: endpoint.view, positionalArguments: found.positional,
                    arguments: entry.outerDefaults.merging(own), capturedArguments: found.arguments,
                    extraArguments: entry.outerDefaults.merging(endpoint.defaults), urlName: endpoint.name,
                    route: endpoint.route, appNames: endpoint.appNames, namespaces: endpoint.namespaces)
            case .level(let level, let defaults):
                guard var match = level.resolve(path, from: found.end) else { continue }
                let arguments = found.arguments.merging(defaults).merging(match.arguments)
                // Named groups anywhere switch the unnamed ones off.
                if arguments.isEmpty { match.positionalArguments = found.positional + match.positionalArguments }
                match.arguments = entry.outerDefaults.merging(arguments)
                match.extraArguments = entry.outerDefaults.merging(defaults).merging(match.extraArguments)
                return match
            }
        }
        return nil
    }

    /// Routes joined as Django shows them: `^` is kept only at the very front.
    private static func joined(_ routes: [String]) -> String {
        guard let last = routes.last else { return "" }
        return routes.dropLast().reversed().reduce(last) { joined, route in
            route.isEmpty ? joined : route + (joined.hasPrefix("^") ? String(joined.dropFirst()) : joined)
        }
    }
}

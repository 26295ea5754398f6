/// What can be reversed below a list of patterns: names with their ways, and the namespaces inside.
struct ReverseTable: Sendable {
    /// One way to write the URL of a name.
    struct Way: Sendable {
        /// The regular expression of the whole way, without `^` at the front.
        var source: String
        var defaults: PathArguments
        var converters: [String: any PathConverter]
    }

    indirect enum Namespace: Sendable {
        case table(prefix: String, converters: [String: any PathConverter], ReverseTable)
    }

    /// Ways by name, those to be tried first in front.
    private(set) var ways: [String: [Way]] = [:]
    private(set) var namespaces: [String: Namespace] = [:]
    /// Instance namespaces by application namespace.
    private(set) var applications: [String: [String]] = [:]

    init(_ patterns: [URLPattern], _ converters: [String: any PathConverter]) throws(ImproperlyConfigured) {
        // Django goes backwards, too: of equal names the last pattern is tried first.
        for pattern in patterns.reversed() {
            switch pattern.target {
            case .view(_, let name):
                guard let name else { continue }
                let compiled = try CompiledPattern(pattern.route, isEndpoint: true, converters: converters)
                let way = Way(
                    source: Self.source(of: compiled), defaults: pattern.defaults,
                    converters: Self.dictionary(compiled.converters))
                ways[name, default: []].append(way)
            case .include(let included):
                let compiled = try CompiledPattern(pattern.route, isEndpoint: false, converters: converters)
                try add(included, pattern.defaults, compiled, converters)
            }
        }
    }

    private mutating func add(
        _ included: IncludedURLs, _ defaults: PathArguments, _ compiled: CompiledPattern,
        _ converters: [String: any PathConverter]
    ) throws(ImproperlyConfigured) {
        let table = try ReverseTable(included.patterns, converters)
        let source = Self.source(of: compiled)
        let own = Self.dictionary(compiled.converters)
        if let appName = included.appName, !appName.isEmpty {
            let namespace = included.namespace ?? appName
            applications[appName, default: []].append(namespace)
            namespaces[namespace] = .table(prefix: source, converters: own, table)
            return
        }
        for (name, inner) in table.ways {
            ways[name, default: []] += inner.map { way in
                Way(
                    source: source + way.source, defaults: way.defaults.merging(defaults),
                    converters: own.merging(way.converters) { $1 })
            }
        }
        for case (let name, .table(let prefix, let inner, let namespace)) in table.namespaces {
            namespaces[name] = .table(prefix: source + prefix, converters: inner.merging(own) { $1 }, namespace)
        }
        for (name, instances) in table.applications { applications[name, default: []] += instances }
    }

    private static func source(of pattern: CompiledPattern) -> String {
        let source = pattern.regexSource
        return source.hasPrefix("^") ? String(source.dropFirst()) : source
    }

    private static func dictionary(
        _ converters: [(name: String, converter: any PathConverter)]
    ) -> [String: any PathConverter] {
        Dictionary(converters.map { ($0.name, $0.converter) }) { $1 }
    }
}

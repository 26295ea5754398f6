internal import PythonText
internal import Synchronization

/// Makes URLs from names.
final class URLReverser: Sendable {
    /// A way that was asked for before: its forms, and the expression that a result must match.
    private struct PreparedWay: Sendable {
        var way: ReverseTable.Way
        var forms: [RegexNormalizer.Form]
        var check: PythonRegex?
    }

    private let table: ReverseTable
    private let prepared = Mutex<[String: [PreparedWay]]>([:])

    init(_ table: ReverseTable) { self.table = table }

    func reverse(
        _ name: String, positional: [PathValue], arguments: PathArguments, currentApp: String?, scriptPrefix: String
    ) throws(NoReverseMatch) -> String {
        let ways = try ways(for: name, currentApp, scriptPrefix)
        for way in ways {
            for form in way.forms {
                guard let values = Self.values(for: form, way.way, positional, arguments),
                    let texts = Self.texts(of: values, way.way),
                    let url = Self.url(form, texts, way.check, scriptPrefix)
                else { continue }
                return url
            }
        }
        let viewName = name.split(separator: ":").last.map(String.init) ?? name
        throw Self.failure(viewName, ways.map(\.way.source), positional, arguments)
    }

    // MARK: Ways

    private func ways(
        for name: String, _ currentApp: String?, _ scriptPrefix: String
    ) throws(NoReverseMatch) -> [PreparedWay] {
        let key = "\(name) \(currentApp ?? "") \(scriptPrefix)"
        if let known = prepared.withLock({ $0[key] }) { return known }
        var path = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let viewName = path.removeLast()
        var current = currentApp.flatMap { $0.isEmpty ? nil : $0.split(separator: ":").map(String.init)[...] }
        var table = self.table
        var prefix = ""
        var converters: [String: any PathConverter] = [:]
        var resolved: [String] = []
        for part in path {
            let wanted = current?.popFirst()
            let namespace = Self.namespace(part, wanted, table)
            if namespace != wanted { current = nil }
            guard case .table(let ownPrefix, let own, let inner)? = table.namespaces[namespace] else {
                let inside = resolved.isEmpty ? "" : " inside '\(resolved.joined(separator: ":"))'"
                throw NoReverseMatch("\(namespace.pythonRepr) is not a registered namespace\(inside)")
            }
            resolved.append(namespace)
            prefix += ownPrefix
            converters.merge(own) { $1 }
            table = inner
        }
        let ways = (table.ways[viewName] ?? []).map { way in
            let source = prefix + way.source
            let whole = ReverseTable.Way(
                source: source, defaults: way.defaults, converters: converters.merging(way.converters) { $1 })
            return PreparedWay(
                way: whole, forms: RegexNormalizer.forms(of: source),
                check: try? PythonRegex("^\(PythonRegex.escape(scriptPrefix))\(source)"))
        }
        // Names come from code and templates, not from clients, so this stays small.
        prepared.withLock { $0[key] = ways }
        return ways
    }

    /// The instance namespace that a part of a name means.
    private static func namespace(_ part: String, _ wanted: String?, _ table: ReverseTable) -> String {
        guard let instances = table.applications[part], let first = instances.first else { return part }
        if let wanted, instances.contains(wanted) { return wanted }
        return instances.contains(part) ? part : first
    }

    // MARK: One URL

    /// The values for a form's gaps, or `nil` when they are not those that it wants.
    private static func values(
        for form: RegexNormalizer.Form, _ way: ReverseTable.Way, _ positional: [PathValue], _ arguments: PathArguments
    ) -> PathArguments? {
        if !positional.isEmpty {
            guard positional.count == form.parameters.count else { return nil }
            var values: PathArguments = [:]
            for (name, value) in zip(form.parameters, positional) { values[name] = value }
            return values
        }
        for name in arguments.names where !form.parameters.contains(name) && way.defaults[name] == nil { return nil }
        for name in form.parameters where arguments[name] == nil && way.defaults[name] == nil { return nil }
        for argument in way.defaults.all where !form.parameters.contains(argument.name) {
            if let given = arguments[argument.name], !given.isPythonEqual(to: argument.value) { return nil }
        }
        return arguments
    }

    private static func texts(of values: PathArguments, _ way: ReverseTable.Way) -> [String: String]? {
        var texts: [String: String] = [:]
        for argument in values.all {
            if let converter = way.converters[argument.name] {
                guard let text = converter.text(of: argument.value) else { return nil }
                texts[argument.name] = text
            } else {
                texts[argument.name] = argument.value.text
            }
        }
        return texts
    }

    private static func url(
        _ form: RegexNormalizer.Form, _ texts: [String: String], _ check: PythonRegex?, _ scriptPrefix: String
    ) -> String? {
        var candidate = scriptPrefix
        for piece in form.pieces {
            switch piece {
            case .text(let scalar): candidate.unicodeScalars.append(scalar)
            case .parameter(let name):
                guard let text = texts[name] else { return nil }
                candidate += text
            }
        }
        guard check?.search(candidate) != nil else { return nil }
        // What RFC 3986 allows in a segment of a path.
        return URIText.escapeLeadingSlashes(PercentEncoding.quote(candidate, safe: "!$&'()*+,;=/~:@"))
    }

    private static func failure(
        _ name: String, _ sources: [String], _ positional: [PathValue], _ arguments: PathArguments
    ) -> NoReverseMatch {
        if sources.isEmpty {
            return NoReverseMatch(
                "Reverse for '\(name)' not found. '\(name)' is not a valid view function or pattern name.")
        }
        var given = "no arguments"
        if !positional.isEmpty {
            let items = positional.map(\.pythonRepr).joined(separator: ", ")
            given = "arguments '(\(items)\(positional.count == 1 ? "," : ""))'"
        } else if !arguments.isEmpty {
            let items = arguments.all.map { "\($0.name.pythonRepr): \($0.value.pythonRepr)" }
            given = "keyword arguments '{\(items.joined(separator: ", "))}'"
        }
        let tried = sources.map(\.pythonRepr).joined(separator: ", ")
        return NoReverseMatch(
            "Reverse for '\(name)' with \(given) not found. \(sources.count) pattern(s) tried: [\(tried)]")
    }
}

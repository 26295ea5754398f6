/// A route in the syntax of `path()`: `articles/<int:year>/<slug>/`.
struct RoutePattern: Sendable {
    private enum Component: Sendable {
        case literal([UInt8])
        case parameter(name: String, BuiltinConverter)
    }

    let route: String
    let isEndpoint: Bool
    /// The regular expression that Django makes of it.
    let regexSource: String
    let converters: [(name: String, converter: any PathConverter)]
    private var components: [Component] = []
    /// Stands in for ``components`` where a converter of the project is used.
    private var regex: PythonRegex?

    init(_ route: String, isEndpoint: Bool, converters custom: [String: any PathConverter]) throws(ImproperlyConfigured)
    {
        self.route = route
        self.isEndpoint = isEndpoint
        var source = "^"
        var converters: [(name: String, converter: any PathConverter)] = []
        var needsRegex = false
        for part in try RouteScanner.parts(of: route) {
            switch part {
            case .literal(let text):
                source += PythonRegex.escape(text)
                components.append(.literal(Array(text.utf8)))
            case .parameter(let converterName, let name):
                if converters.contains(where: { $0.name == name }) {
                    throw ImproperlyConfigured("URL route '\(route)' uses parameter name '\(name)' more than once.")
                }
                if let converter = custom[converterName] {
                    converters.append((name, converter))
                    needsRegex = true
                } else if let converter = BuiltinConverter(rawValue: converterName) {
                    converters.append((name, converter))
                    components.append(.parameter(name: name, converter))
                } else {
                    throw ImproperlyConfigured("URL route '\(route)' uses invalid converter '\(converterName)'.")
                }
                source += "(?P<\(name)>\(converters[converters.count - 1].converter.regex))"
            }
        }
        if isEndpoint { source += "\\Z" }
        regexSource = source
        self.converters = converters
        if needsRegex {
            do {
                regex = try PythonRegex(source)
            } catch {
                throw ImproperlyConfigured("\"\(source)\" is not a valid regular expression: \(error)")
            }
        }
    }

    /// The text before the first parameter.
    var literalPrefix: [UInt8] {
        if let regex { return Array(regex.program.literalPrefix.utf8) }
        if case .literal(let bytes)? = components.first { return bytes }
        return []
    }

    var isLiteral: Bool { converters.isEmpty }

    /// Matches at a position. Gives where the match ends and the captured values.
    func match(_ path: [UInt8], from start: Int) -> PatternMatch? {
        if let regex { return match(path, from: start, regex) }
        if isLiteral {
            let literal = literalPrefix
            guard path[start...].starts(with: literal) else { return nil }
            let end = start + literal.count
            return !isEndpoint || end == path.count ? PatternMatch(end: end) : nil
        }
        var bounds: [Range<Int>] = []
        bounds.reserveCapacity(converters.count)
        guard let end = end(of: 0, in: path, from: start, &bounds) else { return nil }
        var match = PatternMatch(end: end)
        for (parameter, range) in zip(converters, bounds) {
            guard let value = parameter.converter.value(of: String(decoding: path[range], as: UTF8.self)) else {
                return nil
            }
            match.arguments[parameter.name] = value
        }
        return match
    }

    /// Where the match of the components from `index` on ends. Goes as deep as the route has components.
    private func end(of index: Int, in path: [UInt8], from start: Int, _ bounds: inout [Range<Int>]) -> Int? {
        guard index < components.count else { return !isEndpoint || start == path.count ? start : nil }
        switch components[index] {
        case .literal(let bytes):
            guard path[start...].starts(with: bytes) else { return nil }
            return end(of: index + 1, in: path, from: start + bytes.count, &bounds)
        case .parameter(_, let converter):
            guard let ends = converter.extent(in: path, from: start) else { return nil }
            for candidate in ends.reversed() {
                // A value ends between two scalars.
                if candidate < path.count, path[candidate] & 0xC0 == 0x80 { continue }
                bounds.append(start..<candidate)
                if let end = end(of: index + 1, in: path, from: candidate, &bounds) { return end }
                bounds.removeLast()
            }
            return nil
        }
    }

    private func match(_ path: [UInt8], from start: Int, _ regex: PythonRegex) -> PatternMatch? {
        let rest = String(decoding: path[start...], as: UTF8.self)
        guard let found = regex.search(rest), let whole = found.group(0) else { return nil }
        var match = PatternMatch(end: start + whole.utf8.count)
        for (name, converter) in converters {
            guard let text = found.group(named: name), let value = converter.value(of: text) else { return nil }
            match.arguments[name] = value
        }
        return match
    }
}

/// What a pattern took from a path.
struct PatternMatch {
    /// Where the rest of the path begins.
    var end: Int
    var positional: [PathValue] = []
    var arguments: PathArguments = [:]
}

extension URLPattern {
    /// The pattern with a suffix behind its route, in place of a slash at the end; included patterns get it themselves.
    package func appendingSuffix(path: String, regex: String, keepingOriginal: Bool) -> [URLPattern] {
        var copy = self
        if case .include(var included) = target {
            included.patterns = included.patterns.flatMap {
                $0.appendingSuffix(path: path, regex: regex, keepingOriginal: keepingOriginal)
            }
            copy.target = .include(included)
            return [copy]
        }
        func bare(_ route: String) -> Substring {
            var bare = route[...]
            while bare.last == "$" { bare.removeLast() }
            while bare.last == "/" { bare.removeLast() }
            return bare
        }
        switch route {
        case .path(let text): copy.route = .path(bare(text) + path)
        case .regex(let text): copy.route = .regex(bare(text) + regex)
        }
        return keepingOriginal ? [self, copy] : [copy]
    }
}

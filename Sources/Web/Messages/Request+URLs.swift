extension Request {
    /// The URL for a name, below the prefix that the program is mounted at: Django's `reverse`.
    ///
    /// ```swift
    /// try request.reverse("mark_read", arguments: ["pk": 7])    // "/mark_read/7/"
    /// ```
    public func reverse(
        _ name: String, positional: [PathValue] = [], arguments: PathArguments = [:]
    ) throws(NoReverseMatch) -> String {
        guard let resolver else { throw NoReverseMatch("The request is not answered by an application.") }
        return try resolver.reverse(
            name, positional: positional, arguments: arguments,
            currentApp: resolverMatch.map(\.namespace), scriptPrefix: sharedSettings.value.scriptPrefix)
    }

    /// What the application would do with a decoded path; `nil` if no pattern matches it.
    ///
    /// - Parameter path: as a client knows it, below the prefix that the program is mounted at.
    public func resolve(_ path: String) -> ResolverMatch? { resolver?.match(path) }

    /// The prefix that the program is mounted at: Django's script prefix, `/` unless there is one.
    public var scriptPrefix: String { sharedSettings.value.scriptPrefix }

    /// A value that the URL pattern took from the path.
    public func pathArgument(_ name: String) -> PathValue? { resolverMatch?.arguments[name] }
}

public import Web

extension APIRequest {
    /// The whole URL for a name, in the version of the API that the request asks for: DRF's `reverse`.
    ///
    /// ```swift
    /// try request.reverse("note-detail", arguments: ["pk": 7])      // https://example.com/notes/7/
    /// ```
    ///
    /// - Parameter format: the suffix that the URL gets, where its pattern takes one.
    public func reverse(_ name: String, arguments: PathArguments = [:], format: String? = nil) throws -> String {
        var arguments = arguments
        if let format { arguments["format"] = .string(format) }
        var url = try versionedURL(name, arguments) ?? request.absoluteURL(request.reverse(name, arguments: arguments))
        if let formatParameter, let format = query[formatParameter] {
            var link = try QueryLink(url: url)
            link.set(formatParameter, format)
            url = link.text
        }
        return url
    }

    /// `nil` if the version makes no difference, or if there is no such URL in the version.
    private func versionedURL(_ name: String, _ arguments: PathArguments) throws -> String? {
        guard let versioning else { return nil }
        let versionedName = versioning.viewName(name, for: self)
        let versionedArguments = versioning.arguments(arguments, for: self)
        guard let path = try? request.reverse(versionedName, arguments: versionedArguments) else { return nil }
        return try versioning.link(request.absoluteURL(path), for: self)
    }

    /// The format that the URL's suffix asks for.
    var formatSuffix: String? { arguments["format"]?.text }
}

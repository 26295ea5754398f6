public import Web

extension TemplateRequest {
    /// What a page knows of a request: its query, and the URLs of its application.
    public init(_ request: Request) {
        let entries = (try? request.query)?.entries ?? []
        self.init(
            query: entries.flatMap { entry in entry.values.map { (name: entry.key, value: $0) } },
            currentApp: request.resolverMatch?.namespace,
            urls: request.resolver.map { RequestURLs(resolver: $0, scriptPrefix: request.scriptPrefix) })
    }
}

/// The URLs of an application, behind the prefix that a server in front took away.
private struct RequestURLs: URLReversing {
    let resolver: URLResolver
    let scriptPrefix: String

    func url(
        _ name: String, positional: [TemplateValue], keywords: [(name: String, value: TemplateValue)],
        currentApp: String?
    ) throws -> String {
        let url = try resolver.url(name, positional: positional, keywords: keywords, currentApp: currentApp)
        return scriptPrefix == "/" ? url : scriptPrefix + url.dropFirst()
    }
}

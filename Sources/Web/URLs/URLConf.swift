/// A project's URLs: patterns, the converters that they use, and the views for errors.
///
/// ```swift
/// let urls = URLConf([path("", include(messagingURLs))])
/// ```
public struct URLConf: Sendable {
    public var patterns: [URLPattern]
    public var converters: [String: any PathConverter]
    /// Views instead of the plain pages for errors. They get the request alone.
    public var handler400: Handler?
    public var handler403: Handler?
    public var handler404: Handler?
    public var handler500: Handler?

    public init(_ patterns: [URLPattern], converters: [String: any PathConverter] = [:]) {
        self.patterns = patterns
        self.converters = converters
    }
}

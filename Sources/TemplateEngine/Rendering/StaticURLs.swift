internal import PythonText
internal import Web

/// The URLs of static and uploaded files, for the tags `static`, `get_static_prefix` and `get_media_prefix`.
public struct StaticURLs: Sendable {
    /// `STATIC_URL`.
    public var staticURL: String
    /// `MEDIA_URL`.
    public var mediaURL: String
    /// The URL for the path of a static file, if it is not the path behind `STATIC_URL`: with the hash of the file in
    /// its name, for example.
    public var makeURL: (@Sendable (String) -> String)?

    public init(
        staticURL: String = "/static/", mediaURL: String = "/", makeURL: (@Sendable (String) -> String)? = nil
    ) {
        self.staticURL = staticURL
        self.mediaURL = mediaURL
        self.makeURL = makeURL
    }

    /// The URL of a static file.
    public func url(_ path: String) -> String {
        if let makeURL { return makeURL(path) }
        let quoted = PercentEncoding.quote(path)
        if quoted.hasPrefix("/") { return quoted }
        let prefix = URIText.iriToURI(staticURL)
        return prefix.hasSuffix("/")
            ? prefix + quoted : prefix.pythonSplit("/").dropLast().map { $0 + "/" }.joined() + quoted
    }
}

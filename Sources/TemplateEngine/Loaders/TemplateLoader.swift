/// Finds the sources of templates.
public protocol TemplateLoader: Sendable {
    /// The places where a template of this name may be, in order. None for a name that leads out of the folders.
    func paths(of name: String) -> [String]
    /// The source at a place; `nil` if there is none.
    func source(at path: String) throws -> String?
    /// Something that changes with the source; `nil` if there is no source.
    func version(of path: String) -> TemplateVersion?
}

/// The state of a file: when it was changed, and its size.
public struct TemplateVersion: Sendable, Hashable {
    public let seconds: Int64
    public let nanoseconds: Int64
    public let size: Int64

    public init(seconds: Int64, nanoseconds: Int64, size: Int64) {
        (self.seconds, self.nanoseconds, self.size) = (seconds, nanoseconds, size)
    }
}

/// Templates in memory: Django's `locmem` loader.
public struct MemoryLoader: TemplateLoader {
    private let templates: [String: String]

    public init(_ templates: [String: String]) { self.templates = templates }

    public func paths(of name: String) -> [String] { [name] }
    public func source(at path: String) -> String? { templates[path] }

    public func version(of path: String) -> TemplateVersion? {
        templates[path].map { TemplateVersion(seconds: 0, nanoseconds: 0, size: Int64($0.utf8.count)) }
    }
}

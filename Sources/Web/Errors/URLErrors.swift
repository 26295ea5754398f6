/// No pattern matches a path: Django's `Resolver404`. Answered by `handler404`.
public struct Resolver404: Error, Sendable {
    /// The path without its leading slash.
    public var path: String
    /// The patterns that were tried, in order, each with the prefixes that led to it.
    public var tried: [[TriedPattern]]

    public struct TriedPattern: Sendable, Equatable, CustomStringConvertible {
        public var route: String
        public var name: String?

        public var description: String { name.map { "'\(route)' [name='\($0)']" } ?? "'\(route)'" }
    }
}

/// No URL can be made from a name and these arguments: Django's `NoReverseMatch`.
public struct NoReverseMatch: Error, Sendable, CustomStringConvertible {
    public var message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}

/// The project is set up in a way that cannot work: Django's `ImproperlyConfigured`.
public struct ImproperlyConfigured: Error, Sendable, CustomStringConvertible {
    public var message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}

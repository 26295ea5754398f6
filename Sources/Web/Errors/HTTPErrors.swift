/// There is nothing at this URL: Django's `Http404`. Answered by `handler404`.
public struct Http404: Error, Sendable, CustomStringConvertible {
    public var message: String

    public init(_ message: String = "") { self.message = message }

    public var description: String { message }
}

/// The user may not do this: Django's `PermissionDenied`. Answered by `handler403`.
public struct PermissionDenied: Error, Sendable, CustomStringConvertible {
    public var message: String

    public init(_ message: String = "") { self.message = message }

    public var description: String { message }
}

/// The request makes no sense: Django's `BadRequest`. Answered by `handler400`.
public struct BadRequest: Error, Sendable, CustomStringConvertible {
    public var message: String

    public init(_ message: String = "") { self.message = message }

    public var description: String { message }
}

/// The client stopped sending its body: Django's `UnreadablePostError`.
public struct UnreadablePostError: Error, Sendable, CustomStringConvertible {
    public init() {}

    public var description: String { "The request body ended too early." }
}

/// A multipart form that cannot be read: Django's `MultiPartParserError`. Answered by `handler400`.
public struct MultiPartParserError: Error, Sendable, Equatable, CustomStringConvertible {
    public var message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}

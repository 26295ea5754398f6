/// A parameter of a header value: `charset=utf-8`.
public struct HeaderParameter: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

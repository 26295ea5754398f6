/// A JSON document as the database stores it: the value of a `JSONField`.
///
/// It is kept as it was written; who wants its members reads them.
public struct JSONText: Sendable, Hashable {
    public var text: String

    public init(_ text: String) { self.text = text }
}

extension JSONText: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

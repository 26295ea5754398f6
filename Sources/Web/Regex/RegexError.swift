/// A pattern that is no regular expression.
public struct RegexError: Error, Sendable, CustomStringConvertible {
    public var message: String
    public var position: Int

    public var description: String { "\(message) at position \(position)" }
}

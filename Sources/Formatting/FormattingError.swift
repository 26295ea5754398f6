/// A value that cannot be written as asked for; named as the exception that Python raises for it.
public struct FormattingError: Error, Sendable, CustomStringConvertible {
    /// What kind of error it is.
    public enum Kind: String, Sendable {
        case attributeError = "AttributeError"
        case typeError = "TypeError"
        case valueError = "ValueError"
        case overflowError = "OverflowError"
        case suspiciousOperation = "SuspiciousOperation"
        case suspiciousFileOperation = "SuspiciousFileOperation"
    }

    public var kind: Kind
    public var message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var description: String { message }
}

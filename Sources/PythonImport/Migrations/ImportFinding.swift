/// Something in a Python file that a person should know.
///
/// ```
/// shop/migrations/0002_fill.py:14: RunPython(fill_slugs): the body of a function is Python code
/// ```
public struct ImportFinding: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// What follows from it.
    public enum Kind: Int, Sendable, Hashable, Comparable {
        /// The schema depends on something that is not known: nothing can be done before it is given.
        case error
        /// Code that is not carried out. It may be allowed.
        case code
        /// A default that only code knows, and that rows which exist already would need.
        case rowDefault
        /// Something without effect on the schema.
        case note

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public var kind: Kind
    /// The path as it was given.
    public var file: String
    public var line: Int
    public var reason: String

    public init(_ kind: Kind, file: String, line: Int, _ reason: String) {
        self.kind = kind
        self.file = file
        self.line = line
        self.reason = reason
    }

    public var description: String { "\(file):\(line): \(reason)" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.file, left.line, left.kind, left.reason) < (right.file, right.line, right.kind, right.reason)
    }
}

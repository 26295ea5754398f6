import Models

/// What is wrong with a migration, or with the state it meets.
///
/// ```
/// auth.user has no field named 'nickname'
/// ```
public struct MigrationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kind of trouble, named after what Django raises.
    public struct Code: Hashable, Sendable {
        public let name: String

        public init(name: String) { self.name = name }

        public static let value = Code(name: "ValueError")
        public static let type = Code(name: "TypeError")
        public static let validation = Code(name: "ValidationError")
        public static let key = Code(name: "KeyError")
        public static let lookup = Code(name: "LookupError")
        public static let fieldDoesNotExist = Code(name: "FieldDoesNotExist")
        public static let field = Code(name: "FieldError")
        public static let irreversible = Code(name: "IrreversibleError")
        public static let invalidBases = Code(name: "InvalidBasesError")
        public static let notSupported = Code(name: "NotSupportedError")
        public static let integrity = Code(name: "IntegrityError")
        public static let notImplemented = Code(name: "NotImplementedError")
        /// A condition that no row, or every row, meets by itself, where Django makes no SQL of it.
        public static let emptyResultSet = Code(name: "EmptyResultSet")
        public static let fullResultSet = Code(name: "FullResultSet")
        public static let improperlyConfigured = Code(name: "ImproperlyConfigured")
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }

    /// A value that a field refuses, in the form of Django's `ValidationError`.
    static func invalid(_ message: String) -> Self {
        Self(.validation, LiteralValue.list([.string(message)]).representation)
    }
}

/// A stored password that cannot be read, or a request that a hasher cannot fulfil.
///
/// The message names the trouble and never the password.
public struct PasswordHasherError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public struct Code: Hashable, Sendable {
        let name: String

        /// The stored text is not a hash of its algorithm.
        public static let malformed = Code(name: "malformed")
        /// No configured hasher has the algorithm.
        public static let unknownAlgorithm = Code(name: "unknown_algorithm")
        /// The salt is missing or has a character that it must not have.
        public static let invalidSalt = Code(name: "invalid_salt")
        /// The parameters are impossible, or need more than is allowed.
        public static let invalidParameters = Code(name: "invalid_parameters")
        /// The library that computes the hash is not installed, or refused.
        public static let unavailable = Code(name: "unavailable")
    }

    /// The kind of trouble.
    public var code: Code
    /// What happened, in Django's words where it has any.
    public var message: String

    public var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// A signed text that cannot be trusted, or that holds something unreadable.
public struct SigningError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public struct Code: Hashable, Sendable {
        let name: String

        /// Nobody who knows the key signed this text: Django's `BadSignature`.
        public static let badSignature = Code(name: "bad_signature")
        /// It was signed too long ago: Django's `SignatureExpired`.
        public static let signatureExpired = Code(name: "signature_expired")
        /// The signature is right, but what was signed cannot be read.
        public static let malformed = Code(name: "malformed")
        /// The separator of a signer could be part of a signature.
        public static let unsafeSeparator = Code(name: "unsafe_separator")
    }

    /// The kind of trouble.
    public var code: Code
    /// Django's words for it.
    public var message: String

    public var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

/// A way to store passwords, as Django's `BasePasswordHasher`.
///
/// ```swift
/// let hasher = PBKDF2PasswordHasher()
/// let encoded = try hasher.encode("secret", salt: hasher.salt())   // pbkdf2_sha256$1000000$…$…
/// try hasher.verify("secret", encoded)                             // true
/// ```
///
/// Encoding and verifying take long on purpose: run them on a ``HashingPool``. Text that is not a hash of this kind is reported as a
/// ``PasswordHasherError``, never trapped on.
public protocol PasswordHasher: Sendable {
    /// The first part of every hash, up to the first `$`.
    var algorithm: String { get }

    /// A new random salt.
    func salt() -> String

    /// The text to store for a password.
    func encode(_ password: String, salt: String) throws(PasswordHasherError) -> String

    /// Whether this is the password of a stored text.
    func verify(_ password: String, _ encoded: String) throws(PasswordHasherError) -> Bool

    /// The parts of a stored text.
    func decode(_ encoded: String) throws(PasswordHasherError) -> DecodedPassword

    /// What may be shown of a stored text, in order, with Django's labels.
    func safeSummary(_ encoded: String) throws(PasswordHasherError) -> [PasswordSummaryItem]

    /// Whether a stored text was made with other parameters than this hasher uses today.
    func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool

    /// Spends the time by which verifying this stored text was cheaper than one of today's would have been.
    func hardenRuntime(_ password: String, _ encoded: String) throws(PasswordHasherError)
}

extension PasswordHasher {
    public func salt() -> String { PasswordSalt.random() }

    public func mustUpdate(_ encoded: String) throws(PasswordHasherError) -> Bool { false }

    public func hardenRuntime(_ password: String, _ encoded: String) throws(PasswordHasherError) {}
}

/// The parts of a stored password.
public struct DecodedPassword: Equatable, Sendable {
    /// A number that the hash was made with, such as `iterations`.
    public struct Parameter: Equatable, Sendable {
        /// Django's name of it.
        public let name: String
        /// Its value.
        public let value: Int
    }

    /// The algorithm, without salt and parameters.
    public let algorithm: String
    /// The salt as text. Old unsalted hashes have none.
    public let salt: String?
    /// The hash itself, encoded as it is stored.
    public let hash: String
    /// The numbers, in the order in which they are shown.
    public let parameters: [Parameter]
    /// A name within the algorithm, such as `argon2id` or `2b`.
    public let variety: String?

    init(algorithm: String, salt: String?, hash: String, parameters: [Parameter] = [], variety: String? = nil) {
        self.algorithm = algorithm
        self.salt = salt
        self.hash = hash
        self.parameters = parameters
        self.variety = variety
    }

    /// The number with this name, or 0.
    subscript(name: String) -> Int {
        parameters.first { $0.name == name }?.value ?? 0
    }
}

/// One line of what may be shown of a stored password: `iterations: 1000000`.
public struct PasswordSummaryItem: Equatable, Sendable {
    /// Django's label.
    public let label: String
    /// The value; secret parts are masked.
    public let value: String

    init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
    }

    init(_ label: String, masking secret: String, showing count: Int = 6) {
        let scalars = secret.unicodeScalars
        let hidden = String(repeating: "*", count: max(0, scalars.count - count))
        self.init(label, String(String.UnicodeScalarView(scalars.prefix(count))) + hidden)
    }
}

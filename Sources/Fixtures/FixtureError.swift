/// What is wrong with a fixture, or keeps rows from being written as one.
///
/// ```
/// Problem installing fixture 'people.json': Invalid model identifier: auth.nothing
/// ```
public struct FixtureError: Error, Sendable, CustomStringConvertible {
    /// What kind of exception Django raises. It decides how the text is worded on its way up.
    public struct Code: Hashable, Sendable {
        let name: String

        /// The fixture is not what it should be: `DeserializationError`.
        public static let deserialization = Code(name: "deserialization")
        /// A value that a field does not take: `ValidationError`.
        public static let validation = Code(name: "validation")
        /// A natural key that no row has: `ObjectDoesNotExist`.
        public static let missingObject = Code(name: "missing_object")
        /// The database refused a row.
        public static let database = Code(name: "database")
        /// A document that defines types or entities: `DTDForbidden` and the like.
        public static let forbidden = Code(name: "forbidden")
        public static let other = Code(name: "other")
    }

    public var code: Code
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }

    /// Whether the text stays as it is, whatever Django puts before the texts of other errors.
    private var keepsText: Bool { code == .validation || code == .forbidden }

    /// The error with the name of the fixture before it.
    func inFixture(_ path: String) -> Self {
        keepsText ? self : Self(code, "Problem installing fixture '\(path)': \(message)")
    }

    static func validation(_ message: String) -> Self {
        // Django prints the list of messages, of which there is one.
        Self(.validation, "[" + PythonValue.string(message).representation + "]")
    }

    /// The error with the object and the value that it is about.
    func about(_ model: String, _ key: String, _ value: String) -> Self {
        Self(.deserialization, "\(message): (\(model):pk=\(key)) field_value was '\(value)'")
    }
}

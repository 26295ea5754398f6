/// Asks for a domain name of at least two labels.
public struct DomainNameValidator: Validator {
    private let acceptIDNA: Bool
    private let message: String
    private let code: String

    /// - Parameter acceptIDNA: whether letters outside of ASCII are fine.
    public init(acceptIDNA: Bool = true, message: String = "Enter a valid domain name.", code: String = "invalid") {
        self.acceptIDNA = acceptIDNA
        self.message = message
        self.code = code
    }

    public func validate(_ value: String) throws(ValidatorError) {
        let scalars = Array(value.unicodeScalars)
        guard scalars.count <= 255,
            DomainName.accepts(scalars[...], allowsTrailingDot: true, isASCIIOnly: !acceptIDNA)
        else {
            throw ValidatorError(code: code, message: fillIn(message, ["value": value]))
        }
    }
}

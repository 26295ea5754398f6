public import Web

/// Asks for a match of a Python regular expression somewhere in the text, or for none.
///
/// ```swift
/// let validator = RegexValidator(try PythonRegex("^[0-9]+$"), message: "Digits, please.")
/// ```
public struct RegexValidator: Validator {
    /// The expression.
    public let regex: PythonRegex
    /// What to tell the user; `%(value)s` stands for the text.
    public let message: String
    /// The code of the error.
    public let code: String
    /// Whether a match is what is wrong.
    public let inverseMatch: Bool

    public init(
        _ regex: PythonRegex, message: String = "Enter a valid value.", code: String = "invalid",
        inverseMatch: Bool = false
    ) {
        self.regex = regex
        self.message = message
        self.code = code
        self.inverseMatch = inverseMatch
    }

    public func validate(_ value: String) throws(ValidatorError) {
        if (regex.search(value) != nil) == inverseMatch {
            throw ValidatorError(code: code, message: fillIn(message, ["value": value]))
        }
    }
}

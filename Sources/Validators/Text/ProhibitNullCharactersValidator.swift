/// Refuses text with a zero character, which databases and C functions take for its end.
public struct ProhibitNullCharactersValidator: Validator {
    private let message: String
    private let code: String

    public init(message: String = "Null characters are not allowed.", code: String = "null_characters_not_allowed") {
        self.message = message
        self.code = code
    }

    public func validate(_ value: String) throws(ValidatorError) {
        if value.utf8.contains(0) {
            throw ValidatorError(code: code, message: fillIn(message, ["value": value]))
        }
    }
}

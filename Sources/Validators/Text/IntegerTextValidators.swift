internal import PythonText

/// Asks for digits, with a minus sign in front if need be: Django's `validate_integer`.
public struct IntegerTextValidator: Validator {
    public init() {}

    public func validate(_ value: String) throws(ValidatorError) {
        guard isInteger(value.unicodeScalars[...], allowNegative: true) else {
            throw ValidatorError(code: "invalid", message: "Enter a valid integer.")
        }
    }
}

/// Asks for integers with a separator between them: Django's `int_list_validator`.
///
/// ```swift
/// try IntegerListValidator().validate("1,2,3")
/// try IntegerListValidator(separator: "; ", allowNegative: true).validate("-1; 2")
/// ```
public struct IntegerListValidator: Validator {
    private let separator: String
    private let message: String
    private let code: String
    private let allowNegative: Bool

    /// Django's `validate_comma_separated_integer_list`.
    public static let commaSeparated = Self(message: "Enter only digits separated by commas.")

    public init(
        separator: String = ",", message: String = "Enter a valid value.", code: String = "invalid",
        allowNegative: Bool = false
    ) {
        self.separator = separator
        self.message = message
        self.code = code
        self.allowNegative = allowNegative
    }

    public func validate(_ value: String) throws(ValidatorError) {
        var rest = value.unicodeScalars[...]
        let separator = Array(self.separator.unicodeScalars)
        while true {
            let end = rest.indices.dropFirst(rest.first == "-" ? 1 : 0).first { !rest[$0].isPythonDecimal }
            guard isInteger(rest[..<(end ?? rest.endIndex)], allowNegative: allowNegative) else { break }
            guard let end else { return }
            rest = rest[end...]
            guard !separator.isEmpty, rest.starts(with: separator) else { break }
            rest = rest.dropFirst(separator.count)
        }
        throw ValidatorError(code: code, message: message)
    }
}

private func isInteger(_ text: Substring.UnicodeScalarView, allowNegative: Bool) -> Bool {
    let digits = allowNegative && text.first == "-" ? text.dropFirst() : text
    return !digits.isEmpty && digits.allSatisfy(\.isPythonDecimal)
}

/// A rule that values must meet: what Django's `django.core.validators` holds.
///
/// ```swift
/// try EmailValidator().validate("ann@example.com")
/// try MaxLengthValidator(3).validate("four")
/// // throws: Ensure this value has at most 3 characters (it has 4).
/// ```
public protocol Validator<Value>: Sendable {
    associatedtype Value

    /// - Throws: what is wrong with the value.
    func validate(_ value: Value) throws(ValidatorError)
}

/// What is wrong with a value, in Django's words.
public struct ValidatorError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Django's code for it, such as `max_length`.
    public let code: String
    /// What to tell the user.
    public let message: String

    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

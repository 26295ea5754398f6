/// Asks for one certain value.
public struct BaseValidator<Value: Equatable & MessageValue>: Validator {
    private let limit: Value
    private let message: String

    /// - Parameter message: with `%(limit_value)s`, `%(show_value)s` and `%(value)s`.
    public init(_ limit: Value, message: String = "Ensure this value is %(limit_value)s (it is %(show_value)s).") {
        self.limit = limit
        self.message = message
    }

    public func validate(_ value: Value) throws(ValidatorError) {
        if value != limit { throw limitError("limit_value", message, limit, value) }
    }
}

/// Refuses values above a limit: numbers, moments, anything that has an order.
public struct MaxValueValidator<Value: Comparable & MessageValue>: Validator {
    private let limit: Value
    private let message: String

    /// - Parameter message: see ``BaseValidator``.
    public init(
        _ limit: Value, message: String = "Ensure this value is less than or equal to %(limit_value)s."
    ) {
        self.limit = limit
        self.message = message
    }

    public func validate(_ value: Value) throws(ValidatorError) {
        if value > limit { throw limitError("max_value", message, limit, value) }
    }
}

/// Refuses values below a limit.
public struct MinValueValidator<Value: Comparable & MessageValue>: Validator {
    private let limit: Value
    private let message: String

    /// - Parameter message: see ``BaseValidator``.
    public init(
        _ limit: Value, message: String = "Ensure this value is greater than or equal to %(limit_value)s."
    ) {
        self.limit = limit
        self.message = message
    }

    public func validate(_ value: Value) throws(ValidatorError) {
        if value < limit { throw limitError("min_value", message, limit, value) }
    }
}

private func limitError(
    _ code: String, _ message: String, _ limit: some MessageValue, _ value: some MessageValue
) -> ValidatorError {
    ValidatorError(
        code: code, message: fillIn(message, ["limit_value": limit, "show_value": value, "value": value]))
}

/// Asks for a number of characters, counted as code points.
public struct MinLengthValidator: Validator {
    private let limit: Int
    private let message: String?

    /// - Parameter message: with `%(limit_value)d`, `%(show_value)d` and `%(value)s`, if it is not Django's.
    public init(_ limit: Int, message: String? = nil) {
        self.limit = limit
        self.message = message
    }

    public func validate(_ value: String) throws(ValidatorError) {
        let count = value.unicodeScalars.count
        guard count < limit else { return }
        let standard =
            "Ensure this value has at least %(limit_value)d character\(limit == 1 ? "" : "s") (it has %(show_value)d)."
        throw ValidatorError(
            code: "min_length",
            message: fillIn(message ?? standard, ["limit_value": limit, "show_value": count, "value": value]))
    }
}

/// Refuses more than a number of characters, counted as code points.
public struct MaxLengthValidator: Validator {
    private let limit: Int
    private let message: String?

    /// - Parameter message: see ``MinLengthValidator``.
    public init(_ limit: Int, message: String? = nil) {
        self.limit = limit
        self.message = message
    }

    public func validate(_ value: String) throws(ValidatorError) {
        let count = value.unicodeScalars.count
        guard count > limit else { return }
        let standard =
            "Ensure this value has at most %(limit_value)d character\(limit == 1 ? "" : "s") (it has %(show_value)d)."
        throw ValidatorError(
            code: "max_length",
            message: fillIn(message ?? standard, ["limit_value": limit, "show_value": count, "value": value]))
    }
}

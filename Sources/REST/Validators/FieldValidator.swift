/// A rule for a value that has the right type already.
///
/// ```swift
/// let even = FieldValidator<Int64> { value, _ in
///     guard value.isMultiple(of: 2) else { throw ValidationError("This field must be an even number.") }
/// }
/// IntegerField(.validators(even))
/// ```
public struct FieldValidator<Value: Sendable>: Sendable {
    let validate: @Sendable (Value, SerializerContext) throws -> Void

    public init(_ validate: @escaping @Sendable (Value, SerializerContext) throws -> Void) {
        self.validate = validate
    }
}

extension FieldValidator where Value == String {
    /// At most so many characters.
    public static func maxLength(_ limit: Int, message: String? = nil) -> Self {
        Self { text, _ in
            // Each character takes at least a byte.
            if text.utf8.count <= limit || text.unicodeScalars.count <= limit { return }
            let message = message ?? "Ensure this field has no more than {max_length} characters."
            throw ValidationError(message.replacing("{max_length}", with: String(limit)), code: "max_length")
        }
    }

    public static func minLength(_ limit: Int, message: String? = nil) -> Self {
        Self { text, _ in
            if text.unicodeScalars.count >= limit { return }
            let message = message ?? "Ensure this field has at least {min_length} characters."
            throw ValidationError(message.replacing("{min_length}", with: String(limit)), code: "min_length")
        }
    }

    static let noNullCharacters = Self { text, _ in
        if text.utf8.contains(0) {
            throw ValidationError("Null characters are not allowed.", code: "null_characters_not_allowed")
        }
    }

    /// A rule given as a function: `true` for good texts.
    public static func matching(
        _ message: String, code: String = "invalid", _ isValid: @escaping @Sendable (String) -> Bool
    ) -> Self {
        Self { text, _ in
            if !isValid(text) { throw ValidationError(message, code: code) }
        }
    }
}

extension FieldValidator where Value: Comparable {
    static func maxValue(_ limit: Value, text: String, message: String? = nil) -> Self {
        Self { value, _ in
            if value <= limit { return }
            let message = message ?? "Ensure this value is less than or equal to {max_value}."
            throw ValidationError(message.replacing("{max_value}", with: text), code: "max_value")
        }
    }

    static func minValue(_ limit: Value, text: String, message: String? = nil) -> Self {
        Self { value, _ in
            if value >= limit { return }
            let message = message ?? "Ensure this value is greater than or equal to {min_value}."
            throw ValidationError(message.replacing("{min_value}", with: text), code: "min_value")
        }
    }
}

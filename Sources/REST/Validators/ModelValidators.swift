import Models
import PythonText

/// What the validators of a model's field mean for a serializer.
enum ModelValidators {
    /// The rules for a value, as far as they are rules for texts.
    static func validators<Value>(of model: FieldDescription) -> [FieldValidator<Value>] {
        model.validators.compactMap { literal -> FieldValidator<Value>? in
            guard case .object(let object) = literal, let rule = textRule(object) else { return nil }
            return FieldValidator<Value> { value, context in
                if let text = value as? String { try rule.validate(text, context) }
            }
        }
    }

    private static func textRule(_ object: DeconstructedObject) -> FieldValidator<String>? {
        let message =
            "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters."
        switch object.path {
        case "django.contrib.auth.validators.UnicodeUsernameValidator":
            return .matching(message) { isUsername($0, \.isPythonWord) }
        case "django.contrib.auth.validators.ASCIIUsernameValidator":
            return .matching(
                message.replacing("letters, numbers,", with: "unaccented lowercase a-z and uppercase A-Z letters, numbers,")) {
                isUsername($0) { $0.isASCII && $0.isPythonWord }
            }
        default: return nil
        }
    }

    private static func isUsername(_ text: String, _ isWord: (Unicode.Scalar) -> Bool) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { isWord($0) || "@.+-".unicodeScalars.contains($0) }
    }

    /// A text that the model's field has in place of the usual one.
    static func message(_ key: String, of model: FieldDescription) -> String? {
        guard case .dictionary(let messages)? = model.errorMessages else { return nil }
        return messages.pairs.first { $0.key == .string(key) }?.value.string
    }
}

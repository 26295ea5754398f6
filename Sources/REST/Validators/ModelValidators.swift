import Models
import Validators

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
        let validator: CharacterValidator
        switch object.path {
        case "django.contrib.auth.validators.UnicodeUsernameValidator": validator = .unicodeUsername
        case "django.contrib.auth.validators.ASCIIUsernameValidator": validator = .asciiUsername
        default: return nil
        }
        return .matching(validator.message, validator.accepts)
    }

    /// A text that the model's field has in place of the usual one.
    static func message(_ key: String, of model: FieldDescription) -> String? {
        guard case .dictionary(let messages)? = model.errorMessages else { return nil }
        return messages.pairs.first { $0.key == .string(key) }?.value.string
    }
}

import Models
import SQLCore
public import Validators
import Web

/// What the validators of a model's field mean for a serializer.
enum ModelValidators {
    /// The rules for a value. Limits that the serializer's field checks by itself are left to it, as in DRF.
    static func validators<Value>(of model: FieldDescription) -> [FieldValidator<Value>] {
        model.validators.compactMap { literal -> FieldValidator<Value>? in
            guard let rule = textRule(literal, model) else { return nil }
            return FieldValidator<Value> { value, context in
                if let text = value as? String { try rule.validate(text, context) }
            }
        }
    }

    /// The least and the greatest value that the model's validators allow.
    static func limits<Limit>(
        of model: FieldDescription, _ read: (LiteralValue) -> Limit?
    ) -> (lowest: Limit?, highest: Limit?) {
        func limit(_ className: String) -> Limit? {
            arguments(of: "django.core.validators.\(className)", model)?("limit_value", 0).flatMap(read)
        }
        return (limit("MinValueValidator"), limit("MaxValueValidator"))
    }

    static func minLength(of model: FieldDescription) -> Int? {
        guard isChar(model) else { return nil }
        return arguments(of: "django.core.validators.MinLengthValidator", model)?("limit_value", 0)?.int.map(Int.init)
    }

    /// A text that the model's field has in place of the usual one.
    static func message(_ key: String, of model: FieldDescription) -> String? {
        guard case .dictionary(let messages)? = model.errorMessages else { return nil }
        return messages.pairs.first { $0.key == .string(key) }?.value.string
    }

    private typealias Arguments = (_ name: String, _ position: Int) -> LiteralValue?

    private static func arguments(of path: String, _ model: FieldDescription) -> Arguments? {
        for case .object(let object) in model.validators where object.path == path { return arguments(of: object) }
        return nil
    }

    private static func arguments(of object: DeconstructedObject) -> Arguments {
        { name, position in
            object.keywords[name] ?? (object.arguments.indices.contains(position) ? object.arguments[position] : nil)
        }
    }

    /// Django's `CharField` and what is derived from it.
    private static func isChar(_ model: FieldDescription) -> Bool {
        switch model.kind {
        case .char, .email, .slug, .url, .commaSeparatedInteger: true
        default: false
        }
    }

    private static func textRule(_ literal: LiteralValue, _ model: FieldDescription) -> FieldValidator<String>? {
        switch literal {
        case .reference(let path): namedRule(path)
        case .object(let object): objectRule(object, model)
        default: nil
        }
    }

    private static func namedRule(_ path: String) -> FieldValidator<String>? {
        switch path {
        case "django.core.validators.validate_slug": .django(CharacterValidator.slug)
        case "django.core.validators.validate_unicode_slug": .django(CharacterValidator.unicodeSlug)
        case "django.core.validators.validate_email": .django(EmailValidator())
        case "django.core.validators.validate_domain_name": .django(DomainNameValidator())
        case "django.core.validators.validate_integer": .django(IntegerTextValidator())
        case "django.core.validators.validate_comma_separated_integer_list":
            .django(IntegerListValidator.commaSeparated)
        case "django.core.validators.validate_ipv4_address": .django(IPAddressValidator(.ipv4))
        case "django.core.validators.validate_ipv6_address": .django(IPAddressValidator(.ipv6))
        case "django.core.validators.validate_ipv46_address": .django(IPAddressValidator(.both))
        default: nil
        }
    }

    private static func objectRule(
        _ object: DeconstructedObject, _ model: FieldDescription
    ) -> FieldValidator<String>? {
        let argument = arguments(of: object)
        let message = argument("message", 1)?.string
        switch object.path {
        case "django.contrib.auth.validators.UnicodeUsernameValidator":
            return .django(CharacterValidator.unicodeUsername)
        case "django.contrib.auth.validators.ASCIIUsernameValidator": return .django(CharacterValidator.asciiUsername)
        case "django.core.validators.RegexValidator": return regexRule(argument)
        case "django.core.validators.EmailValidator": return .django(EmailValidator())
        case "django.core.validators.URLValidator": return .django(URLValidator())
        case "django.core.validators.ProhibitNullCharactersValidator":
            return .django(ProhibitNullCharactersValidator())
        case "django.core.validators.MinLengthValidator":
            // A field of characters has the limit as its own.
            guard !isChar(model), let limit = argument("limit_value", 0)?.int else { return nil }
            return .django(MinLengthValidator(Int(limit), message: message))
        case "django.core.validators.MaxLengthValidator":
            guard model.kind.maxLength == nil, let limit = argument("limit_value", 0)?.int else { return nil }
            return .django(MaxLengthValidator(Int(limit), message: message))
        case "django.core.validators.FileExtensionValidator":
            return .django(FileExtensionValidator(argument("allowed_extensions", 0)?.strings))
        default: return nil
        }
    }

    private static func regexRule(_ argument: Arguments) -> FieldValidator<String>? {
        var pattern = argument("regex", 0)?.string
        var flags = argument("flags", 4)?.int ?? 0
        if case .pattern(let text, let bits)? = argument("regex", 0) { (pattern, flags) = (text, bits) }
        guard let pattern, let regex = try? PythonRegex(pattern, flags: .init(rawValue: Int(flags))) else { return nil }
        return .django(
            RegexValidator(
                regex, message: argument("message", 1)?.string ?? "Enter a valid value.",
                code: argument("code", 2)?.string ?? "invalid",
                inverseMatch: argument("inverse_match", 3)?.bool ?? false
            ))
    }
}

extension FieldValidator {
    /// A rule of Django's own as a rule of a serializer's field, with its text and code.
    ///
    /// ```swift
    /// CharField(.validators(.django(MaxLengthValidator(3))))
    /// ```
    public static func django(_ validator: some Validator<Value>) -> Self {
        Self { value, _ in
            do throws(ValidatorError) {
                try validator.validate(value)
            } catch {
                throw ValidationError(error.message, code: error.code)
            }
        }
    }
}

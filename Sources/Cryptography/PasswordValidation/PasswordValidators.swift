public import PythonJSON

/// The rules of a project for new passwords: what Django's `AUTH_PASSWORD_VALIDATORS` lists.
///
/// ```swift
/// let user = [UserAttribute("username", verboseName: "username", value: "annabelle")]
/// PasswordValidators.standard.problems(with: "annabell", user: user).map(\.message)
/// // ["The password is too similar to the username."]
/// ```
public struct PasswordValidators: Sendable {
    /// The rules in order.
    public let all: [any PasswordValidator]

    /// The four rules of a new Django project.
    public static let standard = Self([
        UserAttributeSimilarityValidator(), MinimumLengthValidator(), CommonPasswordValidator(),
        NumericPasswordValidator(),
    ])

    public init(_ validators: [any PasswordValidator]) {
        all = validators
    }

    /// The rules of a setting: `[{"NAME": "django.contrib…MinimumLengthValidator", "OPTIONS": {"min_length": 9}}]`.
    ///
    /// - Throws: if a name is unknown, or an option is not one of that rule or of the wrong type.
    public init(setting: JSONValue) throws(PasswordValidatorSettingError) {
        var validators: [any PasswordValidator] = []
        for item in setting.array ?? [] {
            let name = item["NAME"]?.string ?? ""
            validators.append(try Self.validator(named: name, options: item["OPTIONS"]?.object ?? [:]))
        }
        self.init(validators)
    }

    /// Everything that is wrong with a password.
    public func problems(with password: String, user: [UserAttribute] = []) -> [PasswordProblem] {
        all.compactMap { $0.problem(with: password, user: user) }
    }

    /// What to tell people before they choose a password.
    public var helpTexts: [String] { all.map(\.helpText) }

    /// The help texts as an HTML list, escaped; empty if there are no rules.
    public var helpTextHTML: String {
        if all.isEmpty { return "" }
        return "<ul>" + helpTexts.map { "<li>\(Self.escape($0))</li>" }.joined() + "</ul>"
    }

    /// Tells every rule that a password was stored.
    public func passwordChanged(_ password: String, user: [UserAttribute] = []) {
        for validator in all { validator.passwordChanged(password, user: user) }
    }

    private static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#x27;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}

/// A setting that names no rule, or an option that a rule does not have.
public struct PasswordValidatorSettingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong, and where.
    public let message: String

    public var description: String { message }
}

extension PasswordValidators {
    private static func validator(
        named name: String, options: JSONObject
    ) throws(PasswordValidatorSettingError) -> any PasswordValidator {
        let prefix = "django.contrib.auth.password_validation."
        let known: [String]
        let validator: (any PasswordValidator)?
        switch name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : "" {
        case "MinimumLengthValidator":
            known = ["min_length"]
            validator = (options["min_length"] ?? 8).int64.map { MinimumLengthValidator(minLength: Int($0)) }
        case "UserAttributeSimilarityValidator":
            known = ["user_attributes", "max_similarity"]
            validator = similarityValidator(options)
        case "CommonPasswordValidator":
            known = []
            validator = CommonPasswordValidator()
        case "NumericPasswordValidator":
            known = []
            validator = NumericPasswordValidator()
        default:
            throw PasswordValidatorSettingError(
                message: "The module in NAME could not be imported: \(name). "
                    + "Check your AUTH_PASSWORD_VALIDATORS setting.")
        }
        for (option, _) in options where !known.contains(option) {
            throw PasswordValidatorSettingError(
                message: "\(name) has no option \(option). Check your AUTH_PASSWORD_VALIDATORS setting.")
        }
        guard let validator else {
            throw PasswordValidatorSettingError(
                message: "An option of \(name) has an unusable value. Check your AUTH_PASSWORD_VALIDATORS setting.")
        }
        return validator
    }

    private static func similarityValidator(_ options: JSONObject) -> UserAttributeSimilarityValidator? {
        var attributes = UserAttributeSimilarityValidator.defaultAttributes
        if let value = options["user_attributes"] {
            guard let names = value.array?.compactMap(\.string) else { return nil }
            attributes = names
        }
        let similarity: Double
        switch options["max_similarity"] {
        case nil: similarity = 0.7
        case .double(let value): similarity = value
        case .integer(let value): similarity = Double(value)
        default: return nil
        }
        guard similarity >= 0.1 else { return nil }
        return UserAttributeSimilarityValidator(attributes: attributes, maxSimilarity: similarity)
    }
}

public import Cryptography
import PythonJSON
public import Settings

extension PasswordValidators {
    /// The validators of `AUTH_PASSWORD_VALIDATORS`, with their options.
    ///
    /// ```
    /// django.contrib.auth.password_validation.MinimumLengthValidator?min_length=12
    /// ```
    public init(_ settings: Settings) throws(SettingsError) {
        do {
            try self.init(setting: .array(settings[.authPasswordValidators].map(Self.item)))
        } catch {
            throw SettingsError("AUTH_PASSWORD_VALIDATORS: \(error.message)")
        }
    }

    /// One entry as Django's setting has it: a name and its options.
    private static func item(_ text: String) -> JSONValue {
        let parts = text.split(separator: "?", maxSplits: 1)
        var options: JSONObject = [:]
        for pair in parts.dropFirst().flatMap({ $0.split(separator: "&") }) {
            let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = sides.first else { continue }
            options[name] = value(sides.count > 1 ? sides[1] : "")
        }
        return .object(["NAME": .string(parts.first.map(String.init) ?? ""), "OPTIONS": .object(options)])
    }

    private static func value(_ text: String) -> JSONValue {
        if let integer = Int64(text) { return .integer(integer) }
        return Double(text).map(JSONValue.double) ?? .string(text)
    }
}

extension User {
    /// What a password must not be like.
    public var attributesForPasswordValidation: [UserAttribute] {
        [
            UserAttribute("username", verboseName: "username", value: username),
            UserAttribute("first_name", verboseName: "first name", value: firstName),
            UserAttribute("last_name", verboseName: "last name", value: lastName),
            UserAttribute("email", verboseName: "email address", value: email),
        ]
    }
}

import Auth
import Validators

/// What the fields of a user accept: Django's `Field.clean`.
enum UserFields {
    /// What is wrong with a user name, in Django's words.
    static func problems(username: String) -> [String] {
        username.isEmpty ? ["This field cannot be blank."] : problems(usernameRules, with: username)
    }

    /// What is wrong with an e-mail address. None is fine as well.
    static func problems(email: String) -> [String] {
        email.isEmpty ? [] : problems(emailRules, with: email)
    }

    private static let usernameRules: [any Validator<String>] = [
        CharacterValidator.unicodeUsername, MaxLengthValidator(150),
    ]
    private static let emailRules: [any Validator<String>] = [EmailValidator(), MaxLengthValidator(254)]

    private static func problems(_ rules: [any Validator<String>], with value: String) -> [String] {
        rules.compactMap { rule in
            do throws(ValidatorError) {
                try rule.validate(value)
                return nil
            } catch {
                return error.message
            }
        }
    }
}

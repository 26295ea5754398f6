internal import Auth
internal import Cryptography
internal import Web

/// Asks for the old password and twice for a new one: Django's `PasswordChangeForm`.
struct PasswordChangeForm: Sendable {
    var old = FormField(name: "old_password", label: "Old password:")
    var new1 = FormField(name: "new_password1", label: "New password:")
    var new2 = FormField(name: "new_password2", label: "New password confirmation:")

    private init() {}

    static func empty(_ validators: PasswordValidators) -> Self {
        var form = Self()
        form.new1.helpText = validators.helpTexts
        form.new2.helpText = ["Enter the same password as before, for verification."]
        return form
    }

    init(_ fields: QueryDict, validators: PasswordValidators, user: User) {
        self = .empty(validators)
        old.value = fields["old_password"] ?? ""
        new1.value = fields["new_password1"] ?? ""
        new2.value = fields["new_password2"] ?? ""
        old.requireText()
        new1.requireText()
        new2.requireText()
        guard new1.errors.isEmpty, new2.errors.isEmpty else { return }
        if !new1.value.utf8.elementsEqual(new2.value.utf8) {
            new2.errors = ["The two password fields didn’t match."]
        } else {
            new2.errors = validators.problems(with: new1.value, user: user.attributesForPasswordValidation).map(
                \.message)
        }
    }

    var isValid: Bool { old.errors.isEmpty && new1.errors.isEmpty && new2.errors.isEmpty }
}

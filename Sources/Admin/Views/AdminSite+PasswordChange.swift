internal import Auth
internal import Cryptography
internal import ORM
internal import SQLCore
internal import Sessions
internal import TemplateEngine
internal import Web

extension AdminSite {
    /// Asks for the old password and twice for a new one: `admin:password_change`.
    @Sendable func changePassword(_ request: Request, _ user: User) async throws -> Response {
        var form = PasswordChangeForm(try request.form.fields, validators: passwordValidators, user: user)
        switch request.method {
        case .get, .head: return try passwordPage(PasswordChangeForm.empty(passwordValidators), request, user)
        case .post, .put:
            if form.old.errors.isEmpty, !(try await authenticator.checkPassword(form.old.value, of: user)) {
                form.old.errors = ["Your old password was entered incorrectly. Please enter it again."]
            }
            guard form.isValid else { return try passwordPage(form, request, user) }
            guard let changed = try await store(form.new1.value, of: user) else {
                throw Http404("The user was deleted.")
            }
            passwordValidators.passwordChanged(form.new1.value, user: changed.attributesForPasswordValidation)
            // The other sessions of the user end with the old password; this one goes on.
            try sessionUser.keepLoggedIn(changed, request, database: database)
            return try .redirect(to: try request.reverse("admin:password_change_done"))
        case .options: return .options([.get, .post, .put, .head, .options])
        default: return .methodNotAllowed(allowing: [.get, .post, .put, .head, .options])
        }
    }

    @Sendable func passwordChanged(_ request: Request, _ user: User) async throws -> Response {
        return try page("password_change_done.html", title: "Password change successful", request, user)
    }

    private func passwordPage(_ form: PasswordChangeForm, _ request: Request, _ user: User) throws -> Response {
        let fields = [form.old, form.new1, form.new2].map { $0.templateValue(showsValue: false) }
        return try page(
            "password_change_form.html", title: "Password change", request, user, ["fields": .list(fields)])
    }

    private func store(_ password: String, of user: User) async throws -> User? {
        guard let id = user.id else { return nil }
        let hashers = authenticator.hashers
        let hash = try await authenticator.pool.run { try hashers.makePassword(password) }
        return try await database.write { db in
            try User.objects.filter { $0.id == id }.update(on: db) { [$0.password.set(hash)] }
            return try User.objects.filter { $0.id == id }.any(on: db)
        }
    }
}

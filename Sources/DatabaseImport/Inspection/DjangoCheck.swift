/// Whether a database is one of Django, with the users of `django.contrib.auth`.
struct DjangoCheck {
    private static let userColumns = [
        "id", "password", "last_login", "is_superuser", "username", "first_name", "last_name", "email", "is_staff",
        "is_active", "date_joined",
    ]
    /// What every user model has, whatever else it lacks.
    private static let customUserColumns = ["password", "last_login"]
    /// Tables of Django and DRF that refer to a user.
    private static let referringTables = ["authtoken_token", "django_admin_log"]

    let path: String
    let schema: DatabaseSchema

    func verify() throws(ImportError) {
        guard !schema.tables.isEmpty else { throw notDjango("it has no tables") }
        guard schema.contains("django_migrations") else { throw notDjango("there is no table django_migrations") }
        guard let users = schema.table("auth_user") else {
            if let table = customUserTable { throw customUser(table) }
            throw notDjango("there is no table auth_user")
        }
        for name in Self.referringTables {
            // A column of a user, but of another table: auth_user was left behind when the project got its own.
            let key = schema.table(name)?.foreignKeys.first { $0.column.lowercased() == "user_id" }
            if let key, let other = schema.table(key.table), other.name != users.name { throw customUser(other.name) }
        }
        let missing = Self.userColumns.filter { users.column($0) == nil }
        guard missing.isEmpty else { throw notDjango("auth_user has no column \(missing.joined(separator: ", "))") }
    }

    private func notDjango(_ reason: String) -> ImportError {
        ImportError(.notDjango, "\(path) is not a database of a Django project with users: \(reason).")
    }

    private func customUser(_ table: String) -> ImportError {
        ImportError(
            .customUser,
            "\(path) keeps its users in \(table.printable), not in auth_user: a user model of the project's own "
                + "(AUTH_USER_MODEL) is not supported.")
    }

    private var customUserTable: String? {
        schema.tables.first { table in Self.customUserColumns.allSatisfy { table.column($0) != nil } }?.name
    }
}

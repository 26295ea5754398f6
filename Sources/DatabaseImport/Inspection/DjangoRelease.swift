/// A release of Django, and what it leaves in a database.
struct DjangoRelease: Sendable, Equatable {
    let name: String
    /// Iterations of a new `pbkdf2_sha256` hash.
    let iterations: Int
    /// Migrations of the contributed apps that arrived with it.
    let migrations: [String]

    private init(_ name: String, _ iterations: Int, _ migrations: String...) {
        self.name = name
        self.iterations = iterations
        self.migrations = migrations
    }

    /// All that have migrations, in order.
    static let all = [
        Self(
            "1.7", 15_000, "contenttypes.0001_initial", "auth.0001_initial", "admin.0001_initial",
            "sessions.0001_initial"),
        Self(
            "1.8", 20_000, "contenttypes.0002_remove_content_type_name",
            "auth.0002_alter_permission_name_max_length", "auth.0003_alter_user_email_max_length",
            "auth.0004_alter_user_username_opts", "auth.0005_alter_user_last_login_null",
            "auth.0006_require_contenttypes_0002"),
        Self("1.9", 24_000, "auth.0007_alter_validators_add_error_messages", "admin.0002_logentry_remove_auto_add"),
        Self("1.10", 30_000, "auth.0008_alter_user_username_max_length"),
        Self("1.11", 36_000),
        Self("2.0", 100_000, "auth.0009_alter_user_last_name_max_length"),
        Self("2.1", 120_000, "admin.0003_logentry_add_action_flag_choices"),
        Self("2.2", 150_000, "auth.0010_alter_group_name_max_length", "auth.0011_update_proxy_permissions"),
        Self("3.0", 180_000),
        Self("3.1", 216_000, "auth.0012_alter_user_first_name_max_length"),
        Self("3.2", 260_000),
        Self("4.0", 320_000),
        Self("4.1", 390_000),
        Self("4.2", 600_000),
        Self("5.0", 720_000),
        Self("5.1", 870_000),
        Self("5.2", 1_000_000),
        Self("6.0", 1_200_000),
        Self("6.1", 1_500_000),
    ]
}

import SQLCore
import Testing

@testable import DatabaseImport

@Suite struct ReportTests {
    private static let first = [
        "contenttypes.0001_initial", "auth.0001_initial", "admin.0001_initial", "sessions.0001_initial",
    ]
    private static let eight =
        first + [
            "contenttypes.0002_remove_content_type_name", "auth.0002_alter_permission_name_max_length",
            "auth.0006_require_contenttypes_0002",
        ]
    private static let ten =
        eight + [
            "auth.0007_alter_validators_add_error_messages", "admin.0002_logentry_remove_auto_add",
            "auth.0008_alter_user_username_max_length",
        ]
    private static let two =
        ten + [
            "auth.0009_alter_user_last_name_max_length", "admin.0003_logentry_add_action_flag_choices",
            "auth.0010_alter_group_name_max_length", "auth.0011_update_proxy_permissions",
        ]
    private static let three = two + ["auth.0012_alter_user_first_name_max_length"]

    @Test(
        arguments: [
            (first, [], "1.7 (by its migrations)"),
            (eight, [20_000, 10_000], "1.8 (1.8 by its migrations, 1.8 by the iterations of its password hashes)"),
            (ten, [], "1.10 to 1.11 (by its migrations)"),
            (
                ten, [30_000, 36_000],
                "1.11 (1.10 to 1.11 by its migrations, 1.11 by the iterations of its password hashes)"
            ),
            (two, [150_000], "2.2 (2.2 to 3.0 by its migrations, 2.2 by the iterations of its password hashes)"),
            (three, [20_000, 77], "3.1 or later (by its migrations)"),
            (
                three, [600_000, 1_200_000],
                "6.0 (3.1 or later by its migrations, 6.0 by the iterations of its password hashes)"
            ),
            // Without the admin, its migrations are not missing.
            (["auth.0009_alter_user_last_name_max_length"], [], "2.0 to 2.1 (by its migrations)"),
        ] as [([String], Set<Int>, String)])
    func guessesTheVersion(migrations: [String], iterations: Set<Int>, expected: String) {
        #expect(DjangoVersionGuess(applied: Set(migrations), iterations: iterations)?.description == expected)
    }

    @Test func withoutMigrationsOfDjangoThereIsNoGuess() {
        #expect(DjangoVersionGuess(applied: ["blog.0001_initial"], iterations: [600_000]) == nil)
    }

    private static let passwords = [
        ("pbkdf2_sha256$1000000$a$b", "pbkdf2_sha256: 1"),
        ("argon2$argon2id$v=19$m=102400,t=2,p=8$a$b", "argon2: 1"),
        ("bcrypt_sha256$$2b$12$a", "bcrypt_sha256: 1"),
        ("bcrypt$$2b$12$a", "bcrypt: 1 (needs django.contrib.auth.hashers.BCryptPasswordHasher in PASSWORD_HASHERS)"),
        ("md5$a$b", "md5: 1 (needs django.contrib.auth.hashers.MD5PasswordHasher in PASSWORD_HASHERS)"),
        ("sha1$a$b", "sha1: 1 (needs django.contrib.auth.hashers.SHA1PasswordHasher in PASSWORD_HASHERS)"),
        (
            "0123456789abcdef0123456789abcdef",
            "unsalted_md5: 1 (needs django.contrib.auth.hashers.UnsaltedMD5PasswordHasher in PASSWORD_HASHERS)"
        ),
        (
            "crypt$$abJnggxhB/yWI",
            "crypt: 1 (needs django.contrib.auth.hashers.CryptPasswordHasher in PASSWORD_HASHERS)"
        ),
        ("!", "unusable: 1 (cannot log in with a password)"),
        ("!AbCdEf", "unusable: 1 (cannot log in with a password)"),
        ("", "unrecognized: 1 (made by no hasher of Django; cannot log in with a password)"),
        ("hunter2", "unrecognized: 1 (made by no hasher of Django; cannot log in with a password)"),
        ("hunter2$x", "unrecognized: 1 (made by no hasher of Django; cannot log in with a password)"),
    ]

    @Test(arguments: passwords)
    func countsTheKindsOfPasswords(password: String, expected: String) throws {
        let folder = TemporaryFolder()
        let users =
            DjangoDatabase.users + "DELETE FROM auth_user WHERE id <> 1; UPDATE auth_user SET password = '\(password)';"
        try DjangoDatabase.make(
            folder.path("old.sqlite3"),
            DjangoDatabase.tables + users + DjangoDatabase.migrations + DjangoDatabase.ownTable)

        let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3")) { $0.isDryRun = true }

        #expect(trial.lines.contains("  " + expected))
        #expect(!trial.text.contains("hunter2"))
    }

    @Test func aHasherThatIsSetIsNotNeeded() throws {
        let folder = TemporaryFolder()
        try DjangoDatabase.make(folder.path("old.sqlite3"))
        let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3")) {
            $0.passwordHashers = ["django.contrib.auth.hashers.MD5PasswordHasher"]
        }
        #expect(trial.lines.contains("  md5: 1"))
        #expect(
            trial.lines.contains(
                "  pbkdf2_sha256: 1 (needs django.contrib.auth.hashers.PBKDF2PasswordHasher in PASSWORD_HASHERS)"))
    }

    @Test func namesAppsUsersAndRowsButNoSecrets() throws {
        let folder = TemporaryFolder()
        try DjangoDatabase.make(folder.path("old.sqlite3"), DjangoDatabase.chatting)
        let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3"))
        for line in [
            "Apps known here: auth, contenttypes", "Apps unknown here: chat (their tables are copied as they are)",
            "Users: 3, 1 of them inactive", "  chat_message: 1", "Integrity: ok", "References: ok",
        ] {
            #expect(trial.lines.contains(line))
        }
        for secret in ["salt", "0123456789", "At noon", "there"] { #expect(!trial.text.contains(secret)) }
    }

    @Test func namesWithControlCharactersStayOnTheirLine() throws {
        let folder = TemporaryFolder()
        try DjangoDatabase.make(
            folder.path("old.sqlite3"), DjangoDatabase.messaging + "CREATE TABLE \"a\u{1b}[31m\nb\" (x);")
        let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3"))
        #expect(trial.lines.contains("  a?[31m?b: 0"))
    }
}

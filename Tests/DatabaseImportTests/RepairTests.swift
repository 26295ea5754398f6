import DatabaseImport
import SQLCore
import Testing

@Suite struct RepairTests {
    let folder = TemporaryFolder()
    var source: String { folder.path("old.sqlite3") }
    var target: String { folder.path("new.sqlite3") }

    /// As Django 1.11 leaves it on SQLite 3.26 and later: a table was renamed, made anew, and dropped.
    private static let renamed =
        DjangoDatabase.messaging + """
            PRAGMA legacy_alter_table = OFF;
            ALTER TABLE auth_user RENAME TO auth_user__old;
            CREATE TABLE auth_user AS SELECT * FROM auth_user__old WHERE 0;
            DROP TABLE auth_user;
            CREATE TABLE "auth_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL,
                "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE,
                "last_name" varchar(150) NOT NULL, "email" varchar(254) NOT NULL, "is_staff" bool NOT NULL,
                "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "first_name" varchar(150) NOT NULL);
            INSERT INTO auth_user SELECT * FROM auth_user__old;
            DROP TABLE auth_user__old;
            """

    @Test func referencesToOldTablesAreNamed() throws {
        try DjangoDatabase.make(source, Self.renamed)
        let trial = ImportTrial(source, to: target)
        #expect(
            trial.error?.contains("(auth_user_groups, authtoken_token, messaging_message) that refer to auth_user__old")
                == true)
        #expect(trial.error?.contains("--repair") == true)
        #expect(folder.names == ["old.sqlite3"])
    }

    @Test func referencesToOldTablesAreMendedInTheCopy() throws {
        try DjangoDatabase.make(source, Self.renamed)
        try DjangoDatabase.make(folder.path("good.sqlite3"))
        let before = try folder.bytes("old.sqlite3")

        let trial = ImportTrial(source, to: target) { $0.repairs = true }

        #expect(trial.error == nil)
        #expect(
            trial.lines.contains(
                "Repaired: auth_user_groups, authtoken_token, messaging_message referred to auth_user__old"))
        #expect(try folder.bytes("old.sqlite3") == before)
        let tables = "SELECT name, sql FROM sqlite_master WHERE name <> 'auth_user' ORDER BY name"
        #expect(try DjangoDatabase.rows(target, tables) == DjangoDatabase.rows(folder.path("good.sqlite3"), tables))
        #expect(try DjangoDatabase.rows(target, "PRAGMA foreign_key_check") == [])
        #expect(try DjangoDatabase.value(target, "PRAGMA integrity_check") == "ok")
    }
}

import DatabaseImport
import SQLCore
import SQLiteDriver
import Testing

@Suite struct ImportTests {
    let folder = TemporaryFolder()
    var source: String { folder.path("old.sqlite3") }
    var target: String { folder.path("new.sqlite3") }

    @Test func copiesAllTablesAndLeavesTheSource() throws {
        try DjangoDatabase.make(
            source,
            DjangoDatabase.messaging
                + "CREATE TABLE \"odd \"\"name\" (x); INSERT INTO \"odd \"\"name\" VALUES (x'00ff');")
        let before = try folder.bytes("old.sqlite3")

        let trial = ImportTrial(source, to: target)

        #expect(trial.error == nil)
        #expect(try folder.bytes("old.sqlite3") == before)
        #expect(folder.names == ["new.sqlite3", "old.sqlite3"])
        for table in [
            "auth_user", "authtoken_token", "messaging_message", "django_migrations", "sqlite_sequence",
            "\"odd \"\"name\"",
        ] {
            let query = "SELECT * FROM \(table) ORDER BY 1"
            #expect(try DjangoDatabase.rows(target, query) == DjangoDatabase.rows(source, query))
        }
        #expect(trial.lines.last == "\(target) is now a copy of \(source), with 3 users and 2 messages.")
    }

    /// As of an extension of SQLite that is not installed here.
    @Test func aTableOfAnUnknownModuleIsCopied() throws {
        let unknown = """
            PRAGMA writable_schema = ON;
            INSERT INTO sqlite_master VALUES ('table', 'places', 'places', 0, 'CREATE VIRTUAL TABLE places USING spatial(x)');
            PRAGMA writable_schema = OFF;
            """
        try DjangoDatabase.make(source, DjangoDatabase.messaging + unknown)
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(
            try DjangoDatabase.value(target, "SELECT sql FROM sqlite_master WHERE name = 'places'")
                == "CREATE VIRTUAL TABLE places USING spatial(x)")
    }

    @Test func appliesWhatIsMissing() throws {
        try DjangoDatabase.make(source, DjangoDatabase.tables + DjangoDatabase.users + DjangoDatabase.migrations)
        let trial = ImportTrial(source, to: target)
        #expect(trial.error == nil)
        #expect(trial.text.contains("Migrations to apply: 1\n  messaging.0001_initial"))
        #expect(try DjangoDatabase.value(target, "SELECT COUNT(*) FROM messaging_message") == 0)
    }

    @Test(arguments: [SQLiteConfiguration.JournalMode.wal, .delete])
    func keepsTheJournalMode(mode: SQLiteConfiguration.JournalMode) throws {
        try DjangoDatabase.make(source, journalMode: mode)
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(folder.names == ["new.sqlite3", "old.sqlite3"])
        #expect(try DjangoDatabase.value(target, "PRAGMA journal_mode") == .text(mode.rawValue))
    }

    @Test(arguments: [SQLiteConfiguration.JournalMode.wal, .delete])
    func aDryRunReportsTheSameAndWritesNothing(mode: SQLiteConfiguration.JournalMode) throws {
        try DjangoDatabase.make(source, DjangoDatabase.chatting, journalMode: mode)
        let trial = ImportTrial(source, to: target) { $0.isDryRun = true }
        #expect(trial.error == nil)
        #expect(trial.text.contains("chat_message.recipient_id -> receiver"))
        #expect(trial.text.contains("Messages copied: 1"))
        #expect(trial.lines.last == "Dry run: nothing was written.")
        #expect(folder.names == ["old.sqlite3"])
    }

    @Test func aFailedMigrationLeavesTheTarget() throws {
        // A view has the name that the migration wants.
        let script = DjangoDatabase.tables + DjangoDatabase.users + "CREATE VIEW messaging_message AS SELECT 1;"
        try DjangoDatabase.make(source, script + DjangoDatabase.migrations)
        let trial = ImportTrial(source, to: target)
        #expect(trial.error?.contains("could not be imported") == true)
        #expect(folder.names == ["old.sqlite3"])
    }

    // MARK: References

    static let dangling = "UPDATE auth_user_groups SET group_id = 99;"

    @Test func brokenReferencesAreCountedAndRefused() throws {
        try DjangoDatabase.make(source, DjangoDatabase.messaging + Self.dangling)
        let trial = ImportTrial(source, to: target)
        #expect(trial.text.contains("References: 1 to rows that do not exist\n  auth_user_groups -> auth_group: 1"))
        #expect(trial.error?.contains("has rows in auth_user_groups that refer to rows which do not exist") == true)
        #expect(folder.names == ["old.sqlite3"])
    }

    @Test func brokenReferencesAreCopiedOnRequest() throws {
        try DjangoDatabase.make(source, DjangoDatabase.messaging + Self.dangling)
        #expect(ImportTrial(source, to: target) { $0.allowsBrokenReferences = true }.error == nil)
        #expect(try DjangoDatabase.value(target, "SELECT group_id FROM auth_user_groups") == 99)
    }

    @Test func migrationsNeedCorrectReferences() throws {
        try DjangoDatabase.make(source, DjangoDatabase.chatting + Self.dangling)
        let trial = ImportTrial(source, to: target) { $0.allowsBrokenReferences = true }
        #expect(trial.error?.contains("lacks migrations, and these need correct references") == true)
    }

    // MARK: User models

    @Test(arguments: [
        "ALTER TABLE auth_user RENAME TO accounts_user;",
        """
        CREATE TABLE accounts_user (id integer PRIMARY KEY, password varchar(128), last_login datetime, email text);
        DROP TABLE authtoken_token;
        CREATE TABLE authtoken_token (key varchar(40) PRIMARY KEY, user_id integer REFERENCES accounts_user (id));
        """,
    ])
    func aUserModelOfTheProjectIsRefused(script: String) throws {
        try DjangoDatabase.make(source, DjangoDatabase.messaging + script)
        let trial = ImportTrial(source, to: target)
        #expect(trial.error?.contains("keeps its users in accounts_user, not in auth_user") == true)
        #expect(trial.error?.contains("AUTH_USER_MODEL") == true)
        #expect(folder.names == ["old.sqlite3"])
    }
}

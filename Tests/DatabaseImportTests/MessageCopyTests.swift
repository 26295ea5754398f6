import DatabaseImport
import SQLCore
import Testing

@Suite struct MessageCopyTests {
    let folder = TemporaryFolder()
    var source: String { folder.path("old.sqlite3") }
    var target: String { folder.path("new.sqlite3") }

    @Test func keepsIdsAndTheSequence() throws {
        try DjangoDatabase.make(source, DjangoDatabase.chatting)
        let trial = ImportTrial(source, to: target)
        #expect(trial.error == nil)
        #expect(
            try DjangoDatabase.rows(
                target,
                "SELECT id, sender_id, receiver_id, subject, message, creation_date, is_read FROM messaging_message")
                == [[4, 1, 2, "Hi", "there", "2024-02-03 04:05:06.5", 1]])
        // The message with the id 9 is deleted, but its id is not given again.
        #expect(
            try DjangoDatabase.value(target, "SELECT seq FROM sqlite_sequence WHERE name = 'messaging_message'") == 9)
        let chat = "SELECT * FROM chat_message"
        #expect(try DjangoDatabase.rows(target, chat) == DjangoDatabase.rows(source, chat))
    }

    @Test(
        arguments: [
            ("read_at datetime", "NULL", 0), ("read_at datetime", "'2024-01-01 00:00:00'", 1), ("unread bool", "1", 0),
            ("unread bool", "0", 1), ("seen bool", "7", 1), ("seen bool", "NULL", 0),
        ] as [(String, String, SQLValue)])
    func convertsReadMarks(column: String, value: String, expected: SQLValue) throws {
        let name = column.prefix { $0 != " " }
        try DjangoDatabase.make(
            source,
            DjangoDatabase.chatting
                + "ALTER TABLE chat_message DROP COLUMN read; ALTER TABLE chat_message ADD COLUMN \(column);"
                + "UPDATE chat_message SET \(name) = \(value);")
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(try DjangoDatabase.value(target, "SELECT is_read FROM messaging_message") == expected)
    }

    @Test(
        arguments: [
            ("date", "'2024-02-03'", "2024-02-03 00:00:00"), ("integer", "1706933106", "2024-02-03 04:05:06"),
        ] as [(String, String, SQLValue)])
    func convertsDates(type: String, value: String, expected: SQLValue) throws {
        try DjangoDatabase.make(
            source,
            DjangoDatabase.chatting
                + "ALTER TABLE chat_message DROP COLUMN timestamp; ALTER TABLE chat_message ADD COLUMN created \(type);"
                + "UPDATE chat_message SET created = \(value);")
        #expect(ImportTrial(source, to: target).error == nil)
        #expect(try DjangoDatabase.value(target, "SELECT creation_date FROM messaging_message") == expected)
    }

    @Test(arguments: [
        (
            "UPDATE chat_message SET timestamp = 'yesterday';",
            "chat_message has a row without a date in the column timestamp"
        ),
        ("UPDATE chat_message SET sender_id = 99;", "refer to rows which do not exist"),
    ])
    func refusesRowsThatAreNoMessages(script: String, message: String) throws {
        try DjangoDatabase.make(source, DjangoDatabase.chatting + script)
        #expect(ImportTrial(source, to: target).error?.contains(message) == true)
        #expect(folder.names == ["old.sqlite3"])
    }

    @Test func refusesRowsWithoutANumber() throws {
        let letters = """
            CREATE TABLE letters (id char(32) NOT NULL PRIMARY KEY, sender_id integer NOT NULL REFERENCES auth_user (id),
                recipient_id integer NOT NULL REFERENCES auth_user (id), body text NOT NULL, created datetime NOT NULL);
            """
        try DjangoDatabase.make(
            source, DjangoDatabase.tables + DjangoDatabase.users + DjangoDatabase.migrations + letters)
        #expect(ImportTrial(source, to: target).error?.contains("no whole number as their primary key") == true)
        #expect(ImportTrial(source, to: target) { $0.maps = ["none"] }.error == nil)
    }

    @Test func makesRoomWhereAnotherAppHasTheName() throws {
        let script =
            DjangoDatabase.chatting + """
                ALTER TABLE chat_message RENAME TO messaging_message;
                UPDATE django_migrations SET app = 'messaging' WHERE app = 'chat';
                CREATE INDEX messaging_message_sender ON messaging_message (sender_id);
                CREATE TABLE attachment (id integer PRIMARY KEY, message_id integer REFERENCES messaging_message (id));
                INSERT INTO attachment VALUES (1, 4);
                """
        try DjangoDatabase.make(source, script)
        let trial = ImportTrial(source, to: target)
        #expect(trial.error == nil)
        #expect(
            trial.lines.contains(
                "messaging_message of another app is renamed to messaging_message__original in the copy."))
        #expect(try DjangoDatabase.value(target, "SELECT message FROM messaging_message WHERE id = 4") == "there")
        #expect(
            try DjangoDatabase.value(target, "SELECT body FROM messaging_message__original WHERE id = 4") == "there")
        #expect(
            try DjangoDatabase.value(target, "SELECT seq FROM sqlite_sequence WHERE name = 'messaging_message'") == 9)
    }
}

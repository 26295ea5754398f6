import SQLCore
import Testing

@testable import DatabaseImport

@Suite struct MappingTests {
    let folder = TemporaryFolder()
    var source: String { folder.path("old.sqlite3") }
    var target: String { folder.path("new.sqlite3") }

    @Test(arguments: [
        ("none", MapOption.none),
        ("chat_message", .table("chat_message")),
        (
            "chat_message.recipient_id=receiver",
            .column(table: "chat_message", column: "recipient_id", field: .receiver)
        ),
        (
            "chat_message.recipient_id=receiver_id",
            .column(table: "chat_message", column: "recipient_id", field: .receiver)
        ),
        ("chat_message.when=creation_date", .column(table: "chat_message", column: "when", field: .creationDate)),
        ("chat_message.title=", .column(table: "chat_message", column: "title", field: nil)),
    ])
    func readsAnOption(text: String, expected: MapOption) throws {
        #expect(try MapOption(text) == expected)
    }

    @Test(arguments: [
        "", "chat.body", "=", ".=", "body=message", "chat_message.=message", "chat_message.body=nothing", "a.b=id",
    ])
    func refusesAnOption(text: String) {
        #expect(throws: ImportError.self) { try MapOption(text) }
    }

    /// Another project's table, by the names of its columns.
    private static func table(_ users: (String, String), _ others: String) -> String {
        """
        CREATE TABLE inbox_letter (id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
            \(users.0) integer NOT NULL REFERENCES auth_user (id), \(users.1) integer NOT NULL REFERENCES auth_user (id),
            \(others));
        """
    }

    private static func database(_ script: String) -> String {
        DjangoDatabase.tables + DjangoDatabase.users + DjangoDatabase.migrations + script
    }

    @Test(arguments: [
        (("sender_id", "recipient_id"), "body text, sent_at datetime, read_at datetime"),
        (("from_user_id", "to_user_id"), "content text, created datetime, modified datetime, seen bool"),
        (("author_id", "addressee_id"), "letter_text text, date datetime, is_read bool, priority integer"),
        (("sender_id", "other_id"), "message text, timestamp datetime"),
        (("whoever_id", "receiver_id"), "title varchar(99), text text, posted datetime, unread bool"),
        (("msg_sender_id", "msg_recipient_id"), "subject varchar(9), content text, created_at timestamp, viewed bool"),
    ])
    func proposesAMapping(users: (String, String), others: String) throws {
        try DjangoDatabase.make(
            source,
            Self.database(
                Self.table(users, others)
                    + "INSERT INTO inbox_letter (id, \(users.0), \(users.1)) VALUES (5, 1, 2);"
                    + "UPDATE inbox_letter SET \(Self.filling(others));"))

        let trial = ImportTrial(source, to: target)

        #expect(trial.error == nil)
        #expect(trial.lines.contains("  inbox_letter.\(users.0) -> sender"))
        #expect(trial.lines.contains("  inbox_letter.\(users.1) -> receiver"))
        #expect(
            try DjangoDatabase.rows(
                target, "SELECT id, sender_id, receiver_id, message, creation_date FROM messaging_message")
                == [[5, 1, 2, "hello", "2024-02-03 04:05:06.000007"]])
    }

    private static func filling(_ columns: String) -> String {
        columns.split(separator: ",").map { column in
            let words = column.split(separator: " ")
            switch words[1] {
            case "text": return "\(words[0]) = 'hello'"
            case "datetime", "timestamp": return "\(words[0]) = '2024-02-03 04:05:06.000007'"
            default: return "\(words[0]) = 1"
            }
        }.joined(separator: ", ")
    }

    @Test(arguments: [
        (
            ("user1_id", "user2_id"), "body text, sent_at datetime",
            "it is not clear which column is its sender: user1_id or user2_id"
        ),
        (
            ("sender_id", "receiver_id"), "body text, created datetime, sent datetime",
            "which column is its creation_date: created or sent"
        ),
        (
            ("sender_id", "receiver_id"), "body text, text text, created datetime",
            "which column is its message: body or text"
        ),
        (
            ("sender_id", "receiver_id"), "body text, created datetime, seen bool, opened bool",
            "which column is its is_read: seen or opened"
        ),
    ])
    func asksWhenColumnsAreAmbiguous(users: (String, String), others: String, question: String) throws {
        try DjangoDatabase.make(source, Self.database(Self.table(users, others)))
        let trial = ImportTrial(source, to: target)
        #expect(trial.error?.contains(question) == true)
        #expect(trial.error?.hasSuffix("Say which with --map inbox_letter.COLUMN=FIELD.") == true)
        #expect(folder.names == ["old.sqlite3"])
    }

    @Test func anAnswerSettlesIt() throws {
        try DjangoDatabase.make(
            source, Self.database(Self.table(("user1_id", "user2_id"), "body text, created datetime, sent datetime")))
        let trial = ImportTrial(source, to: target) {
            $0.maps = ["inbox_letter.user2_id=sender", "inbox_letter.sent="]
        }
        #expect(trial.error == nil)
        #expect(trial.lines.contains("  inbox_letter.user1_id -> receiver"))
        #expect(trial.lines.contains("  not copied: sent"))
    }

    @Test func asksWhichOfSeveralTables() throws {
        let second = Self.table(("sender_id", "receiver_id"), "text text, created datetime")
        try DjangoDatabase.make(source, DjangoDatabase.chatting + second)
        let trial = ImportTrial(source, to: target)
        #expect(
            trial.error
                == "Several tables may hold the messages: chat_message, inbox_letter. Choose one with --map TABLE, or --map none."
        )
        #expect(ImportTrial(source, to: target) { $0.maps = ["chat_message"] }.error == nil)
        #expect(try DjangoDatabase.value(target, "SELECT id FROM messaging_message") == 4)
    }

    @Test func otherTablesOfUsersAreNoMessages() throws {
        let friends = """
            CREATE TABLE friends (id integer PRIMARY KEY, from_user_id integer REFERENCES auth_user (id),
                to_user_id integer REFERENCES auth_user (id), created datetime);
            """
        try DjangoDatabase.make(source, DjangoDatabase.chatting + friends)
        #expect(ImportTrial(source, to: target).error == nil)
    }

    @Test(arguments: [
        (["chat_message.nope=message"], "--map names the column nope, which chat_message does not have"),
        (["nope"], "--map names the table nope, which does not exist."),
        (["chat_message", "other"], "--map names several tables: chat_message, other."),
        (["none", "chat_message"], "--map none and --map TABLE exclude each other."),
        (["chat_message.body=message", "chat_message.subject=message"], "--map names several columns for message."),
    ])
    func refusesMapsThatDoNotFit(maps: [String], message: String) throws {
        try DjangoDatabase.make(source, DjangoDatabase.chatting)
        #expect(ImportTrial(source, to: target) { $0.maps = maps }.error?.hasPrefix(message) == true)
        #expect(folder.names == ["old.sqlite3"])
    }
}

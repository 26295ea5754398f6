import SQLCore
import SQLiteDriver

/// Small databases as Django makes them.
enum DjangoDatabase {
    /// The tables of a project with users, but without messages.
    static let tables = """
        CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL,
            "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
        CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
            "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
        CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
        CREATE TABLE "auth_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL,
            "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE,
            "last_name" varchar(150) NOT NULL, "email" varchar(254) NOT NULL, "is_staff" bool NOT NULL,
            "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "first_name" varchar(150) NOT NULL);
        CREATE TABLE "auth_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
            "user_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED,
            "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
        CREATE TABLE "authtoken_token" ("key" varchar(40) NOT NULL PRIMARY KEY, "created" datetime NOT NULL,
            "user_id" integer NOT NULL UNIQUE REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED);
        """

    /// Three users: 1 is ann, 2 is bob, 3 is eve and inactive.
    static let users = """
        INSERT INTO auth_user VALUES
            (1, 'pbkdf2_sha256$600000$saltsaltsalt$aGFzaA==', NULL, 1, 'ann', '', '', 1, 1, '2024-01-01 00:00:00', ''),
            (2, 'md5$saltsalt$0123456789abcdef0123456789abcdef', NULL, 0, 'bob', '', '', 0, 1, '2024-01-01 00:00:00', ''),
            (3, '!unusable', NULL, 0, 'eve', '', '', 0, 0, '2024-01-01 00:00:00', '');
        INSERT INTO auth_group VALUES (1, 'readers');
        INSERT INTO auth_user_groups VALUES (1, 1, 1);
        INSERT INTO authtoken_token VALUES ('0123456789012345678901234567890123456789', '2024-01-01 00:00:00', 1);
        """

    static let migrations = migrations(["contenttypes.0001_initial", "auth.0001_initial"])

    /// The project's own table of messages, with two of them; a third is deleted.
    static let ownMessages =
        ownTable + """
            INSERT INTO messaging_message VALUES
                (1, 'Lunch?', 'At noon', '2024-02-03 04:05:06', 0, 2, 1),
                (2, '', 'Yes', '2024-02-03 04:05:06.000001', 1, 1, 2),
                (3, 'gone', 'gone', '2024-02-03 04:05:06', 0, 2, 1);
            DELETE FROM messaging_message WHERE id = 3;
            \(migrations(["messaging.0001_initial"]))
            """

    static let ownTable = """
        CREATE TABLE "messaging_message" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
            "subject" varchar(255) NOT NULL, "message" text NOT NULL, "creation_date" datetime NOT NULL,
            "is_read" bool NOT NULL,
            "receiver_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED,
            "sender_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED);

        """

    /// Another project's messages.
    static let chat = """
        CREATE TABLE "chat_message" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "subject" varchar(200) NOT NULL,
            "body" text NOT NULL, "timestamp" datetime NOT NULL, "read" bool NOT NULL,
            "recipient_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED,
            "sender_id" integer NOT NULL REFERENCES "auth_user" ("id") DEFERRABLE INITIALLY DEFERRED);
        INSERT INTO chat_message VALUES
            (4, 'Hi', 'there', '2024-02-03 04:05:06.5', 1, 2, 1),
            (9, 'gone', 'gone', '2024-02-03 04:05:06', 0, 2, 1);
        DELETE FROM chat_message WHERE id = 9;
        \(migrations(["chat.0001_initial"]))
        """

    /// A project with messages of its own.
    static let messaging = tables + users + migrations + ownMessages
    /// A project whose messages are in an app `chat`.
    static let chatting = tables + users + migrations + chat

    static func migrations(_ names: [String]) -> String {
        names.map { name in
            let parts = name.split(separator: ".", maxSplits: 1)
            return """
                INSERT INTO django_migrations (app, name, applied)
                    VALUES ('\(parts[0])', '\(parts[1])', '2024-01-01 00:00:00');

                """
        }.joined()
    }

    /// Makes a file with these tables and rows.
    static func make(
        _ path: String, _ script: String = messaging, journalMode: SQLiteConfiguration.JournalMode = .delete
    ) throws {
        var configuration = SQLiteConfiguration(path: path)
        configuration.journalMode = journalMode
        try SQLiteDatabase(configuration).withConnection { db in
            try db.execute("PRAGMA foreign_keys = OFF")
            try db.executeScript(script)
        }
    }

    /// The rows of a query on a file.
    static func rows(_ path: String, _ sql: String) throws -> [[SQLValue]] {
        var configuration = SQLiteConfiguration(path: path)
        configuration.createsFile = false
        return try SQLiteDatabase(configuration).withConnection { db in try db.rows(sql) }
    }

    /// The first value of a query on a file.
    static func value(_ path: String, _ sql: String) throws -> SQLValue? { try rows(path, sql).first?.first }
}

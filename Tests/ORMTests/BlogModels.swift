import Models
import ORM
import SQLCore
import SQLiteDriver

struct Author: Model {
    var id: Int64?
    var name: String
    var isActive: Bool

    struct Fields: Sendable {
        let id = Field("id", \Author.id, .bigAuto)
        let name = Field("name", \Author.name, .char(maxLength: 50), unique: true)
        let isActive = Field("is_active", \Author.isActive, .boolean(default: true))
    }
    static let fields = Fields()
    static let schema = Schema(app: "blog", Author.init, fields.id, fields.name, fields.isActive)
    var primaryKey: Int64? { id }
}

struct Entry: Model {
    var id: Int64?
    var author: Reference<Author>
    var editor: Reference<Author>?
    var title: String
    var created: DateTime
    var readAt: DateTime?

    struct Fields: Sendable {
        let id = Field("id", \Entry.id, .bigAuto)
        let author = Field("author", \Entry.author, .foreignKey(onDelete: .cascade, relatedName: "entries"))
        let editor = Field("editor", \Entry.editor, .null(.foreignKey(onDelete: .setNull, relatedName: "+")))
        let title = Field("title", \Entry.title, .char(maxLength: 100))
        let created = Field("created", \Entry.created, .dateTime(autoNowAdd: true))
        let readAt = Field("read_at", \Entry.readAt, .null(.dateTime()))
    }
    static let fields = Fields()
    static let schema = Schema(
        app: "blog", Entry.init, fields.id, fields.author, fields.editor, fields.title, fields.created, fields.readAt,
        ordering: [fields.created.descending, fields.id.descending])
    var primaryKey: Int64? { id }
}

/// A database in memory with three authors and three entries.
func makeBlog() throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
    try database.withConnection { db in
        try db.executeScript(
            """
            CREATE TABLE blog_author (id integer PRIMARY KEY AUTOINCREMENT, name varchar(50) UNIQUE, is_active bool);
            CREATE TABLE blog_entry (
                id integer PRIMARY KEY AUTOINCREMENT, author_id bigint REFERENCES blog_author (id),
                editor_id bigint NULL REFERENCES blog_author (id), title varchar(100), created datetime, read_at datetime);
            INSERT INTO blog_author VALUES (1, 'ann', 1), (2, 'bob', 1), (3, 'cy', 0);
            INSERT INTO blog_entry VALUES
                (1, 1, NULL, 'first', '2024-01-01 00:00:00', NULL),
                (2, 2, 1, '100% sure', '2024-01-02 00:00:00.500000', '2024-01-03 00:00:00'),
                (3, 1, 2, 'third', '2024-01-02 00:00:00.500000', NULL);
            """)
    }
    return database
}

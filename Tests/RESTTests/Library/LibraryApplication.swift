import ORM
import REST
import SQLCore
import SQLiteDriver
import Web

struct AuthorSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Author.fields.id)
        let name = ModelField(Author.fields.name)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.name)
}

struct TagSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Tag.fields.id)
        let name = ModelField(Tag.fields.name)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.name)
}

struct BookSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Book.fields.id)
        let title = ModelField(Book.fields.title)
        let slug = ModelField(Book.fields.slug)
        let author = ModelField(Book.fields.author)
        let editor = ModelField(Book.fields.editor)
        let tags = ModelField(Book.tags)
        let price = ModelField(Book.fields.price)
        let pages = ModelField(Book.fields.pages)
        let rating = ModelField(Book.fields.rating)
        let state = ModelField(Book.fields.state)
        let level = ModelField(Book.fields.level)
        let published = ModelField(Book.fields.published)
        let opens = ModelField(Book.fields.opens)
        let length = ModelField(Book.fields.length)
        let data = ModelField(Book.fields.data)
        let code = ModelField(Book.fields.code)
        let address = ModelField(Book.fields.address)
        let blob = ModelField(Book.fields.blob)
        let isbn = ModelField(Book.fields.isbn)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(
        fields.id, fields.title, fields.slug, fields.author, fields.editor, fields.tags, fields.price, fields.pages,
        fields.rating, fields.state, fields.level, fields.published, fields.opens, fields.length, fields.data,
        fields.code, fields.address, fields.blob, fields.isbn)
}

/// Rows of other models by their names.
struct NamedSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Book.fields.id)
        let author = BoundField("author", \Book.author, StringRelatedField())
        let tags = ModelField(
            Book.tags, as: SlugRelatedField(Tag.objects, by: Tag.fields.name), allowsEmpty: false, .required(true))
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.author, fields.tags)
}

/// Rows by their URLs.
struct LinkedSerializer: ModelSerializer {
    struct Fields: Sendable {
        let url = BoundField<Book, String>.hyperlink(viewName: "linked-detail")
        let title = ModelField(Book.fields.title)
        let author = HyperlinkField(Book.fields.author)
        let editor = HyperlinkField(Book.fields.editor)
        let tags = HyperlinkField(Book.tags)
        let price = ModelField(Book.fields.price, .default(1))
        let published = ModelField(
            Book.fields.published, .default { _ in CalendarDate("2024-01-02") ?? DateTime.epoch.date })
        let isbn = ModelField(Book.fields.isbn, .default("000"))
    }
    static let fields = Fields()
    static let schema = SerializerSchema(
        fields.url, fields.title, fields.author, fields.editor, fields.tags, fields.price, fields.published,
        fields.isbn)
}

struct AuthorV: ModelViewSet {
    let api: APISettings
    let serializer = AuthorSerializer()
}
struct TagV: ModelViewSet {
    let api: APISettings
    let serializer = TagSerializer()
}
struct BookV: ModelViewSet {
    let api: APISettings
    let serializer = BookSerializer()
}
struct NamedV: ModelViewSet {
    let api: APISettings
    let serializer = NamedSerializer()

    func queryset(for request: APIRequest) throws -> QuerySet<Book> { Book.objects.selectRelated { $0.author } }
}
struct LinkedV: ModelViewSet {
    let api: APISettings
    let serializer = LinkedSerializer()
}

/// An API of books, authors and tags, as one written with Django answers in `LibraryExchanges`.
struct LibraryApplication {
    let application: WebApplication
    let database: SQLiteDatabase
    private let file: TemporaryFile

    init() async throws {
        file = TemporaryFile()
        database = try SQLiteDatabase(SQLiteConfiguration(path: file.path))
        var api = APISettings(database: database)
        api.renderers = [JSONRenderer()]
        var router = Router(api: api)
        router.register("authors", AuthorV(api: api))
        router.register("tags", TagV(api: api))
        router.register("books", BookV(api: api))
        router.register("named", NamedV(api: api), basename: "named")
        router.register("linked", LinkedV(api: api), basename: "linked")
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(
            settings: settings, urls: URLConf([path("api/", include(router.urls))]), middleware: [])
        try await fill()
    }

    private func fill() async throws {
        try await database.write { db in
            try db.execute(
                "CREATE TABLE library_author (id integer PRIMARY KEY AUTOINCREMENT, name varchar(20) UNIQUE NOT NULL)")
            try db.execute(
                "CREATE TABLE library_tag (id integer PRIMARY KEY AUTOINCREMENT, name varchar(10) UNIQUE NOT NULL)")
            try db.execute(
                """
                CREATE TABLE library_book (id integer PRIMARY KEY AUTOINCREMENT, title varchar(20) NOT NULL,
                slug varchar(50) NOT NULL, author_id bigint NOT NULL, editor_id bigint, price decimal NOT NULL,
                pages integer unsigned NOT NULL, rating real, state varchar(1) NOT NULL, level integer,
                published date NOT NULL, opens time, length bigint, data text NOT NULL, code char(32),
                address char(39), blob BLOB NOT NULL, isbn varchar(13) NOT NULL, UNIQUE (author_id, title))
                """)
            try db.execute(
                """
                CREATE TABLE library_book_tags (id integer PRIMARY KEY AUTOINCREMENT, book_id bigint NOT NULL,
                tag_id bigint NOT NULL, UNIQUE (book_id, tag_id))
                """)
            for name in ["ann", "bob"] {
                var author = Author(id: nil, name: name)
                try author.insert(on: db)
            }
            for name in ["red", "green", "blue"] {
                var tag = Tag(id: nil, name: name)
                try tag.insert(on: db)
            }
        }
    }
}

import MigrationEngine
import Models
import SQLCore
import SQLiteDriver

@testable import Fixtures

/// Authors by name, books with many kinds of fields, and editions that inherit from books.
enum Library {
    static let author = ModelDescription(
        "library", "Author", fields: [FieldDescription("name", .char(maxLength: 50), unique: true)],
        options: ModelOptions(ordering: ["-name"]))
    static let book = ModelDescription(
        "library", "Book",
        fields: [
            FieldDescription("title", .char(maxLength: 50)),
            FieldDescription("author", .foreignKey(to: "Author", onDelete: .cascade), null: true),
            FieldDescription("price", .decimal(maxDigits: 6, decimalPlaces: 2), null: true),
            FieldDescription("printed", .dateTime(), null: true),
            FieldDescription("reading", .duration, null: true),
            FieldDescription("cover", .binary(), null: true),
            FieldDescription("notes", .json(), null: true),
            FieldDescription("readers", .manyToMany(to: "Author", relatedName: "+")),
        ])
    static let edition = ModelDescription(
        "library", "Edition", fields: [FieldDescription("number", .integer)], bases: ["library.Book"])

    static let apps = Apps([
        AppConfig("library", models: [author, book, edition], naturalKeys: ["Author": ["name"]])
    ])
    static var models: FixtureModels { FixtureModels(apps) }

    /// An empty database with the tables of the models.
    static func makeDatabase() throws -> SQLiteDatabase {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { connection in
            let editor = SQLiteSchemaEditor(connection)
            try editor.edit {
                for model in [author, book, edition] { try editor.createModel(apps.state.model(model.key)) }
            }
        }
        return database
    }

    /// A database with two authors, a book and an edition.
    static func makeFilledDatabase() throws -> SQLiteDatabase {
        let database = try makeDatabase()
        try database.withConnection { connection in
            try connection.executeScript(
                """
                INSERT INTO library_author (id, name) VALUES (1, 'Ann'), (2, 'O''Neil & <co>');
                INSERT INTO library_book (id, title, author_id, price, printed, reading, cover, notes) VALUES
                    (1, 'yes', 2, 12.5, '2024-01-02 03:04:05.123000', 93784000000, x'00ff', '{"a": [1, null]}'),
                    (2, '', NULL, NULL, NULL, NULL, NULL, NULL);
                INSERT INTO library_edition (book_ptr_id, number) VALUES (2, 7);
                INSERT INTO library_book_readers (book_id, author_id) VALUES (1, 1), (1, 2);
                """)
        }
        return database
    }

    static func dump(
        _ format: FixtureFormat, indent: Int? = nil, _ labels: String..., from database: SQLiteDatabase,
        naturalKeys: Bool = false
    ) throws -> String {
        var bytes: [UInt8] = []
        let sink = FixtureSink { bytes += $0 }
        let models = models
        let selection = try models.selected(
            by: labels, excluding: ModelSelection(excluding: [], from: models), hasKeys: false,
            sortsByDependencies: naturalKeys)
        try database.withConnection { connection in
            var dumper = FixtureDumper(models, on: connection)
            dumper.usesNaturalForeignKeys = naturalKeys
            dumper.usesNaturalPrimaryKeys = naturalKeys
            let writer = format.makeWriter(indent: indent, to: sink)
            try writer.begin()
            try dumper.dump(selection, to: writer)
            try writer.end()
        }
        try sink.flush()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Loads a fixture and returns how many objects were saved.
    @discardableResult
    static func load(
        _ text: String, _ format: FixtureFormat = .json, into database: SQLiteDatabase, ignoresUnknown: Bool = false
    ) throws -> Int {
        try database.withConnection { connection in
            let loader = FixtureLoader(models, on: connection)
            loader.ignoresUnknown = ignoresUnknown
            try loader.install { _ = try loader.load(FixtureInput(text, format: format, name: "f")) }
            return loader.loadedCount
        }
    }
}

import SQLCore
import SQLiteDriver
import Testing

@testable import Fixtures

@Suite struct LoadTests {
    private func rows(_ sql: String, in database: SQLiteDatabase) throws -> [[SQLValue]] {
        try database.withConnection { try $0.rows(sql) }
    }

    @Test(arguments: FixtureFormat.allCases, [false, true])
    func readsWhatItWrites(format: FixtureFormat, naturalKeys: Bool) throws {
        let source = try Library.makeFilledDatabase()
        let text = try Library.dump(format, from: source, naturalKeys: naturalKeys)
        let copy = try Library.makeDatabase()
        #expect(try Library.load(text, format, into: copy) == 5)
        for table in ["author", "book", "edition", "book_readers"] {
            let query = "SELECT * FROM library_\(table) ORDER BY 1"
            #expect(try rows(query, in: copy) == rows(query, in: source), "\(table)")
        }
    }

    @Test func followsReferencesToLaterObjects() throws {
        let database = try Library.makeDatabase()
        let text = """
            [{"model": "library.book", "pk": 1, "fields": {"title": "B", "author": ["Late"], "readers": [["Late"]]}},
             {"model": "library.author", "pk": 9, "fields": {"name": "Late"}}]
            """
        #expect(try Library.load(text, into: database) == 2)
        #expect(try rows("SELECT author_id FROM library_book", in: database) == [[9]])
        #expect(try rows("SELECT author_id FROM library_book_readers", in: database) == [[9]])
    }

    @Test func findsTheRowOfANaturalKey() throws {
        let database = try Library.makeFilledDatabase()
        try Library.load(#"[{"model": "library.author", "fields": {"name": "Ann"}}]"#, into: database)
        #expect(try rows("SELECT COUNT(*) FROM library_author", in: database) == [[2]])
    }

    @Test func passesOverWhatIsUnknownIfToldTo() throws {
        let text = #"[{"model": "no.such"}, {"model": "library.author", "pk": 1, "fields": {"name": "A", "x": 1}}]"#
        #expect(try Library.load(text, into: Library.makeDatabase(), ignoresUnknown: true) == 1)
    }

    @Test(arguments: [
        ("[{", ""),
        ("[1]", "Error deserializing object: 'int' object is not subscriptable"),
        (#"[{"pk": 1}]"#, "Error deserializing object: 'model'"),
        (#"[{"model": "library.none"}]"#, "Invalid model identifier: library.none"),
        (
            #"[{"model": "library.author", "fields": {"x": 1}}]"#,
            "Error deserializing object: Author has no field named 'x'"
        ),
        (
            #"[{"model": "library.book", "pk": "x", "fields": {}}]"#,
            "['“x” value must be an integer.']: (library.book:pk=x) field_value was 'None'"
        ),
        (
            #"[{"model": "library.book", "pk": 1, "fields": {"printed": "2024-02-30 00:00"}}]"#,
            "['“2024-02-30 00:00” value has the correct format (YYYY-MM-DD HH:MM[:ss[.uuuuuu]][TZ]) but it is an invalid "
                + "date/time.']: (library.book:pk=1) field_value was '2024-02-30 00:00'"
        ),
        (
            #"[{"model": "library.author", "pk": 1, "fields": {"name": null}}]"#,
            "Could not load library.Author(pk=1): NOT NULL constraint failed: library_author.name"
        ),
    ])
    func refusesABrokenFixture(text: String, message: String) throws {
        let error = #expect(throws: FixtureError.self) { try Library.load(text, into: Library.makeDatabase()) }
        #expect(error?.message == "Problem installing fixture 'f': \(message)")
    }

    @Test func loadsAllOrNothing() throws {
        let database = try Library.makeDatabase()
        let text = """
            [{"model": "library.author", "pk": 1, "fields": {"name": "A"}},
             {"model": "library.book", "pk": 1, "fields": {"title": "B", "author": 7}}]
            """
        let error = #expect(throws: FixtureError.self) { try Library.load(text, into: database) }
        #expect(
            error?.message
                == "Problem installing fixtures: The row in table 'library_book' with primary key '1' has an invalid foreign "
                + "key: library_book.author_id contains a value '7' that does not have a corresponding value in "
                + "library_author.id.")
        #expect(try rows("SELECT COUNT(*) FROM library_author", in: database) == [[0]])
    }

    @Test(arguments: [
        ("<!DOCTYPE x [<!ENTITY a \"b\">]><a/>", "DTDForbidden(name='x', system_id=None, public_id=None)"),
        ("<!DOCTYPE x SYSTEM \"http://h/x\"><a/>", "DTDForbidden(name='x', system_id='http://h/x', public_id=None)"),
        ("<a></b>", "<unknown>:1:5: mismatched tag"),
        ("<a>", "<unknown>:1:3: no element found"),
        ("<a", "<unknown>:1:0: unclosed token"),
        ("junk", "<unknown>:1:0: syntax error"),
        ("<a></a><b></b>", "<unknown>:1:7: junk after document element"),
        ("<a>&b;</a>", "<unknown>:1:3: undefined entity"),
    ])
    func refusesXML(text: String, message: String) throws {
        let error = #expect(throws: FixtureError.self) { try Library.load(text, .xml, into: Library.makeDatabase()) }
        #expect(error?.message == message)
    }

    @Test func readsLargeFixturesPieceByPiece() throws {
        let database = try Library.makeDatabase()
        let objects = (1...3000).map {
            #"{"model": "library.author", "pk": \#($0), "fields": {"name": "[\"\#($0)\\"}}"#
        }
        #expect(try Library.load("[" + objects.joined(separator: ",\n") + "]", into: database) == 3000)
        #expect(try rows("SELECT name FROM library_author WHERE id = 2999", in: database) == [["[\"2999\\"]])
    }
}

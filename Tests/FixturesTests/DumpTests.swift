import SQLCore
import SQLiteDriver
import Testing

@testable import Fixtures

@Suite struct DumpTests {
    @Test func writesJSONAsDjangoDoes() throws {
        let text = try Library.dump(.json, from: Library.makeFilledDatabase())
        #expect(
            text == """
                [{"model": "library.author", "pk": 1, "fields": {"name": "Ann"}}, \
                {"model": "library.author", "pk": 2, "fields": {"name": "O'Neil & <co>"}}, \
                {"model": "library.book", "pk": 1, "fields": {"title": "yes", "author": 2, "price": "12.50", \
                "printed": "2024-01-02T03:04:05.123Z", "reading": "1 02:03:04", "cover": "AP8=", \
                "notes": {"a": [1, null]}, "readers": [2, 1]}}, \
                {"model": "library.book", "pk": 2, "fields": {"title": "", "author": null, "price": null, \
                "printed": null, "reading": null, "cover": null, "notes": null, "readers": []}}, \
                {"model": "library.edition", "pk": 2, "fields": {"number": 7}}]
                """)
    }

    @Test(arguments: [
        (1, "[\n{\n \"model\": \"library.author\",\n \"pk\": 1,\n \"fields\": {\n  \"name\": \"Ann\"\n }\n},\n{"),
        (0, "[{\n\"model\": \"library.author\",\n\"pk\": 1,\n\"fields\": {\n\"name\": \"Ann\"\n}\n}, {"),
    ])
    func indentsJSON(indent: Int, start: String) throws {
        let text = try Library.dump(.json, indent: indent, "library.Author", from: Library.makeFilledDatabase())
        #expect(text.hasPrefix(start))
    }

    @Test func writesJSONLines() throws {
        let text = try Library.dump(.jsonl, "library.author", from: Library.makeFilledDatabase())
        #expect(
            text == """
                {"model": "library.author","pk": 1,"fields": {"name": "Ann"}}
                {"model": "library.author","pk": 2,"fields": {"name": "O'Neil & <co>"}}

                """)
    }

    @Test func writesYAMLAsPyYAMLDoes() throws {
        let text = try Library.dump(.yaml, "library.Book", from: Library.makeFilledDatabase())
        #expect(
            text == """
                - model: library.book
                  pk: 1
                  fields:
                    title: 'yes'
                    author: 2
                    price: '12.50'
                    printed: 2024-01-02 03:04:05.123000+00:00
                    reading: 1 02:03:04
                    cover: AP8=
                    notes:
                      a:
                      - 1
                      - null
                    readers:
                    - 2
                    - 1
                - model: library.book
                  pk: 2
                  fields:
                    title: ''
                    author: null
                    price: null
                    printed: null
                    reading: null
                    cover: null
                    notes: null
                    readers: []

                """)
        #expect(try Library.dump(.yaml, "library.Book", from: Library.makeDatabase()) == "[]\n")
    }

    @Test func writesXML() throws {
        let text = try Library.dump(.xml, indent: 1, "library.Book", from: Library.makeFilledDatabase())
        #expect(
            text.hasPrefix(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <django-objects version="1.0">
                 <object model="library.book" pk="1">
                  <field name="title" type="CharField">yes</field>
                  <field name="author" rel="ManyToOneRel" to="library.author">2</field>
                  <field name="price" type="DecimalField">12.50</field>
                  <field name="printed" type="DateTimeField">2024-01-02T03:04:05.123000+00:00</field>
                  <field name="reading" type="DurationField">1 02:03:04</field>
                  <field name="cover" type="BinaryField">AP8=</field>
                  <field name="notes" type="JSONField">{"a": [1, null]}</field>
                  <field name="readers" rel="ManyToManyRel" to="library.author"><object pk="2"></object>\
                <object pk="1"></object></field>
                 </object>
                """))

    }

    @Test func writesNaturalKeys() throws {
        let text = try Library.dump(.json, "library", from: Library.makeFilledDatabase(), naturalKeys: true)
        #expect(text.hasPrefix("[{\"model\": \"library.author\", \"fields\": {\"name\": \"Ann\"}}"))
        #expect(text.contains("\"author\": [\"O'Neil & <co>\"]"))
        #expect(text.contains("\"readers\": [[\"O'Neil & <co>\"], [\"Ann\"]]"))
        // An edition has no natural key, and must say which book it is.
        #expect(
            text.hasSuffix("{\"model\": \"library.edition\", \"pk\": 2, \"fields\": {\"book_ptr\": 2, \"number\": 7}}]")
        )
    }

    @Test func refusesControlCharactersInXML() throws {
        let database = try Library.makeDatabase()
        try database.withConnection { try $0.execute("INSERT INTO library_author VALUES (3, 'a' || char(7))") }
        let error = #expect(throws: FixtureError.self) { try Library.dump(.xml, "library.Author", from: database) }
        #expect(error?.message == "Author.name (pk:3) contains unserializable characters")
    }
}

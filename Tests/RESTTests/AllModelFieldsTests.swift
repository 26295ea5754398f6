import ORM
import PythonJSON
import REST
import SQLCore
import SQLiteDriver
import Testing

@Suite struct AllModelFieldsTests {
    private struct Everything: ModelSerializer {
        static let fields = NoFields()
        static let schema = SerializerSchema(allFieldsOf: Book.self, ModelField(Book.tags))
    }

    private struct Some: ModelSerializer {
        static let fields = NoFields()
        static let schema = SerializerSchema(
            allFieldsOf: Book.self, except: ["blob", "data", "code", "address", "length", "opens", "level", "rating"],
            readOnly: ["pages", "editor", "published"],
            attributes: [
                "isbn": FieldAttributes(isRequired: false, label: "ISBN", helpText: "Digits."), "price": .writeOnly,
                "title": FieldAttributes(errorMessages: ["required": "Name it."]),
            ])
    }

    private func metadata<Root>(_ schema: SerializerSchema<Root>) -> [String: String] {
        var texts: [String: String] = [:]
        for (name, metadata) in schema.metadata {
            var writer = JSONWriter()
            metadata.write(to: &writer)
            texts[name] = writer.string
        }
        return texts
    }

    @Test func derivesTheSameAsOneByOne() {
        let relations = ["author", "editor", "tags"]
        #expect(
            Everything.schema.fieldNames == BookSerializer.schema.fieldNames.filter { !relations.contains($0) }
                + relations)
        #expect(metadata(Everything.schema) == metadata(BookSerializer.schema))
    }

    @Test func takesWhatIsSaid() throws {
        let schema = Some.schema
        #expect(
            schema.fieldNames == [
                "id", "title", "slug", "price", "pages", "state", "published", "isbn", "author", "editor",
            ])
        let texts = metadata(schema)
        #expect(
            texts["isbn"]
                == #"{"type":"string","required":false,"read_only":false,"label":"ISBN","help_text":"Digits.","min_length":3,"max_length":13}"#
        )
        #expect(texts["pages"] == #"{"type":"integer","required":false,"read_only":true,"label":"Pages"}"#)
        do {
            _ = try Some().validated(.json(["price": 1, "slug": "s"]), in: SerializerContext())
            Issue.record("the data must be refused")
        } catch let error as ValidationError {
            var writer = JSONWriter()
            error.detail.write(to: &writer)
            #expect(writer.string == #"{"title":["Name it."],"author":["This field is required."]}"#)
        }
    }

    private struct Deep: ModelSerializer {
        static let fields = NoFields()
        static let schema = SerializerSchema(
            allFieldsOf: Book.self,
            except: [
                "blob", "data", "code", "address", "length", "opens", "level", "rating", "slug", "price", "pages",
                "state", "published", "isbn",
            ], depth: 1)
    }

    @Test func followsForeignKeys() async throws {
        let library = try await LibraryApplication()
        defer { withExtendedLifetime(library) {} }
        let database = library.database
        let book = Book(
            id: 1, title: "One", slug: "", author: Reference(id: 2), editor: nil, price: 1, pages: 0, rating: nil,
            state: "n", level: nil, published: DateTime.epoch.date, opens: nil, length: nil, data: "{}", code: nil,
            address: nil, blob: [], isbn: "")
        let text = try database.read { db in
            var writer = JSONWriter()
            try Deep().write(book, to: &writer, in: SerializerContext(db: db))
            return writer.string
        }
        #expect(text == #"{"id":1,"title":"One","author":{"id":2,"name":"bob"},"editor":null}"#)
        #expect(
            metadata(Deep.schema)["author"]
                == #"{"type":"nested object","required":false,"read_only":true,"label":"Author","children":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"name":{"type":"string","required":true,"read_only":false,"label":"Name","max_length":20}}}"#
        )
    }
}

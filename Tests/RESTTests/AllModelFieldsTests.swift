import ORM
import PythonJSON
import REST
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
        #expect(Everything.schema.fieldNames == BookSerializer.schema.fieldNames.filter { $0 != "tags" } + ["tags"])
        #expect(metadata(Everything.schema) == metadata(BookSerializer.schema))
    }

    @Test func takesWhatIsSaid() throws {
        let schema = Some.schema
        #expect(
            schema.fieldNames == [
                "id", "title", "slug", "author", "editor", "price", "pages", "state", "published", "isbn",
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
}

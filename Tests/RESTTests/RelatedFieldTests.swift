import ORM
import PythonJSON
import REST
import SQLCore
import SQLiteDriver
import Testing

/// The texts are those of Django REST framework 3.18.
@Suite struct RelatedFieldTests {
    private let file = TemporaryFile()
    private let database: SQLiteDatabase

    init() async throws {
        database = try SQLiteDatabase(SQLiteConfiguration(path: file.path))
        try await database.write { db in
            try db.execute(
                "CREATE TABLE notes_note (id integer PRIMARY KEY, title varchar(20), body text, rank integer)")
            try db.execute("INSERT INTO notes_note VALUES (7, 'tea', '', 0)")
        }
    }

    private func outcome<Field: SerializerField>(
        of field: Field, _ input: String, changing key: SQLValue? = nil
    ) throws -> String where Field.Value == Field.Output {
        let value = try JSONReader().read(input)
        return try database.read { db in
            var writer = JSONWriter()
            let context = SerializerContext(db: db, instanceKey: key)
            do {
                switch try field.runValidation(.json(value), in: context) {
                case .value(let value): try field.write(value, to: &writer, in: context)
                case .null: writer.writeNull()
                case .skipped: return "skipped"
                }
            } catch let error as ValidationError {
                error.detail.write(to: &writer)
            }
            return writer.string
        }
    }

    @Test(arguments: [
        ("7", "7"), ("\"7\"", "7"), ("7.9", "7"), ("\" 7 \"", "7"),
        ("8", #"["Invalid pk \"8\" - object does not exist."]"#),
        ("\"x\"", #"["Incorrect type. Expected pk value, received str."]"#),
        ("true", #"["Incorrect type. Expected pk value, received bool."]"#),
        ("[7]", #"["Incorrect type. Expected pk value, received list."]"#),
        ("null", #"["This field may not be null."]"#),
        ("\"\"", #"["This field may not be null."]"#),
        ("99999999999999999999", #"["Invalid pk \"99999999999999999999\" - object does not exist."]"#),
    ])
    func findsByKey(input: String, expected: String) throws {
        #expect(try outcome(of: PrimaryKeyRelatedField(Note.objects), input) == expected)
    }

    @Test(arguments: [
        ("\"tea\"", "\"tea\""), ("\"Tea\"", #"["Object with title=Tea does not exist."]"#),
        ("{\"a\": [1.5]}", #"["Object with title={'a': [1.5]} does not exist."]"#),
        (#""\ud800""#, #"["Invalid value."]"#), ("\"\"", #"["This field may not be null."]"#),
    ])
    func findsBySlug(input: String, expected: String) throws {
        #expect(try outcome(of: SlugRelatedField(Note.objects, by: Note.fields.title), input) == expected)
    }

    @Test func refusesValuesThatAnotherRowHas() throws {
        let field = CharField(.validators(.unique(Note.fields.title)))
        #expect(try outcome(of: field, "\"tea\"") == #"["This field must be unique."]"#)
        #expect(try outcome(of: field, "\"tea\"", changing: 7) == "\"tea\"")
        #expect(try outcome(of: field, "\"milk\"") == "\"milk\"")
    }
}

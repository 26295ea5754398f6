import TemplateEngine
import Testing

/// A row of an app, whose fields are computed when a template asks for them.
private struct Row: TemplateObject {
    let name: String
    var text: String { name }

    func lookup(_ field: String) throws -> TemplateValue? {
        switch field {
        case "name": .string(name)
        case "delete":
            {
                var callable = TemplateCallable { throw TemplateError(.valueError, "it must not be called") }
                callable.altersData = true
                return .callable(callable)
            }()
        case "lazy": .callable(TemplateCallable { .string(name + "!") })
        case "gone":
            try {
                var error = TemplateError(.valueError, "no such row")
                error.isSilent = true
                throw error
            }()
        default: nil
        }
    }
}

@Suite struct ObjectTests {
    @Test(arguments: [
        ("{{ row }}", "&lt;a&gt;"), ("{{ row.name }}", "&lt;a&gt;"), ("{{ row.lazy }}", "&lt;a&gt;!"),
        ("{{ row.delete }}", "INVALID"), ("{{ row.gone }}", "INVALID"), ("{{ row.missing }}", "INVALID"),
        ("{% if row.missing %}x{% else %}y{% endif %}", "y"),
    ])
    func answersLookups(source: String, expected: String) throws {
        let engine = Engine(stringIfInvalid: "INVALID")
        let template = try engine.template(from: source)
        #expect(try template.render(["row": .object(Row(name: "<a>"))], engine: engine) == expected)
    }
}

import TemplateEngine
import Testing

@Suite struct ErrorTests {
    private func error(_ templates: [String: String], _ name: String = "page.html") -> TemplateError? {
        do {
            _ = try Engine(loaders: [MemoryLoader(templates)]).render(name, ["number": 5])
            return nil
        } catch {
            return error as? TemplateError
        }
    }

    @Test func namesFileLineAndTag() {
        let error = error(["page.html": "one\n{% if number %}\n{{ number|uper }}\n{% endif %}"])
        #expect(
            error?.description
                == "TemplateSyntaxError: Invalid filter: 'uper' (in \"page.html\", line 3, {{ number|uper }})")
    }

    @Test func namesTheIncludedFile() {
        let error = error([
            "page.html": "{% include \"row.html\" %}", "row.html": "\n{% for x in number %}{% endfor %}",
        ])
        #expect(error?.templateName == "row.html")
        #expect(error?.line == 2)
        #expect(error?.message == "'int' object is not iterable")
    }

    @Test(arguments: [
        ["page.html": "{% include \"page.html\" %}"],
        ["page.html": "{% include \"b.html\" %}", "b.html": "{% include \"page.html\" %}"],
        ["page.html": String(repeating: "{% if 1 %}", count: 5000)],
        ["page.html": "{% if " + String(repeating: "not ", count: 5000) + "1 %}{% endif %}"],
    ])
    func endsRecursion(templates: [String: String]) {
        #expect(error(templates)?.code == .recursion)
    }

    @Test func endsInheritanceOfEachOther() {
        #expect(
            error(["page.html": "{% extends \"b.html\" %}", "b.html": "{% extends \"page.html\" %}"])?.code
                == .doesNotExist)
    }

    @Test func takesLongLinesInLinearTime() throws {
        let source = String(repeating: "{{ ", count: 200_000)
        #expect(try Engine().template(from: source).render(engine: Engine()) == source)
    }
}

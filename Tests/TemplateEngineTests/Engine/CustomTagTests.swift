import TemplateEngine
import Testing

@Suite struct CustomTagTests {
    private var engine: Engine {
        var library = Library()
        library.filter("shout", isSafe: true) { .string($0.value.text.uppercased() + "!") }
        library.filter("repeat", arguments: .required) { input in
            .string(String(repeating: input.value.text, count: Int(input.argument?.text ?? "") ?? 0))
        }
        library.simpleTag("greeting", parameters: ["name", .init("word", default: "Hello")]) {
            .string("\($0["word"].text), \($0["name"].text)")
        }
        library.simpleBlockTag("frame", parameters: [.init("title", default: "")]) {
            .safeString("[\($0["title"].text)|\($0.content)]")
        }
        library.inclusionTag("badge", template: "badge.html", parameters: ["count"]) { ["count": $0["count"]] }
        return Engine(
            loaders: [MemoryLoader(["badge.html": "({{ count }}{{ hidden }}{{ csrf_token }})"])],
            libraries: ["custom": library])
    }

    @Test(arguments: [
        ("{{ name|shout }}", "&lt;ANN&gt;!"), ("{{ name|repeat:2 }}", "&lt;ann&gt;&lt;ann&gt;"),
        ("{% greeting name %}", "Hello, &lt;ann&gt;"),
        ("{% greeting name word='Hi' as g %}[{{ g }}]", "[Hi, &lt;ann&gt;]"),
        ("{% frame title='t' %}{{ name }}{% endframe %}", "[t|&lt;ann&gt;]"), ("{% badge 3 %}", "(3token)"),
    ])
    func works(source: String, expected: String) throws {
        let engine = engine
        let template = try engine.template(from: "{% load custom %}" + source)
        #expect(
            try template.render(["name": "<ann>", "hidden": "x", "csrf_token": "token"], engine: engine) == expected)
    }

    @Test(arguments: [
        ("{% greeting %}", "'greeting' did not receive value(s) for the argument(s): 'name'"),
        ("{% greeting 1 2 3 %}", "'greeting' received too many positional arguments"),
        ("{% greeting name=1 name=2 %}", "'greeting' received multiple values for keyword argument 'name'"),
        ("{% greeting x=1 %}", "'greeting' received unexpected keyword argument 'x'"),
        ("{% greeting word='x' 1 %}", "'greeting' received some positional argument(s) after some keyword argument(s)"),
        ("{{ 1|repeat }}", "repeat requires 2 arguments, 1 provided"),
    ])
    func refusesWrongArguments(source: String, message: String) throws {
        #expect {
            _ = try engine.template(from: "{% load custom %}" + source)
        } throws: { error in
            (error as? TemplateError)?.message == message
        }
    }
}

internal import Formatting
internal import PythonText

/// Django's filters for HTML.
enum HTMLFilters {
    static func register(in library: inout Library) {
        library.filter("escape", isSafe: true) { .safeString($0.value.escapedText) }
        library.filter("escapeseq", isSafe: true) { input in
            .list(try input.value.iterated().map { .safeString($0.escapedText) })
        }
        library.filter("force_escape", isSafe: true) { .safeString(HTMLText.escaped($0.value.text)) }
        library.filter("safe", isSafe: true) { .safeString($0.value.text) }
        library.filter("safeseq", isSafe: true) { input in .list(try input.value.iterated().map(\.markedSafe)) }
        library.filter("escapejs") { .safeString(HTMLText.escapedForJavaScript($0.value.text)) }
        library.filter("json_script", arguments: .optional, isSafe: true) { input in
            let json = try TemplateJSON.text(input.value)
            let id = input.argument.flatMap { $0.isTrue ? $0 : nil }
            guard let id else { return .safeString(HTMLText.jsonScript(json, id: nil)) }
            // An id that is HTML already is not escaped again.
            let attribute = id.escapedText
            return .safeString(
                "<script id=\"\(attribute)\" type=\"application/json\">\(HTMLText.escapedJSON(json))</script>")
        }
        library.textFilter("striptags", isSafe: true) { text, _ in try HTMLText.withoutTags(text) }
        library.filter("linebreaks", isSafe: true) { input in
            .safeString(HTMLText.withParagraphs(input.value.text, escapes: escapes(input)))
        }
        library.filter("linebreaksbr", isSafe: true) { input in
            .safeString(HTMLText.withLineBreaks(input.value.text, escapes: escapes(input)))
        }
        library.filter("linenumbers", isSafe: true) { input in
            let lines = input.value.text.pythonSplit("\n")
            let width = String(lines.count).utf8.count
            let numbered = lines.enumerated().map { index, line in
                let number = String(index + 1)
                return String(repeating: "0", count: width - number.utf8.count) + number + ". "
                    + (escapes(input) ? HTMLText.escaped(line) : line)
            }
            return .safeString(numbered.joined(separator: "\n"))
        }
        library.filter("urlize", isSafe: true) { input in
            let urlizer = Urlizer(isNofollow: true, escapes: input.autoescape)
            return .safeString(urlizer.links(in: input.value.text, isSafe: input.value.isSafe))
        }
        library.filter("urlizetrunc", arguments: .required, isSafe: true) { input in
            let limit = try (input.argument ?? .null).machineInteger()
            let urlizer = Urlizer(limit: limit, isNofollow: true, escapes: input.autoescape)
            return .safeString(urlizer.links(in: input.value.text, isSafe: input.value.isSafe))
        }
    }

    private static func escapes(_ input: FilterInput) -> Bool { input.autoescape && !input.value.isSafe }
}

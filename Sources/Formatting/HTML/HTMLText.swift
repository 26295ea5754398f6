internal import CHTMLEntities
internal import PythonText

/// Text for HTML, as Django's `django.utils.html` and Python's `html` make it.
public enum HTMLText {
    /// `&`, `<`, `>` and both quotes as references: Django's `escape`.
    ///
    /// ```swift
    /// HTMLText.escaped("<a href='x'>")    // &lt;a href=&#x27;x&#x27;&gt;
    /// ```
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        appendEscaped(text, to: &result)
        return result
    }

    /// Appends the text to a page, escaped.
    public static func appendEscaped(_ text: String, to output: inout String) {
        var start = text.utf8.startIndex
        var index = start
        while index < text.utf8.endIndex {
            if let reference = reference(text.utf8[index]) {
                output += text[start..<index]
                output += reference
                start = text.utf8.index(after: index)
            }
            index = text.utf8.index(after: index)
        }
        output += text[start...]
    }

    private static func isSpecial(_ byte: UInt8) -> Bool { reference(byte) != nil }

    private static func reference(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#x27;"
        default: nil
        }
    }

    /// For a string of JavaScript: Django's `escapejs`.
    public static func escapedForJavaScript(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\", "'", "\"", ">", "<", "&", "=", "-", ";", "`", "\u{2028}", "\u{2029}", "\0"..."\u{1F}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// For JSON inside of a `script` element.
    public static func escapedJSON(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case ">": result += "\\u003E"
            case "<": result += "\\u003C"
            case "&": result += "\\u0026"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// A `script` element that holds JSON: Django's `json_script`.
    public static func jsonScript(_ json: String, id: String?) -> String {
        let attribute = id.flatMap { $0.isEmpty ? nil : " id=\"\(escaped($0))\"" } ?? ""
        return "<script\(attribute) type=\"application/json\">\(escapedJSON(json))</script>"
    }

    /// Takes character references apart: Python's `html.unescape`.
    public static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return HTMLReferences.unescape(Array(text.unicodeScalars))
    }

    /// Paragraphs and line breaks for plain text: Django's `linebreaks`.
    public static func withParagraphs(_ text: String, escapes: Bool) -> String {
        var paragraphs: [[String]] = [[]]
        let lines = normalizedNewlines(text).pythonSplit("\n")
        var index = 0
        var paragraph: [String] = []
        // A run of two or more line breaks ends a paragraph.
        while index < lines.count {
            paragraph.append(lines[index])
            var next = index + 1
            while next < lines.count, lines[next].isEmpty, next + 1 < lines.count { next += 1 }
            if next > index + 1 {
                paragraphs[paragraphs.count - 1] = paragraph
                paragraphs.append([])
                paragraph = []
            }
            index = next
        }
        paragraphs[paragraphs.count - 1] = paragraph
        return paragraphs.map { lines in
            "<p>" + lines.map { escapes ? escaped($0) : $0 }.joined(separator: "<br>") + "</p>"
        }.joined(separator: "\n\n")
    }

    /// Line breaks as `<br>`.
    public static func withLineBreaks(_ text: String, escapes: Bool) -> String {
        let text = normalizedNewlines(text)
        return (escapes ? escaped(text) : text).pythonReplacing("\n", with: "<br>")
    }

    /// All line breaks as line feeds: Django's `normalize_newlines`.
    public static func normalizedNewlines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        return text.pythonReplacing("\r\n", with: "\n").pythonReplacing("\r", with: "\n")
    }

    /// Without white space between tags: Django's `strip_spaces_between_tags`.
    public static func withoutSpacesBetweenTags(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            result.append(scalar)
            guard scalar == ">" else { continue }
            let after = rest.drop(while: \.isPythonSpace)
            if after.first == "<", after.startIndex != rest.startIndex { rest = after }
        }
        return String(result)
    }
}

internal import Formatting
internal import PythonText
internal import Web

/// Django's filters for text.
enum TextFilters {
    static func register(in library: inout Library) {
        library.textFilter("addslashes", isSafe: true) { text, _ in
            text.pythonReplacing("\\", with: "\\\\").pythonReplacing("\"", with: "\\\"")
                .pythonReplacing("'", with: "\\'")
        }
        library.textFilter("capfirst", isSafe: true) { text, _ in TextTools.capitalizedFirst(text) }
        library.textFilter("lower", isSafe: true) { text, _ in text.pythonLowercased() }
        library.textFilter("upper") { text, _ in text.pythonUppercased() }
        library.textFilter("title", isSafe: true) { text, _ in titled(text) }
        library.textFilter("slugify", isSafe: true) { text, _ in TextTools.slug(text) }
        library.filter("phone2numeric", isSafe: true) { input in
            guard let text = input.value.plainString else {
                throw TemplateError(.attributeError, "'\(input.value.typeName)' object has no attribute 'lower'")
            }
            return .string(TextTools.phoneDigits(text))
        }
        library.filter("wordcount") { .integer(Int64($0.value.text.pythonSplit().count)) }
        library.textFilter("iriencode", isSafe: true) { text, _ in URIText.iriToURI(text) }
        library.textFilter("urlencode", arguments: .optional) { text, input in
            PercentEncoding.quote(text, safe: input.argument?.text ?? "/")
        }
        library.filter("cut", arguments: .required) { input in
            guard let part = input.argument?.plainString else {
                throw TemplateError.type(
                    "replace() argument 1 must be str, not \(input.argument?.typeName ?? "NoneType")")
            }
            let result = input.value.text.pythonReplacing(part, with: "")
            return input.value.isSafe && part != ";" ? .safeString(result) : .string(result)
        }
        library.filter("stringformat", arguments: .required, isSafe: true) { input in
            let value: TemplateValue = if case .tuple = input.value { .string(input.value.text) } else { input.value }
            do {
                return .string(try PercentFormat.text("%" + (input.argument?.text ?? ""), value))
            } catch let error as TemplateError where error.code == .valueError || error.code == .typeError {
                return .string("")
            }
        }
        registerWidths(in: &library)
        registerTruncation(in: &library)
    }

    /// Words that begin with a capital letter, but not after an apostrophe or a digit.
    private static func titled(_ text: String) -> String {
        var scalars = Array(text.pythonTitlecased().unicodeScalars)
        func isCapital(_ scalar: Unicode.Scalar) -> Bool { (0x41...0x5A).contains(scalar.value) }
        func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar { Unicode.Scalar(UInt8(scalar.value) + 32) }
        var index = 0
        while index + 2 < scalars.count {
            if (0x61...0x7A).contains(scalars[index].value), scalars[index + 1] == "'", isCapital(scalars[index + 2]) {
                scalars[index + 2] = lowered(scalars[index + 2])
                index += 3
            } else {
                index += 1
            }
        }
        for index in scalars.indices.dropFirst() where scalars[index - 1].isPythonDecimal && isCapital(scalars[index]) {
            scalars[index] = lowered(scalars[index])
        }
        return String(String.UnicodeScalarView(scalars))
    }

    // MARK: Widths

    private static func registerWidths(in library: inout Library) {
        library.textFilter("ljust", arguments: .required, isSafe: true) { text, input in
            text + String(repeating: " ", count: try missing(text, input))
        }
        library.textFilter("rjust", arguments: .required, isSafe: true) { text, input in
            String(repeating: " ", count: try missing(text, input)) + text
        }
        library.textFilter("center", arguments: .required, isSafe: true) { text, input in
            let count = try missing(text, input)
            let width = count + text.unicodeScalars.count
            // As CPython: of an odd margin, the larger half is on the left if the width is odd.
            let left = count / 2 + (count & width & 1)
            return String(repeating: " ", count: left) + text + String(repeating: " ", count: count - left)
        }
        library.textFilter("wordwrap", arguments: .required, isSafe: true) { text, input in
            try TextWrapper.wrapped(text, width: try integer(input))
        }
    }

    /// How many spaces are missing to the width; at most a million, so that a page cannot be filled with them.
    private static func missing(_ text: String, _ input: FilterInput) throws -> Int {
        min(max(try integer(input) - text.unicodeScalars.count, 0), 1_000_000)
    }

    private static func integer(_ input: FilterInput) throws -> Int {
        try (input.argument ?? .null).machineInteger()
    }

    // MARK: Truncation

    private static func registerTruncation(in library: inout Library) {
        library.truncation("truncatechars") { text, count, catalog in
            Truncator(text, replacement: catalog).characters(count)
        }
        library.truncation("truncatechars_html") { text, count, catalog in
            Truncator(text, replacement: catalog).characters(count, isHTML: true)
        }
        library.truncation("truncatewords") { text, count, _ in Truncator(text, replacement: " …").words(count) }
        library.truncation("truncatewords_html") { text, count, _ in
            Truncator(text, replacement: " …").words(count, isHTML: true)
        }
    }
}

extension Library {
    fileprivate mutating func truncation(
        _ name: String, _ truncate: @escaping @Sendable (String, Int, String) -> String
    ) {
        textFilter(name, arguments: .required, isSafe: true) { text, input in
            do {
                let count = try (input.argument ?? .null).machineInteger()
                let ellipsis = input.context.formats.catalog.text(
                    "%(truncated_text)s…", context: "String to return when truncating text")
                return truncate(text, count, ellipsis)
            } catch let error as TemplateError where error.code == .valueError {
                return text
            }
        }
    }
}

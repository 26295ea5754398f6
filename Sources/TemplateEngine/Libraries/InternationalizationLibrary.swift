internal import Formatting
internal import PythonText

extension Library {
    /// `{% load i18n %}`
    static let i18n: Library = {
        var library = Library()
        for name in ["translate", "trans"] { library.tag(name, compile: InternationalizationTags.translate) }
        for name in ["blocktranslate", "blocktrans"] { library.tag(name, compile: BlockTranslateTag.compile) }
        library.tag("language", compile: InternationalizationTags.language)
        library.tag("get_available_languages") { _, token in
            let name = try InternationalizationTags.variable(token)
            return FunctionNode { context, _ in
                let languages = Language.codes.compactMap(Language.named)
                context[name] = .list(
                    languages.map {
                        .tuple([.string($0.code), .string(context.formats.catalog.text($0.name))])
                    })
            }
        }
        library.tag("get_current_language") { _, token in
            let name = try InternationalizationTags.variable(token)
            return FunctionNode { context, _ in context[name] = .string(context.formats.language) }
        }
        library.tag("get_current_language_bidi") { _, token in
            let name = try InternationalizationTags.variable(token)
            return FunctionNode { context, _ in
                context[name] = .bool(Language.named(context.formats.language)?.isRightToLeft ?? false)
            }
        }
        library.tag("get_language_info", compile: InternationalizationTags.languageInfo)
        library.tag("get_language_info_list", compile: InternationalizationTags.languageInfoList)
        library.filter("language_name") { .string(try InternationalizationTags.language($0.value).name) }
        library.filter("language_name_translated") {
            .string($0.context.formats.catalog.text(try InternationalizationTags.language($0.value).name))
        }
        library.filter("language_name_local") { .string(try InternationalizationTags.language($0.value).ownName) }
        library.filter("language_bidi") { .bool(try InternationalizationTags.language($0.value).isRightToLeft) }
        return library
    }()
}

/// The tags of `i18n` but `blocktranslate`.
enum InternationalizationTags {
    /// The name in `{% tag as name %}`.
    static func variable(_ token: Token) throws -> String {
        let bits = token.contents.pythonSplit()
        guard bits.count == 3, bits[1] == "as" else {
            throw TemplateError.syntax("'\(bits[0])' requires 'as variable' (got \(list(bits)))")
        }
        return bits[2]
    }

    private static func list(_ bits: some Sequence<String>) -> String {
        TemplateValue.list(bits.map(TemplateValue.string)).repr
    }

    static func language(_ value: TemplateValue) throws -> Language {
        if let language = Language.named(value.text) { return language }
        throw TemplateError(.keyError, "'Unknown language code \(value.text).'")
    }

    private static func info(_ code: TemplateValue, _ context: Context) throws -> TemplateValue {
        let language = try language(code)
        return [
            "bidi": .bool(language.isRightToLeft), "code": .string(language.code), "name": .string(language.name),
            "name_local": .string(language.ownName),
            "name_translated": .string(context.formats.catalog.text(language.name)),
        ]
    }

    static func languageInfo(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        guard bits.count == 5, bits[1] == "for", bits[3] == "as" else {
            throw TemplateError.syntax("'\(bits[0])' requires 'for string as variable' (got \(list(bits.dropFirst())))")
        }
        let code = try parser.expression(bits[2])
        return FunctionNode { context, _ in context[bits[4]] = try info(try code.resolve(context), context) }
    }

    static func languageInfoList(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        guard bits.count == 5, bits[1] == "for", bits[3] == "as" else {
            throw TemplateError.syntax(
                "'\(bits[0])' requires 'for sequence as variable' (got \(list(bits.dropFirst())))")
        }
        let codes = try parser.expression(bits[2])
        return FunctionNode { context, _ in
            context[bits[4]] = .list(
                try codes.resolve(context).iterated().map { item in
                    // A code, or a sequence that begins with one.
                    let first = try item.element(at: 0)
                    return try info((first.length ?? 0) > 1 ? first : item, context)
                })
        }
    }

    static func language(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        guard bits.count == 2 else { throw TemplateError.syntax("'\(bits[0])' takes one argument (language)") }
        let code = try parser.expression(bits[1])
        let nodes = try DefaultTags.body(&parser, "endlanguage")
        return FunctionNode([nodes]) { context, output in
            let before = context.formats.language
            context.formats.language = try code.resolve(context).text
            defer { context.formats.language = before }
            try nodes.render(context, to: &output)
        }
    }

    static func translate(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        let tag = bits[0]
        guard bits.count >= 2 else { throw TemplateError.syntax("'\(tag)' takes at least one argument") }
        let message = try parser.expression(bits[1])
        var rest = Array(bits.dropFirst(2))
        var seen: Set<String> = []
        var variable: String?
        var messageContext: FilterExpression?
        while !rest.isEmpty {
            let option = rest.removeFirst()
            if seen.contains(option) {
                throw TemplateError.syntax("The '\(option)' option was specified more than once.")
            }
            switch option {
            case "noop": break
            case "context", "as":
                guard !rest.isEmpty else {
                    throw TemplateError.syntax("No argument provided to the '\(tag)' tag for the \(option) option.")
                }
                let value = rest.removeFirst()
                if option == "as" {
                    variable = value
                } else if value == "as" || value == "noop" {
                    throw TemplateError.syntax(
                        "Invalid argument '\(value)' provided to the '\(tag)' tag for the context option")
                } else {
                    messageContext = try parser.expression(value)
                }
            default:
                throw TemplateError.syntax(
                    "Unknown argument for '\(tag)' tag: '\(option)'. The only options available are 'noop', "
                        + "'context' \"xxx\", and 'as VAR'.")
            }
            seen.insert(option)
        }
        let isTranslated = !seen.contains("noop")
        return FunctionNode { [variable, messageContext] context, output in
            let name = try messageContext?.resolve(context).text
            let value = try message.translated(context, isTranslated: isTranslated, messageContext: name)
            let shown = context.shown(value).pythonReplacing("%%", with: "%")
            guard let variable else {
                output += shown
                return
            }
            context[variable] = context.autoescape || value.isSafe ? .safeString(shown) : .string(shown)
        }
    }
}

extension FilterExpression {
    /// The value, with what stands before the filters translated.
    func translated(_ context: Context, isTranslated: Bool, messageContext: String?) throws -> TemplateValue {
        var copy = self
        let start: TemplateValue
        switch base {
        case .constant(let value): start = value
        case .translated(let text): start = .safeString(text)
        case .variable(let variable):
            guard let found = try? variable.resolve(context) else { return try resolve(context) }
            start = found
        }
        if isTranslated {
            guard let text = start.plainString else {
                throw TemplateError(.attributeError, "'\(start.typeName)' object has no attribute 'replace'")
            }
            let message = context.formats.catalog.text(text.pythonReplacing("%", with: "%%"), context: messageContext)
            copy.base = .constant(start.isSafe ? .safeString(message) : .string(message))
        } else {
            copy.base = .constant(start)
        }
        return try copy.resolve(context)
    }
}

import Formatting
import GoldenRecords
import PythonJSON
import PythonText
import SQLCore
import TemplateEngine
import TimeZones
import Validators
import Web

/// One call of a function of Django.
struct FunctionRecord {
    private let function: String
    private let arguments: [TemplateValue]
    private let keywords: [String: TemplateValue]
    private let formats: Formats

    init(_ record: JSONObject) throws {
        function = try record.text("function")
        arguments = try (record["args"]?.array ?? []).map(RecordedValue.value)
        keywords = Dictionary(
            uniqueKeysWithValues: try (record["kwargs"]?.object ?? [:]).map {
                ($0.key, try RecordedValue.value($0.value))
            })
        let settings = record["settings"]
        var formats = Formats(
            language: settings?["language"]?.string ?? "en-us",
            settings: TimeSettings(
                zone: try ZoneInfo(settings?["time_zone"]?.string ?? "America/Chicago"),
                usesTimeZones: settings?["use_tz"]?.bool ?? false),
            usesThousandSeparator: settings?["use_thousand_separator"]?.bool ?? false)
        if let now = RecordedValue.clock(record) { formats.now = { now } }
        // Django's test puts a clock of its own in, which the record does not hold.
        if try record.text("name").hasPrefix("tests/test_naturaltime_as_documented"),
            let noon = DateTime("2007-02-17 22:30:00")
        {
            formats.now = { noon.microseconds }
        }
        self.formats = formats
    }

    private func argument(_ index: Int, _ name: String) -> TemplateValue? {
        let value = arguments.indices.contains(index) ? arguments[index] : keywords[name]
        if case .null = value { return nil }
        return value
    }

    private func text(_ index: Int, _ name: String = "") -> String { argument(index, name)?.text ?? "" }

    private func integer(_ index: Int, _ name: String) -> Int? {
        guard case .integer(let number) = argument(index, name) else { return nil }
        return Int(number)
    }

    func result() throws -> TemplateValue {
        let parts = function.split(separator: ".").map(String.init)
        let name = parts.last ?? ""
        if function.hasPrefix("django.template.defaultfilters.") { return try filter(name) }
        if function.hasPrefix("django.contrib.humanize.") { return try humanize(name) }
        switch parts.dropLast().last {
        case "dateformat", "timesince": return .string(try date(name))
        case "dateparse": return try parsed(name)
        case "html": return try html(name)
        case "encoding": return argument(0, "uri") == nil ? .null : .string(try encoding(name))
        case "numberformat": return try number()
        case "text", "Truncator": return try textFunction(name)
        case "duration":
            guard case .duration(let duration) = argument(0, "duration") else { throw GoldenError("no duration") }
            return .string(name == "duration_string" ? DurationText.plain(duration) : DurationText.iso(duration))
        case "ipv6": return .bool(IPAddressValidator(.ipv6).accepts(text(0)))
        default: throw GoldenError("no function \(function)")
        }
    }

    // MARK: Dates

    private func date(_ name: String) throws -> String {
        let value = (argument(0, "d") ?? argument(0, "value") ?? .null).formattableDate
        switch name {
        case "format": return try DateFormat(formats).format(value, text(1, "format_string"))
        case "time_format": return try DateFormat(formats, isTimeOnly: true).format(value, text(1, "format_string"))
        default:
            var words = TimeSince(formats)
            if let depth = integer(4, "depth") { words.depth = depth }
            if case .dictionary(let strings) = keywords["time_strings"] {
                // The words are recorded as empty texts: they are objects that Django's humanize makes.
                let texts = strings.items.map { ($0.key.text, $0.value.text) }.filter { !$0.1.isEmpty }
                words.words = Dictionary(uniqueKeysWithValues: texts)
                if texts.isEmpty, strings.count > 1 {
                    words.context = name == "timeuntil" ? "naturaltime-future" : "naturaltime-past"
                }
            }
            let other = argument(1, "now").flatMap { $0.isTrue ? $0.formattableDate : nil }
            return try words.text(from: value, to: other, isReversed: name == "timeuntil")
        }
    }

    private func parsed(_ name: String) throws -> TemplateValue {
        switch name {
        case "parse_date": try DateParse.date(text(0)).map(TemplateValue.date) ?? .null
        case "parse_time": try DateParse.time(text(0)).map(TemplateValue.time) ?? .null
        case "parse_datetime": try DateParse.dateTime(text(0)).map(TemplateValue.dateTime) ?? .null
        default: DateParse.duration(text(0)).map(TemplateValue.duration) ?? .null
        }
    }

    // MARK: Text

    private func html(_ name: String) throws -> TemplateValue {
        let value = argument(0, "value") ?? .null
        switch name {
        case "escape": return .safeString(HTMLText.escaped(value.text))
        case "escapejs": return .safeString(HTMLText.escapedForJavaScript(value.text))
        case "json_script":
            let engine = Engine()
            let template = try engine.template(from: "{{ value|json_script:id }}")
            return .safeString(
                try template.render(["value": value, "id": argument(1, "element_id") ?? .null], engine: engine))
        case "smart_urlquote": return .string(Urlizer.quoted(value.text))
        case "strip_tags": return .string(try HTMLText.withoutTags(value.text))
        case "linebreaks":
            return .string(HTMLText.withParagraphs(value.text, escapes: argument(1, "autoescape")?.isTrue ?? false))
        case "urlize":
            let urlizer = Urlizer(
                limit: integer(1, "trim_url_limit"), isNofollow: argument(2, "nofollow")?.isTrue ?? false,
                escapes: argument(3, "autoescape")?.isTrue ?? false)
            return .string(urlizer.links(in: value.text, isSafe: value.isSafe))
        default: throw GoldenError("no function \(function)")
        }
    }

    private func encoding(_ name: String) throws -> String {
        switch name {
        case "iri_to_uri": return URIText.iriToURI(text(0))
        case "uri_to_iri": return URIText.uriToIRI(text(0))
        case "filepath_to_uri": return URIText.filePathToURI(text(0))
        case "escape_uri_path": return URIText.escapePath(text(0))
        default: throw GoldenError("no function \(function)")
        }
    }

    private func textFunction(_ name: String) throws -> TemplateValue {
        switch name {
        case "slugify":
            return .string(TextTools.slug(text(0), allowsUnicode: argument(1, "allow_unicode")?.isTrue ?? false))
        case "capfirst": return .string(TextTools.capitalizedFirst(text(0)))
        case "phone2numeric": return .string(TextTools.phoneDigits(text(0)))
        case "get_valid_filename": return .string(try TextTools.validFileName(text(0)))
        case "camel_case_to_spaces": return .string(TextTools.camelCaseToSpaces(text(0)))
        case "normalize_newlines": return .string(HTMLText.normalizedNewlines(text(0)))
        case "smart_split": return .list(TextTools.smartSplit(text(0)).map(TemplateValue.string))
        case "unescape_string_literal":
            guard let literal = TextTools.unescapedLiteral(text(0)) else {
                throw TemplateError(.valueError, "Not a string literal: \(text(0).pythonRepr)")
            }
            return .string(literal)
        case "wrap": return .string(try TextWrapper.wrapped(text(0), width: integer(1, "width") ?? 0))
        case "get_text_list":
            let items = argument(0, "list_").flatMap { value -> [TemplateValue]? in
                switch value {
                case .list(let items), .tuple(let items): items
                default: nil
                }
            }
            return .string(
                TextTools.list(
                    (items ?? []).map(\.text), lastWord: argument(1, "last_word")?.text ?? formats.catalog.text("or"),
                    comma: formats.catalog.text(", ")))
        case "chars", "words":
            let truncator =
                argument(2, "truncate").map { Truncator(text(0), replacement: $0.text) } ?? Truncator(text(0))
            let isHTML = argument(3, "html")?.isTrue ?? false
            let count = integer(1, "num") ?? 0
            return .string(
                name == "chars" ? truncator.characters(count, isHTML: isHTML) : truncator.words(count, isHTML: isHTML))
        default: throw GoldenError("no function \(function)")
        }
    }

    // MARK: Numbers

    private func number() throws -> TemplateValue {
        var grouping: [Int] = []
        switch argument(3, "grouping") {
        case .integer(let size): grouping = [Int(size)]
        case .tuple(let sizes), .list(let sizes):
            grouping = sizes.compactMap { if case .integer(let size) = $0 { Int(size) } else { nil } }
        default: break
        }
        let usesLanguage = argument(6, "use_l10n")?.isTrue ?? true
        let format = NumberFormat(
            decimalSeparator: text(1, "decimal_sep"), decimalPlaces: integer(2, "decimal_pos"), grouping: grouping,
            thousandSeparator: text(4, "thousand_sep"),
            usesGrouping: usesLanguage && formats.usesThousandSeparator
                || (argument(5, "force_grouping")?.isTrue ?? false))
        switch argument(0, "number") ?? .null {
        case .null: return .safeString("None")
        case .integer(let value):
            let text = format.format(.integer(String(value)))
            return format.usesGrouping && !grouping.isEmpty || (format.decimalPlaces ?? 0) != 0
                ? .string(text) : .safeString(text)
        case .bigInteger(let value):
            let text = format.format(.integer(value.plainText))
            return format.usesGrouping && !grouping.isEmpty || (format.decimalPlaces ?? 0) != 0
                ? .string(text) : .safeString(text)
        case .float(let value): return .string(format.format(.float(value)))
        case .decimal(let value): return .string(format.format(.decimal(value)))
        case let other: return other.text.isEmpty ? .safeString("") : .string(format.format(.text(other.text)))
        }
    }

    // MARK: Filters

    /// Calls a filter by its function, through a template.
    private func filter(_ name: String) throws -> TemplateValue {
        let filterName =
            ["escape_filter": "escape", "escapejs_filter": "escapejs", "slice_filter": "slice"][name] ?? name
        return try called(filterName, libraries: [])
    }

    private func humanize(_ name: String) throws -> TemplateValue { try called(name, libraries: ["humanize"]) }

    private func called(_ name: String, libraries: [String]) throws -> TemplateValue {
        let capture = Capture()
        var library = Library()
        library.filter("capture") { input in
            capture.value = input.value
            return .string("")
        }
        let engine = Engine(
            builtins: [library] + libraries.compactMap { Library.standard[$0] },
            autoescape: keywords["autoescape"]?.isTrue ?? true,
            formats: formats)
        let source = "{{ value|\(name)\(arguments.count > 1 ? ":argument" : "")|capture }}"
        let template = try engine.template(from: source)
        _ = try template.render(
            ["value": argument(0, "value") ?? .null, "argument": argument(1, "arg") ?? .null], engine: engine)
        return capture.value
    }

    private final class Capture: @unchecked Sendable {
        var value = TemplateValue.null
    }
}

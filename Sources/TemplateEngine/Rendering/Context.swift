public import Formatting
internal import PythonText

/// The variables of a page while it is made, and how values are shown.
///
/// Variables lie in layers: a tag such as `with` or `for` puts one on top and takes it away again.
public final class Context {
    /// The engine that makes the page.
    public let engine: Engine
    private var layers: [TemplateDictionary]
    /// Whether what is shown is escaped.
    public var autoescape: Bool
    /// Whether dates and numbers follow the language; `nil` for the default, which is that they do.
    public var isLocalized: Bool?
    /// Whether moments are shown in the current zone; `nil` for what the setting says.
    public var convertsToLocalTime: Bool?
    /// Language, zone and clock.
    public var formats: Formats
    /// What the page's request says.
    public let request: TemplateRequest?

    var frames: [RenderFrame] = []
    private(set) var page = PageState()
    private static let maximumDepth = 600
    private static let builtins: TemplateDictionary = ["True": true, "False": false, "None": .null]

    public init(
        _ variables: TemplateDictionary = [:], engine: Engine, autoescape: Bool? = nil, formats: Formats? = nil,
        request: TemplateRequest? = nil
    ) {
        self.engine = engine
        layers = [Self.builtins, variables]
        self.autoescape = autoescape ?? engine.autoescape
        self.formats = formats ?? engine.formats
        self.request = request
    }

    /// The value of a variable, from the top layer that has it.
    public subscript(name: String) -> TemplateValue? {
        get {
            for layer in layers.reversed() {
                if let value = layer[name] { return value }
            }
            return nil
        }
        set { layers[layers.count - 1][name] = newValue }
    }

    /// Runs a function with more variables on top.
    public func pushing<Result>(_ variables: TemplateDictionary = [:], _ body: () throws -> Result) rethrows -> Result {
        layers.append(variables)
        defer { layers.removeLast() }
        return try body()
    }

    /// Sets a variable where it is, or on top if there is none.
    func setUpward(_ name: String, _ value: TemplateValue) {
        let index = layers.lastIndex { $0[name] != nil } ?? layers.count - 1
        layers[index][name] = value
    }

    /// A context with only these variables, for a template that does not see the others.
    func isolated(_ variables: TemplateDictionary) -> Context {
        let context = Context(variables, engine: engine, autoescape: autoescape, formats: formats, request: request)
        context.isLocalized = isLocalized
        context.convertsToLocalTime = convertsToLocalTime
        context.page = page
        context.frames = frames
        return context
    }

    var repr: String { "[\(layers.map { TemplateValue.dictionary($0).repr }.joined(separator: ", "))]" }

    /// All variables, of each name the topmost.
    public var flattened: TemplateDictionary {
        var all = TemplateDictionary()
        for layer in layers { for (key, value) in layer.items { all[key] = value } }
        return all
    }

    /// The layers, the topmost first.
    var reversedLayers: [TemplateDictionary] { layers.reversed() }

    // MARK: Nesting

    func enter() throws {
        page.depth += 1
        if page.depth > Self.maximumDepth {
            page.depth -= 1
            throw TemplateError(.recursion, "maximum recursion depth exceeded")
        }
    }

    func leave() { page.depth -= 1 }

    // MARK: Showing values

    /// Appends a value to the page: in local time, with the separators of the language, escaped.
    public func append(_ value: TemplateValue, to output: inout String) {
        switch value {
        case .string(let text):
            if autoescape { HTMLText.appendEscaped(text, to: &output) } else { output += text }
        case .safeString(let text): output += text
        default:
            let text = shownText(value)
            if autoescape, !value.isSafe { HTMLText.appendEscaped(text, to: &output) } else { output += text }
        }
    }

    /// A value as it is shown on the page.
    public func shown(_ value: TemplateValue) -> String {
        var output = ""
        append(value, to: &output)
        return output
    }

    private func shownText(_ value: TemplateValue) -> String { localized(localTime(value), isLocalized: isLocalized) }

    /// A value as text, with numbers and dates as the language writes them: `formats.localize`.
    func localized(_ value: TemplateValue, isLocalized: Bool?) -> String {
        let usesLanguage = isLocalized ?? true
        switch value {
        case .integer(let number):
            if !usesLanguage || !formats.usesThousandSeparator { return String(number) }
            return formats.number(.integer(String(number)))
        case .bigInteger, .float, .decimal:
            guard usesLanguage, let number = value.formattable else { return value.text }
            return formats.number(number)
        case .dateTime(let moment):
            return (try? formats.date(.dateTime(moment), "DATETIME_FORMAT", isLocalized: usesLanguage)) ?? value.text
        case .date(let date): return (try? formats.date(.date(date), isLocalized: usesLanguage)) ?? value.text
        case .time(let time): return (try? formats.time(.time(time), isLocalized: usesLanguage)) ?? value.text
        default: return value.text
        }
    }

    /// A moment in the current zone, if it is to be shown so: `template_localtime`.
    func localTime(_ value: TemplateValue) -> TemplateValue {
        guard case .dateTime(let moment) = value, convertsToLocalTime ?? formats.usesZones, moment.zone != nil,
            moment.convertsToLocalTime
        else { return value }
        return .dateTime(moment.converted(to: formats.currentZone))
    }
}

extension TemplateValue {
    /// The number, for ``Formats``.
    var formattable: FormattableNumber? {
        switch self {
        case .integer(let value): .integer(String(value))
        case .bigInteger(let value): .integer(value.plainText)
        case .float(let value): .float(value)
        case .decimal(let value): .decimal(value)
        case .bool(let value): .text(value ? "True" : "False")
        case .string(let text), .safeString(let text): .text(text)
        default: nil
        }
    }
}

/// What a page knows of the request it answers.
public struct TemplateRequest: Sendable {
    /// The query, for the tag `querystring`: names and values in order.
    public var query: [(name: String, value: String)]
    /// The namespace of URLs in which the page is, for the tag `url`.
    public var currentApp: String?
    /// Makes URLs for the tag `url`, instead of the engine's.
    public var urls: (any URLReversing)?

    public init(
        query: [(name: String, value: String)] = [], currentApp: String? = nil, urls: (any URLReversing)? = nil
    ) {
        self.query = query
        self.currentApp = currentApp
        self.urls = urls
    }
}

internal import Formatting
internal import PythonText

extension Library {
    /// `{% load l10n %}`
    static let l10n: Library = {
        var library = Library()
        library.filter("localize") { .string($0.context.localized($0.value, isLocalized: true)) }
        library.filter("unlocalize") { .string($0.context.localized($0.value, isLocalized: false)) }
        library.tag("localize") { parser, token in
            let isOn = try switchState(token)
            let nodes = try DefaultTags.body(&parser, "endlocalize")
            return FunctionNode([nodes]) { context, output in
                let before = context.isLocalized
                context.isLocalized = isOn
                defer { context.isLocalized = before }
                try nodes.render(context, to: &output)
            }
        }
        return library
    }()

    /// `on` or `off` behind the name of a tag; nothing means on.
    fileprivate static func switchState(_ token: Token) throws -> Bool {
        let bits = token.splitContents
        if bits.count == 1 { return true }
        guard bits.count == 2, bits[1] == "on" || bits[1] == "off" else {
            throw TemplateError.syntax("\(bits[0].pythonRepr) argument should be 'on' or 'off'")
        }
        return bits[1] == "on"
    }

    /// `{% load static %}`
    static let staticFiles: Library = {
        var library = Library()
        library.tag("static") { parser, token in
            let bits = token.splitContents
            guard bits.count >= 2 else {
                throw TemplateError.syntax("'\(bits[0])' takes at least one argument (path to file)")
            }
            let path = try parser.expression(bits[1])
            let name = bits.count >= 4 && bits[bits.count - 2] == "as" ? bits[3] : nil
            return ResultNode(name: name) { context in
                let url = context.engine.staticFiles.url(try path.resolve(context).text)
                return context.autoescape ? .safeString(HTMLText.escaped(url)) : .string(url)
            }
        }
        library.tag("get_static_prefix") { _, token in try prefix(token) { $0.staticURL } }
        library.tag("get_media_prefix") { _, token in try prefix(token) { $0.mediaURL } }
        return library
    }()

    private static func prefix(_ token: Token, _ url: @escaping @Sendable (StaticURLs) -> String) throws -> any Node {
        let bits = token.contents.pythonSplit()
        if bits.count > 1, bits[1] != "as" {
            throw TemplateError.syntax("First argument in '\(bits[0])' must be 'as'")
        }
        let name = bits.count > 2 ? bits[2] : nil
        return ResultNode(name: name) { context in .string(url(context.engine.staticFiles)) }
    }

    /// `{% load cache %}`
    static let cache: Library = {
        var library = Library()
        library.tag("cache") { parser, token in
            let nodes = try DefaultTags.body(&parser, "endcache")
            var bits = token.splitContents
            guard bits.count >= 3 else {
                throw TemplateError.syntax("'\(bits[0].pythonRepr)' tag requires at least 2 arguments.")
            }
            var using: FilterExpression?
            if bits.count > 3, let last = bits.last, last.hasPrefix("using=") {
                using = try parser.expression(String(last.dropFirst(6)))
                bits.removeLast()
            }
            let name = bits[2]
            let timeout = try parser.expression(bits[1])
            let varying = try bits.dropFirst(3).map { try parser.expression($0) }
            return FunctionNode([nodes]) { [using] context, output in
                let seconds = try cacheTimeout(timeout, context)
                let values = try varying.map { try $0.resolve(context).text }
                let cacheName = try using?.resolve(context).text ?? ""
                let key = ([cacheName, name] + values).map { "\($0.utf8.count):\($0)" }.joined()
                let now = context.formats.now()
                if let kept = context.engine.fragments.value(for: key, now: now) {
                    output += kept
                    return
                }
                let rendered = try nodes.rendered(context)
                let expiry = seconds.map { now + Int64(max(min($0, 1 << 32), 0)) * 1_000_000 }
                context.engine.fragments.set(rendered, for: key, expiry: expiry)
                output += rendered
            }
        }
        return library
    }()

    private static func cacheTimeout(_ expression: FilterExpression, _ context: Context) throws -> Int? {
        let value = try expression.resolve(context)
        if case .null = value { return nil }
        guard let seconds = try? value.machineInteger() else {
            throw TemplateError.syntax("\"cache\" tag got a non-integer timeout value: \(value.repr)")
        }
        return seconds
    }

    /// `{% load tz %}`
    static let timeZones: Library = {
        var library = Library()
        library.filter("localtime") { zoned($0.value, $0.context.formats.currentZone, $0.context) }
        library.filter("utc") { zoned($0.value, FixedZone.utc, $0.context) }
        library.filter("timezone", arguments: .required) { input in
            guard let name = input.argument?.plainString, let zone = input.context.formats.zoneNamed(name) else {
                return .string("")
            }
            return zoned(input.value, zone, input.context)
        }
        library.tag("localtime") { parser, token in
            let isOn = try switchState(token)
            let nodes = try DefaultTags.body(&parser, "endlocaltime")
            return FunctionNode([nodes]) { context, output in
                let before = context.convertsToLocalTime
                context.convertsToLocalTime = isOn
                defer { context.convertsToLocalTime = before }
                try nodes.render(context, to: &output)
            }
        }
        library.tag("timezone") { parser, token in
            let bits = token.splitContents
            guard bits.count == 2 else { throw TemplateError.syntax("'\(bits[0])' takes one argument (timezone)") }
            let zone = try parser.expression(bits[1])
            let nodes = try DefaultTags.body(&parser, "endtimezone")
            return FunctionNode([nodes]) { context, output in
                let before = context.formats.currentZone
                defer { context.formats.currentZone = before }
                context.formats.currentZone = try namedZone(try zone.resolve(context), context)
                try nodes.render(context, to: &output)
            }
        }
        library.tag("get_current_timezone") { _, token in
            let name = try InternationalizationTags.variable(token)
            return FunctionNode { context, _ in
                let formats = context.formats
                context[name] = .string(formats.currentZone.name)
            }
        }
        return library
    }()

    private static func namedZone(_ value: TemplateValue, _ context: Context) throws -> any ZoneRules {
        if case .null = value { return context.formats.defaultZone }
        if let zone = context.formats.zoneNamed(value.text) { return zone }
        throw TemplateError(.keyError, "'No time zone found with key \(value.text)'")
    }

    private static func zoned(_ value: TemplateValue, _ zone: any ZoneRules, _ context: Context) -> TemplateValue {
        guard case .dateTime(var moment) = value else { return .string("") }
        if moment.zone == nil { moment.zone = context.formats.defaultZone }
        var result = moment.converted(to: zone)
        result.convertsToLocalTime = false
        return .dateTime(result)
    }
}

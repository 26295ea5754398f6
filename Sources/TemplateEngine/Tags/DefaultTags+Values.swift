internal import Formatting
internal import PythonText

extension DefaultTags {
    static func cycle(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var bits = token.splitContents
        guard bits.count >= 2 else { throw TemplateError.syntax("'cycle' tag requires at least two arguments") }
        if bits.count == 2 {
            guard let named = parser.namedCycles else {
                throw TemplateError.syntax("No named cycles in template. '\(bits[1])' is not defined")
            }
            guard let node = named[bits[1]] else {
                throw TemplateError.syntax("Named cycle '\(bits[1])' does not exist")
            }
            return node
        }
        var isSilent = false
        var name: String?
        if bits.count > 4 {
            if bits[bits.count - 3] == "as" {
                guard bits.last == "silent" else {
                    throw TemplateError.syntax(
                        "Only 'silent' flag is allowed after cycle's name, not '\(bits[bits.count - 1])'.")
                }
                isSilent = true
                bits.removeLast()
            }
            name = takeName(&bits)
        }
        let values = try bits.dropFirst().map { try parser.expression($0) }
        let node = CycleNode(values: values, name: name, isSilent: isSilent)
        if let name { parser.namedCycles = (parser.namedCycles ?? [:]).merging([name: node]) { $1 } }
        parser.lastCycle = node
        return node
    }

    static func resetCycle(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        if bits.count > 2 {
            throw TemplateError.syntax("\(bits[0].pythonRepr) tag accepts at most one argument.")
        }
        if bits.count == 2 {
            guard let node = parser.namedCycles?[bits[1]] else {
                throw TemplateError.syntax("Named cycle '\(bits[1])' does not exist.")
            }
            return ResetCycleNode(cycle: node)
        }
        guard let node = parser.lastCycle else { throw TemplateError.syntax("No cycles in template.") }
        return ResetCycleNode(cycle: node)
    }

    static func regroup(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        guard bits.count == 6 else { throw TemplateError.syntax("'regroup' tag takes five arguments") }
        guard bits[2] == "by" else { throw TemplateError.syntax("second argument to 'regroup' tag must be 'by'") }
        guard bits[4] == "as" else {
            throw TemplateError.syntax("next-to-last argument to 'regroup' tag must be 'as'")
        }
        let target = try parser.expression(bits[1])
        let name = bits[5]
        let key = try parser.expression("\(name).\(bits[3])")
        return FunctionNode { context, _ in
            let values = try target.resolve(context, ignoresFailures: true)
            if case .null = values {
                context[name] = .list([])
                return
            }
            var groups: [RegroupedItems] = []
            for value in try values.iterated() {
                context[name] = value
                let grouper = try key.resolve(context, ignoresFailures: true)
                if let last = groups.last, last.grouper.isEqual(to: grouper) {
                    groups[groups.count - 1].list.append(value)
                } else {
                    groups.append(RegroupedItems(grouper: grouper, list: [value]))
                }
            }
            context[name] = .list(groups.map { .object($0) })
        }
    }

    static func url(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var bits = token.splitContents
        guard bits.count >= 2 else {
            throw TemplateError.syntax("'\(bits[0])' takes at least one argument, a URL pattern name.")
        }
        let name = try parser.expression(bits[1])
        bits.removeFirst(2)
        let variable = takeName(&bits)
        var positional: [FilterExpression] = []
        var keywords: [(name: String, value: FilterExpression)] = []
        for bit in bits {
            let argument = KeywordArgument(bit)
            let value = try parser.expression(argument.value)
            guard let keyword = argument.name else {
                positional.append(value)
                continue
            }
            keywords.removeAll { $0.name == keyword }
            keywords.append((keyword, value))
        }
        return ResultNode(name: variable) { [positional, keywords] context in
            let values = try positional.map { try $0.resolve(context) }
            let named = try keywords.map { (name: $0.name, value: try $0.value.resolve(context)) }
            let view = try name.resolve(context)
            var url = ""
            do {
                guard let urls = context.request?.urls ?? context.engine.urls else {
                    throw TemplateError(
                        .noReverseMatch, "Reverse for '\(view.text)' not found. The engine knows no URLs.")
                }
                url = try urls.url(
                    view.text, positional: values, keywords: named, currentApp: context.request?.currentApp)
            } catch let error as TemplateError where error.code == .noReverseMatch && variable != nil {}
            if variable != nil { return .string(url) }
            return .safeString(context.autoescape ? HTMLText.escaped(url) : url)
        }
    }

    static func widthRatio(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        let bits = token.splitContents
        guard bits.count == 4 || bits.count == 6 else {
            throw TemplateError.syntax("widthratio takes at least three arguments")
        }
        if bits.count == 6, bits[4] != "as" {
            throw TemplateError.syntax("Invalid syntax in widthratio tag. Expecting 'as' keyword")
        }
        let value = try parser.expression(bits[1])
        let maximum = try parser.expression(bits[2])
        let width = try parser.expression(bits[3])
        return ResultNode(name: bits.count == 6 ? bits[5] : nil) { context in
            let value = try value.resolve(context)
            let maximum = try maximum.resolve(context)
            let pixels: Double
            do {
                pixels = try width.resolve(context).converted(toInteger: ()).converted(toFloat: ())
            } catch let error as TemplateError where error.code == .valueError || error.code == .typeError {
                throw TemplateError.syntax("widthratio final argument must be a number")
            }
            guard let value = try? value.converted(toFloat: ()), let maximum = try? maximum.converted(toFloat: ())
            else {
                return .string("")
            }
            if maximum == 0 { return .string("0") }
            let ratio = (value / maximum * pixels).rounded(.toNearestOrEven)
            guard let exact = PythonDecimal(exactly: ratio)?.truncated else { return .string("") }
            return .string(exact.plainText)
        }
    }
}

/// A group that `regroup` makes: its key and its items.
struct RegroupedItems: TemplateObject {
    let grouper: TemplateValue
    var list: [TemplateValue]

    func lookup(_ name: String) -> TemplateValue? {
        switch name {
        case "grouper": grouper
        case "list": .list(list)
        default: TemplateValue.tuple([]).attribute(name)
        }
    }

    var elements: [TemplateValue]? { [grouper, .list(list)] }
    var text: String { repr }
    var repr: String { "GroupedResult(grouper=\(grouper.repr), list=\(TemplateValue.list(list).repr))" }
    var typeName: String { "GroupedResult" }
}

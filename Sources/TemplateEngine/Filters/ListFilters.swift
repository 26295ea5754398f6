internal import Formatting
internal import PythonJSON
internal import PythonText

/// Django's filters for lists.
enum ListFilters {
    static func register(in library: inout Library) {
        library.filter("dictsort", arguments: .required) { try sorted($0, isReversed: false) }
        library.filter("dictsortreversed", arguments: .required) { try sorted($0, isReversed: true) }
        library.filter("first") { try element($0.value, 0) }
        library.filter("last", isSafe: true) { try element($0.value, -1) }
        library.filter("join", arguments: .required, isSafe: true, join)
        library.filter("length") { .integer(Int64($0.value.length ?? 0)) }
        library.filter("make_list") { .list(TemplateValue.string($0.value.text).elementsIfAny ?? []) }
        library.filter("random", isSafe: true) { input in
            guard let elements = input.value.elementsIfAny else {
                throw TemplateError.type("object of type '\(input.value.typeName)' has no len()")
            }
            return elements.randomElement() ?? .string("")
        }
        library.filter("slice", arguments: .required, isSafe: true, slice)
        library.filter("unordered_list", isSafe: true) { input in
            var output = ""
            try appendList(input.value.iterated(), tabs: 1, input.autoescape, to: &output)
            return .safeString(output)
        }
    }

    private static func element(_ value: TemplateValue, _ index: Int) throws -> TemplateValue {
        do {
            return try value.element(at: index)
        } catch let error as TemplateError where error.code == .indexError {
            return .string("")
        }
    }

    private static func join(_ input: FilterInput) throws -> TemplateValue {
        let separator = input.argument ?? .null
        if !input.autoescape, separator.plainString == nil {
            throw TemplateError(.attributeError, "'\(separator.typeName)' object has no attribute 'join'")
        }
        guard let values = input.value.elementsIfAny else { return input.value }
        if input.autoescape {
            return .safeString(values.map(\.escapedText).joined(separator: separator.escapedText))
        }
        let text = separator.text
        let texts = values.compactMap(\.plainString)
        // Without escaping, only text can be joined.
        return texts.count == values.count ? .safeString(texts.joined(separator: text)) : input.value
    }

    private static func slice(_ input: FilterInput) throws -> TemplateValue {
        var bounds: [Int?] = []
        for bit in (input.argument ?? .null).text.pythonSplit(":") {
            if bit.isEmpty {
                bounds.append(nil)
            } else {
                guard let bound = try? TemplateValue.string(bit).machineInteger() else { return input.value }
                bounds.append(bound)
            }
        }
        guard bounds.count <= 3 else { return input.value }
        if bounds.count == 1 { bounds.insert(nil, at: 0) }
        let sliced = try? input.value.slice(bounds[0], bounds[1], bounds.count > 2 ? bounds[2] : nil)
        return sliced.flatMap { $0 } ?? input.value
    }

    // MARK: Sorting

    private static func sorted(_ input: FilterInput, isReversed: Bool) throws -> TemplateValue {
        do {
            let keyed = try input.value.iterated().map { (value: $0, key: try key(input.argument ?? .null, of: $0)) }
            var failure: (any Error)?
            // The sort of the standard library keeps the order of equals; backwards it must not turn them around.
            let sorted = keyed.sorted { left, right in
                do {
                    return isReversed
                        ? try right.key.order(left.key) == -1 : try left.key.order(right.key) == -1
                } catch {
                    failure = error
                    return false
                }
            }
            if let failure { throw failure }
            return .list(sorted.map(\.value))
        } catch let error as TemplateError where error.code == .attributeError || error.code == .typeError {
            return .string("")
        }
    }

    /// What an element is sorted by: an item of a number or name, or attributes of a dotted name.
    private static func key(_ argument: TemplateValue, of value: TemplateValue) throws -> TemplateValue {
        if (try? argument.converted(toFloat: ())) != nil || argument.plainString == nil {
            if case .dictionary(let dictionary) = value {
                if let found = dictionary[argument] { return found }
                throw TemplateError(.keyError, argument.repr)
            }
            guard case .integer(let index) = argument else {
                throw TemplateError.type(
                    "\(value.typeName) indices must be integers or slices, not \(argument.typeName)")
            }
            return try value.element(at: Int(index))
        }
        let name = argument.text
        if name.hasPrefix("_") || name.pythonContains("._") {
            throw TemplateError(.attributeError, "Access to private variables is forbidden.")
        }
        return try name.pythonSplit(".").reduce(value) { value, part in
            switch value {
            case .dictionary(let dictionary): if let found = dictionary[part] { return found }
            case .object(let object): if let found = try object.lookup(part) { return found }
            default: break
            }
            if let found = value.attribute(part) { return found }
            throw TemplateError(.attributeError, "'\(value.typeName)' object has no attribute '\(part)'")
        }
    }

    // MARK: Nested lists

    private static func appendList(
        _ items: [TemplateValue], tabs: Int, _ escapes: Bool, to output: inout String
    ) throws {
        if tabs > 200 { throw TemplateError(.recursion, "maximum recursion depth exceeded") }
        let indent = String(repeating: "\t", count: tabs)
        var index = 0
        var isFirst = true
        while index < items.count {
            let item = items[index]
            index += 1
            var children: [TemplateValue] = []
            if index < items.count {
                switch items[index] {
                case .list(let inner), .tuple(let inner):
                    children = inner
                    index += 1
                default: break
                }
            }
            if !isFirst { output += "\n" }
            isFirst = false
            output += "\(indent)<li>\(escapes ? item.escapedText : item.text)"
            if !children.isEmpty {
                output += "\n\(indent)<ul>\n"
                try appendList(children, tabs: tabs + 1, escapes, to: &output)
                output += "\n\(indent)</ul>\n\(indent)"
            }
            output += "</li>"
        }
    }
}

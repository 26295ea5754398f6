internal import PythonText

/// Values over several lines, 80 characters wide: Python's `pprint.pformat`.
struct PrettyPrinter {
    private static let width = 80
    private var output = ""

    static func text(_ value: TemplateValue) -> String {
        var printer = PrettyPrinter()
        printer.write(value, indent: 0, allowance: 0, level: 0)
        return printer.output
    }

    private mutating func write(_ value: TemplateValue, indent: Int, allowance: Int, level: Int) {
        let flat = Self.flat(value, depth: level)
        guard flat.unicodeScalars.count > Self.width - indent - allowance, level < 100 else {
            output += flat
            return
        }
        switch value {
        case .dictionary(let dictionary):
            output += "{"
            write(Self.sorted(dictionary), indent: indent + 1, allowance: allowance + 1, level: level + 1)
            output += "}"
        case .list(let values):
            output += "["
            write(values, indent: indent + 1, allowance: allowance + 1, level: level + 1)
            output += "]"
        case .tuple(let values):
            let end = values.count == 1 ? ",)" : ")"
            output += "("
            write(values, indent: indent + 1, allowance: allowance + end.count, level: level + 1)
            output += end
        case .string(let text), .safeString(let text):
            write(text, flat, indent: indent, allowance: allowance, level: level + 1)
        default: output += flat
        }
    }

    private mutating func write(_ values: [TemplateValue], indent: Int, allowance: Int, level: Int) {
        for (index, value) in values.enumerated() {
            if index > 0 { breakLine(",", indent) }
            write(value, indent: indent, allowance: index == values.count - 1 ? allowance : 1, level: level)
        }
    }

    private mutating func write(
        _ items: [(key: TemplateValue, value: TemplateValue)], indent: Int, allowance: Int, level: Int
    ) {
        for (index, (key, value)) in items.enumerated() {
            if index > 0 { breakLine(",", indent) }
            let name = Self.flat(key, depth: level)
            output += name + ": "
            write(
                value, indent: indent + name.unicodeScalars.count + 2,
                allowance: index == items.count - 1 ? allowance : 1, level: level)
        }
    }

    private mutating func breakLine(_ end: String, _ indent: Int) {
        output += end + "\n" + String(repeating: " ", count: indent)
    }

    /// A long text as pieces, one a line.
    private mutating func write(_ text: String, _ flat: String, indent: Int, allowance: Int, level: Int) {
        let indent = level == 1 ? indent + 1 : indent
        let allowance = level == 1 ? allowance + 1 : allowance
        let width = Self.width - indent
        let lines = Self.lines(text)
        var chunks: [String] = []
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            let whole = line.pythonRepr
            if whole.unicodeScalars.count <= (isLast ? width - allowance : width) {
                chunks.append(whole)
                continue
            }
            let words = Self.words(line)
            var current = ""
            for (position, word) in words.enumerated() {
                let room = isLast && position == words.count - 1 ? width - allowance : width
                if (current + word).pythonRepr.unicodeScalars.count > room {
                    if !current.isEmpty { chunks.append(current.pythonRepr) }
                    current = word
                } else {
                    current += word
                }
            }
            if !current.isEmpty { chunks.append(current.pythonRepr) }
        }
        guard chunks.count > 1 else {
            output += flat
            return
        }
        if level == 1 { output += "(" }
        for (index, chunk) in chunks.enumerated() {
            if index > 0 { breakLine("", indent) }
            output += chunk
        }
        if level == 1 { output += ")" }
    }

    /// Lines with their ends.
    private static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            line.append(scalar)
            switch scalar.value {
            case 0x0D where index + 1 < scalars.count && scalars[index + 1] == "\n": break
            case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
                lines.append(String(line))
                line = String.UnicodeScalarView()
            default: break
            }
        }
        if !line.isEmpty { lines.append(String(line)) }
        return lines
    }

    /// Words with the white space behind them.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var wasSpace = false
        for scalar in line.unicodeScalars {
            let isSpace = scalar.isPythonSpace
            if wasSpace, !isSpace {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
            word.append(scalar)
            wasSpace = isSpace
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// On one line, the keys of dictionaries sorted.
    private static func flat(_ value: TemplateValue, depth: Int) -> String {
        guard depth < 100 else { return "..." }
        switch value {
        case .list(let values): return "[\(values.map { flat($0, depth: depth + 1) }.joined(separator: ", "))]"
        case .tuple(let values):
            let inner = values.map { flat($0, depth: depth + 1) }.joined(separator: ", ")
            return values.count == 1 ? "(\(inner),)" : "(\(inner))"
        case .dictionary(let dictionary):
            let pairs = sorted(dictionary).map {
                "\(flat($0.key, depth: depth + 1)): \(flat($0.value, depth: depth + 1))"
            }
            return "{\(pairs.joined(separator: ", "))}"
        default: return value.repr
        }
    }

    private static func sorted(_ dictionary: TemplateDictionary) -> [(key: TemplateValue, value: TemplateValue)] {
        dictionary.items.sorted { left, right in
            // What has no order is sorted by its type.
            if let order = try? left.key.order(right.key) { return order < 0 }
            return left.key.typeName < right.key.typeName
        }
    }
}

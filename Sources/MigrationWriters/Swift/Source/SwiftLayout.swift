/// Breaks Swift source into lines of at most 120 columns, in the way that `swift format` leaves as it is.
///
/// An expression stays in one line where it fits. Otherwise a call breaks behind its parenthesis, and its arguments
/// fill lines; an argument that does not fit in a line of its own is broken in turn.
struct SwiftLayout {
    static let width = 120
    static let step = 4

    /// Writes a tree.
    ///
    /// - Parameters:
    ///   - indent: How far the line begins to the right.
    ///   - column: Where in the line the tree begins.
    ///   - suffix: How many columns must be left behind it, for a comma or parentheses.
    /// - Returns: The source, without the indentation of its first line.
    static func write(_ code: SwiftCode, indent: Int, column: Int, suffix: Int = 0) -> String {
        if let line = line(code), column + length(of: code, line) + suffix <= width { return line }
        let inner = indent + step
        switch code {
        case .plain(let source): return source
        case .text(let text):
            return SwiftText.block(text, indent: inner)
        case .call(let name, let arguments):
            return name + broken(arguments, indent: indent, suffix: suffix)
        case .applied(let function, let arguments):
            return write(function, indent: indent, column: column, suffix: 1)
                + broken(arguments, indent: indent, suffix: suffix)
        case .list(let items): return list(items, indent: indent)
        case .dictionary(let pairs):
            let parts = pairs.map { pair in
                Part(key: line(pair.key) ?? "", code: pair.value, suffix: pairs.count > 1 ? 1 : 0, isLabeled: false)
            }
            return "[" + elements(parts, indent: inner, isFilled: false) + newLine(indent) + "]"
        case .joined(let operands, let connector):
            var result = ""
            for (index, operand) in operands.enumerated() {
                if index == 0 {
                    result = write(operand, indent: indent, column: column)
                } else {
                    let start = inner + connector.count + 1
                    result += newLine(inner) + connector + " " + write(operand, indent: inner, column: start)
                }
            }
            return result
        case .either(_, let longer): return write(longer, indent: indent, column: column, suffix: suffix)
        }
    }

    /// A list in several lines, also where it would fit in one.
    static func list(_ items: [SwiftCode], indent: Int) -> String {
        let parts = items.map { Part(code: $0, suffix: items.count > 1 ? 1 : 0) }
        let isFilled = items.allSatisfy(\.isText)
        return "[" + elements(parts, indent: indent + step, isFilled: isFilled) + newLine(indent) + "]"
    }

    /// The tree in one line, or `nil` when it holds a text of several lines.
    static func line(_ code: SwiftCode) -> String? {
        switch code {
        case .plain(let source): return source
        case .text(let text): return SwiftText.isBlock(text) ? nil : SwiftText.literal(text)
        case .call(let name, let arguments): return line(arguments).map { "\(name)(\($0))" }
        case .applied(let function, let arguments):
            guard let head = line(function), let rest = line(arguments) else { return nil }
            return "\(head)(\(rest))"
        case .list(let items): return all(items.map(line)).map { "[\($0.joined(separator: ", "))]" }
        case .dictionary(let pairs):
            if pairs.isEmpty { return "[:]" }
            let parts = pairs.map { pair -> String? in
                guard let key = line(pair.key), let value = line(pair.value) else { return nil }
                return "\(key): \(value)"
            }
            return all(parts).map { "[\($0.joined(separator: ", "))]" }
        case .joined(let operands, let connector):
            return all(operands.map(line)).map { $0.joined(separator: " \(connector) ") }
        case .either(let shorter, _): return line(shorter)
        }
    }

    /// How long the line counts: a list has room for the comma that it would get if it were broken.
    private static func length(of code: SwiftCode, _ line: String) -> Int { line.count + listCount(in: code) }

    private static func listCount(in code: SwiftCode) -> Int {
        switch code {
        case .plain, .text: 0
        case .call(_, let arguments): arguments.reduce(0) { $0 + listCount(in: $1.value) }
        case .applied(let function, let arguments):
            arguments.reduce(listCount(in: function)) { $0 + listCount(in: $1.value) }
        case .list(let items): items.reduce(items.count > 1 ? 1 : 0) { $0 + listCount(in: $1) }
        case .dictionary(let pairs): pairs.reduce(pairs.count > 1 ? 1 : 0) { $0 + listCount(in: $1.value) }
        case .joined(let operands, _): operands.reduce(0) { $0 + listCount(in: $1) }
        case .either(let shorter, _): listCount(in: shorter)
        }
    }

    private static func line(_ arguments: [SwiftCode.Argument]) -> String? {
        let parts = arguments.map { argument in
            line(argument.value).map { (argument.label.map { $0 + ": " } ?? "") + $0 }
        }
        return all(parts)?.joined(separator: ", ")
    }

    private static func all(_ parts: [String?]) -> [String]? {
        let present = parts.compactMap(\.self)
        return present.count == parts.count ? present : nil
    }

    static func newLine(_ indent: Int) -> String { "\n" + String(repeating: " ", count: indent) }

    // MARK: Parts in lines

    /// An argument, or an element of a list or dictionary.
    private struct Part {
        var key: String?
        var code: SwiftCode
        var suffix: Int
        /// Whether the key is a label. The lines of a text are indented behind a label, but not behind a key.
        var isLabeled = true

        var line: String? { SwiftLayout.line(code).map { (key.map { $0 + ": " } ?? "") + $0 } }

        func length(of line: String) -> Int { SwiftLayout.length(of: code, line) }

        func write(indent: Int) -> String {
            let label = key.map { $0 + ": " } ?? ""
            // A text without label begins its lines where it stands itself.
            if label.isEmpty || !isLabeled, case .text(let text) = code {
                return label + SwiftText.block(text, indent: indent)
            }
            return label + SwiftLayout.write(code, indent: indent, column: indent + label.count, suffix: suffix)
        }
    }

    private static func broken(_ arguments: [SwiftCode.Argument], indent: Int, suffix: Int) -> String {
        let parts = arguments.enumerated().map { index, argument in
            Part(
                key: argument.label, code: argument.value,
                suffix: index == arguments.count - 1 ? suffix + 1 : 1)
        }
        return "(" + filled(parts, indent: indent + step) + ")"
    }

    private static func filled(_ parts: [Part], indent: Int) -> String {
        var result = ""
        var column = width
        for (index, part) in parts.enumerated() {
            let comma = index == parts.count - 1 ? "" : ","
            if let line = part.line, column + 1 + part.length(of: line) + part.suffix <= width {
                result += " " + line + comma
                column += 1 + line.count + comma.count
            } else if let line = part.line, indent + part.length(of: line) + part.suffix <= width {
                result += newLine(indent) + line + comma
                column = indent + line.count + comma.count
            } else {
                result += newLine(indent) + part.write(indent: indent) + comma
                column = width
            }
        }
        return result
    }

    private static func elements(_ parts: [Part], indent: Int, isFilled: Bool) -> String {
        let comma = parts.count > 1 ? "," : ""
        if isFilled { return filled(parts, indent: indent) + comma }
        return parts.map { newLine(indent) + written($0, indent: indent) + comma }.joined()
    }

    private static func written(_ part: Part, indent: Int) -> String {
        if let line = part.line, indent + part.length(of: line) + part.suffix <= width { return line }
        return part.write(indent: indent)
    }
}

extension SwiftCode {
    fileprivate var isText: Bool {
        if case .text = self { true } else { false }
    }
}

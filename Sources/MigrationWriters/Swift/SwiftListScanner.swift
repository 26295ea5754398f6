/// Finds the list of types in a file that declares an `AppMigrations`.
struct SwiftListScanner {
    private let source: String

    init(_ source: String) { self.source = source }

    /// The app's label, and what stands between the brackets of its list.
    func list() -> (appLabel: String, contents: Range<String.Index>)? {
        var index = source.startIndex
        while let token = next(&index) {
            guard token.text == "AppMigrations", next(&index)?.text == "(", let label = next(&index), label.isString,
                next(&index)?.text == ",", let bracket = next(&index), bracket.text == "["
            else { continue }
            let start = index
            var depth = 1
            while let token = next(&index) {
                if token.text == "[" { depth += 1 }
                if token.text == "]" { depth -= 1 }
                if depth == 0 { return (String(label.text), start..<token.start) }
            }
            return nil
        }
        return nil
    }

    /// The names between commas in a line, and its comment.
    static func parts(of line: Substring) -> (names: [String], comment: String?) {
        var code = line
        var comment: String?
        if let start = line.ranges(of: "//").first?.lowerBound {
            code = line[..<start]
            comment = String(line[start...])
        }
        let names = code.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }.filter { !$0.isEmpty }
        return (names, comment)
    }

    private struct Token {
        var text: Substring
        var start: String.Index
        var isString = false
    }

    /// The next name, sign or text; spaces and comments are passed over.
    private func next(_ index: inout String.Index) -> Token? {
        while index < source.endIndex {
            let rest = source[index...]
            let start = index
            if rest.hasPrefix("//") {
                index = rest.firstIndex(where: \.isNewline) ?? source.endIndex
            } else if rest.hasPrefix("/*") {
                index = rest.ranges(of: "*/").first?.upperBound ?? source.endIndex
            } else if rest.first == "\"" {
                let contents = rest.dropFirst()
                guard let end = contents.firstIndex(of: "\"") else { return nil }
                index = source.index(after: end)
                return Token(text: contents[..<end], start: start, isString: true)
            } else if let first = rest.first, first.isLetter || first == "_" || first.isNumber {
                index = rest.firstIndex { !($0.isLetter || $0 == "_" || $0.isNumber) } ?? source.endIndex
                return Token(text: source[start..<index], start: start)
            } else {
                index = source.index(after: index)
                if rest.first?.isWhitespace ?? false { continue }
                return Token(text: source[start..<index], start: start)
            }
        }
        return nil
    }
}

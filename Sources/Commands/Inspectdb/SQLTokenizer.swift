/// A token of an SQL text: enough to find names and words of a `CREATE TABLE`.
enum SQLToken: Equatable {
    /// A word without quotes.
    case word(String)
    /// A name in quotes, backticks or brackets.
    case quoted(String)
    /// A text in single quotes.
    case text(String)
    case sign(Character)

    /// The name, quoted or not.
    var name: String? {
        switch self {
        case .word(let name), .quoted(let name): name
        case .text, .sign: nil
        }
    }

    func isWord(_ word: String) -> Bool {
        if case .word(let own) = self { own.uppercased() == word } else { false }
    }
}

/// Cuts SQL into tokens; spaces and comments are left out.
struct SQLTokenizer {
    static func tokens(_ sql: String) -> [SQLToken] {
        var tokens: [SQLToken] = []
        var rest = sql[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if rest.hasPrefix("--") {
                rest = rest.drop { !$0.isNewline }
            } else if rest.hasPrefix("/*") {
                rest = rest[(rest.ranges(of: "*/").first?.upperBound ?? rest.endIndex)...]
            } else if first == "'" {
                tokens.append(.text(quoted(&rest, by: "'")))
            } else if first == "\"" || first == "`" {
                tokens.append(.quoted(quoted(&rest, by: first)))
            } else if first == "[" {
                let end = rest.firstIndex(of: "]") ?? rest.endIndex
                tokens.append(.quoted(String(rest[..<end].dropFirst())))
                rest = rest[end...].dropFirst()
            } else if first.isLetter || first.isNumber || first == "_" || first == "$" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
                tokens.append(.word(String(word)))
                rest = rest.dropFirst(word.count)
            } else {
                tokens.append(.sign(first))
                rest.removeFirst()
            }
        }
        return tokens
    }

    /// What stands between two quotation marks; two in a row mean one.
    private static func quoted(_ rest: inout Substring, by mark: Character) -> String {
        var result = ""
        rest.removeFirst()
        while let character = rest.first {
            rest.removeFirst()
            guard character == mark else {
                result.append(character)
                continue
            }
            guard rest.first == mark else { break }
            rest.removeFirst()
            result.append(mark)
        }
        return result
    }
}

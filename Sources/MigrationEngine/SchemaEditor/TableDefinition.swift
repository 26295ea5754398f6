/// The text of a `CREATE TABLE`, read for its `UNIQUE` constraints.
///
/// SQLite tells the columns of such a constraint, but not its name.
struct TableDefinition {
    struct Unique: Equatable {
        var name: String
        var columns: [String]
    }

    let uniqueConstraints: [Unique]

    init(_ sql: String) {
        var unnamed = 0
        uniqueConstraints = Self.parts(Self.tokens(sql)).compactMap { tokens in
            var tokens = tokens[...]
            var name: String?
            var column: String?
            if tokens.first?.keyword == "CONSTRAINT" {
                name = tokens.dropFirst().first?.name
                tokens = tokens.dropFirst(2)
            } else if let first = tokens.first,
                !["UNIQUE", "CHECK", "PRIMARY", "FOREIGN"].contains(first.keyword ?? "")
            {
                column = first.name
                guard let unique = Self.columnConstraint(tokens) else { return nil }
                name = unique.name
            }
            let columns = column.map { [$0] } ?? Self.columns(tokens)
            guard let columns else { return nil }
            if name == nil {
                unnamed += 1
                name = "__unnamed_constraint_\(unnamed)__"
            }
            return Unique(name: name ?? "", columns: columns)
        }
    }

    struct Token: Equatable {
        var text: String
        var isQuoted: Bool

        var name: String { text }
        var keyword: String? { isQuoted ? nil : text.uppercased() }
    }

    /// `UNIQUE` among the words of a column.
    private static func columnConstraint(_ tokens: ArraySlice<Token>) -> (name: String?, Void)? {
        var depth = 0
        for index in tokens.indices {
            switch tokens[index].keyword {
            case "(": depth += 1
            case ")": depth -= 1
            case "UNIQUE" where depth == 0:
                let isNamed = index - 2 >= tokens.startIndex && tokens[index - 2].keyword == "CONSTRAINT"
                return (isNamed ? tokens[index - 1].name : nil, ())
            default: break
            }
        }
        return nil
    }

    /// The names in `UNIQUE ("a", "b")`.
    private static func columns(_ tokens: ArraySlice<Token>) -> [String]? {
        guard tokens.first?.keyword == "UNIQUE", tokens.dropFirst().first?.keyword == "(" else { return nil }
        return tokens.dropFirst(2).prefix { $0.keyword != ")" }.filter { $0.keyword != "," }.map(\.name)
    }

    /// The parts between the outermost parentheses, split at commas.
    private static func parts(_ tokens: [Token]) -> [[Token]] {
        var depth = 0
        var parts: [[Token]] = [[]]
        for token in tokens {
            if token.keyword == ")" { depth -= 1 }
            if depth == 1, token.keyword == "," {
                parts.append([])
            } else if depth >= 1 {
                parts[parts.count - 1].append(token)
            }
            if token.keyword == "(" { depth += 1 }
        }
        return parts
    }

    private static func tokens(_ sql: String) -> [Token] {
        var tokens: [Token] = []
        var scalars = sql.unicodeScalars[...]
        while let first = scalars.first {
            switch first {
            case "\"", "'", "`", "[":
                scalars.removeFirst()
                let end: Unicode.Scalar = first == "[" ? "]" : first
                var text = ""
                while let scalar = scalars.first {
                    scalars.removeFirst()
                    if scalar == end {
                        guard scalars.first == end, end != "]" else { break }
                        scalars.removeFirst()
                    }
                    text.unicodeScalars.append(scalar)
                }
                tokens.append(Token(text: text, isQuoted: true))
            case _ where first == "_" || first.properties.isAlphabetic || first.properties.numericType != nil:
                var text = ""
                while let scalar = scalars.first,
                    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                {
                    text.unicodeScalars.append(scalar)
                    scalars.removeFirst()
                }
                tokens.append(Token(text: text, isQuoted: false))
            case _ where first.properties.isWhitespace: scalars.removeFirst()
            default:
                tokens.append(Token(text: String(first), isQuoted: false))
                scalars.removeFirst()
            }
        }
        return tokens
    }
}

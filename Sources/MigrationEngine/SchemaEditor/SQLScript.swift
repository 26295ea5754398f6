/// Splits a text into its statements, as sqlparse does for Django.
///
/// Comments are dropped, semicolons in quotes do not count, and statements keep their own semicolon.
enum SQLScript {
    static func statements(_ sql: String) -> [String] {
        var result: [String] = []
        var current = ""
        // Depth of BEGIN … END and CASE … END within CREATE TRIGGER.
        var depth = 0
        var isTrigger = false
        var isFirstWord = true
        var scanner = Scanner(sql)
        func finish() {
            let trimmed = trim(current)
            if !trimmed.isEmpty, trimmed != ";" { result.append(trimmed) }
        }
        while let token = scanner.next() {
            switch token {
            case .comment: current += " "
            case .word(let word):
                let upper = word.uppercased()
                if upper == "TRIGGER", !isFirstWord, trim(current).uppercased().hasPrefix("CREATE") { isTrigger = true }
                if isTrigger, upper == "BEGIN" || upper == "CASE" { depth += 1 }
                if isTrigger, upper == "END" { depth = max(0, depth - 1) }
                isFirstWord = false
                current += word
            case .text(let text): current += text
            case .semicolon:
                current += ";"
                guard depth == 0 else { continue }
                finish()
                current = ""
                isTrigger = false
                isFirstWord = true
            }
        }
        finish()
        return result
    }

    private static func trim(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    private enum Token {
        case comment
        case word(String)
        case text(String)
        case semicolon
    }

    private struct Scanner {
        private var rest: Substring.UnicodeScalarView

        init(_ sql: String) { rest = Substring(sql).unicodeScalars }

        mutating func next() -> Token? {
            guard let first = rest.first else { return nil }
            switch first {
            case ";":
                rest.removeFirst()
                return .semicolon
            case "'", "\"", "`": return .text(quoted(until: first))
            case "[": return .text(quoted(until: "]"))
            case "-" where second == "-":
                while let scalar = rest.first, scalar != "\n" {
                    _ = scalar
                    rest.removeFirst()
                }
                return .comment
            case "/" where second == "*":
                rest.removeFirst(2)
                while !rest.isEmpty, !(rest.first == "*" && second == "/") { rest.removeFirst() }
                rest.removeFirst(min(2, rest.count))
                return .comment
            default:
                guard isWord(first) else {
                    rest.removeFirst()
                    return .text(String(first))
                }
                var word = ""
                while let scalar = rest.first, isWord(scalar) {
                    word.unicodeScalars.append(scalar)
                    rest.removeFirst()
                }
                return .word(word)
            }
        }

        private var second: Unicode.Scalar? { rest.dropFirst().first }

        private func isWord(_ scalar: Unicode.Scalar) -> Bool {
            scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }

        /// A quoted name or text; two closing quotes in a row are seen as two quoted parts.
        private mutating func quoted(until end: Unicode.Scalar) -> String {
            var text = ""
            text.unicodeScalars.append(rest.removeFirst())
            while let scalar = rest.first {
                text.unicodeScalars.append(scalar)
                rest.removeFirst()
                if scalar == end { break }
            }
            return text
        }
    }
}

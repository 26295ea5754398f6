/// What the text of a `CREATE TABLE` says that no pragma tells: collations.
struct TableDefinitionText {
    /// The collation of each column that names one.
    private(set) var collations: [String: String] = [:]

    init(_ sql: String) {
        let tokens = SQLTokenizer.tokens(sql)
        guard let start = tokens.firstIndex(of: .sign("(")) else { return }
        var depth = 0
        var column: String?
        var isFirst = true
        for (index, token) in tokens.enumerated().dropFirst(start + 1) {
            switch token {
            case .sign("("): depth += 1
            case .sign(")"):
                depth -= 1
                if depth < 0 { return }
            case .sign(",") where depth == 0:
                isFirst = true
                continue
            default: break
            }
            if isFirst {
                column = token.name
                isFirst = false
            } else if depth == 0, token.isWord("COLLATE"), tokens.indices.contains(index + 1), let column {
                collations[column] = tokens[index + 1].name
            }
        }
    }
}

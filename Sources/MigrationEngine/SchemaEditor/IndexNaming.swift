/// The names that Django makes up for indexes.
enum IndexNaming {
    /// Django's limit for names where the engine has none.
    private static let maximumLength = 200

    /// `app_model_column_1a2b3c4d_suffix`, shortened when it is too long.
    static func name(table: String, columns: [String], suffix: String) -> String {
        let table = withoutNamespace(table)
        var ending = NamesDigest.hex([table] + columns, length: 8) + suffix
        let joined = columns.joined(separator: "_")
        let name = "\(table)_\(joined)_\(ending)"
        if name.unicodeScalars.count <= maximumLength { return name }
        if ending.unicodeScalars.count > maximumLength / 3 { ending = prefix(ending, maximumLength / 3) }
        let length = (maximumLength - ending.unicodeScalars.count) / 2 - 1
        let shortened = "\(prefix(table, length))_\(prefix(joined, length))_\(ending)"
        // Oracle allows neither an underscore nor a digit at the beginning.
        return startsBadly(shortened) ? "D" + shortened.dropLast() : shortened
    }

    /// The name of an index that was given none: `table_column_1a2b3c_idx`, at most 30 characters.
    static func name(table: String, columns: [(name: String, isDescending: Bool)], suffix: String = "idx") -> String {
        let table = withoutNamespace(table)
        let digest = NamesDigest.hex(
            [table] + columns.map { ($0.isDescending ? "-" : "") + $0.name } + [suffix], length: 6)
        let name = "\(prefix(table, 11))_\(prefix(columns.first?.name ?? "", 7))_\(digest)_\(suffix)"
        return startsBadly(name) ? "D" + name.dropFirst() : name
    }

    private static func prefix(_ text: String, _ count: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    }

    private static func startsBadly(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return first == "_" || first.properties.numericType == .decimal || first.properties.numericType == .digit
    }

    /// `"schema"."table"` without the schema and the quotes.
    private static func withoutNamespace(_ table: String) -> String {
        let parts = table.split(separator: "\".\"", omittingEmptySubsequences: false)
        let name = parts.count == 2 ? String(parts[1]) : table
        var scalars = name.unicodeScalars[...]
        while scalars.first == "\"" { scalars.removeFirst() }
        while scalars.last == "\"" { scalars.removeLast() }
        return String(scalars)
    }
}

import SQLCore

extension ColumnExpression {
    /// `IS NULL`, Django's `isnull` lookup.
    public var isNull: Predicate<Root> { Predicate(node: .null(path, true)) }

    /// `IS NOT NULL`.
    public var isNotNull: Predicate<Root> { Predicate(node: .null(path, false)) }

    /// `IN (?, ?, …)`; no row at all for an empty list.
    public func `in`(_ values: some Sequence<Value>) -> Predicate<Root> {
        Predicate(node: .oneOf(path, values.map(type.encode)))
    }

    /// `BETWEEN ? AND ?`, both ends included.
    public func range(_ values: ClosedRange<Value>) -> Predicate<Root> where Value: Comparable {
        Predicate(node: .between(path, type.encode(values.lowerBound), type.encode(values.upperBound)))
    }
}

extension ColumnExpression where Value == String {
    /// Equal but for the case of ASCII letters, as SQLite's `LIKE` compares.
    public func iExact(_ text: String) -> Predicate<Root> { like("", text, "") }
    /// Contains the text. SQLite's `LIKE` ignores the case of ASCII letters here too, as Django documents.
    public func contains(_ text: String) -> Predicate<Root> { like("%", text, "%") }
    public func iContains(_ text: String) -> Predicate<Root> { like("%", text, "%") }
    public func startsWith(_ text: String) -> Predicate<Root> { like("", text, "%") }
    public func iStartsWith(_ text: String) -> Predicate<Root> { like("", text, "%") }
    /// Has a match of a regular expression in Python's syntax, whatever the case: Django's `iregex` lookup.
    ///
    /// A pattern that is none makes the query fail.
    public func iRegex(_ pattern: String) -> Predicate<Root> {
        Predicate(node: .comparison(path, "REGEXP", .text("(?i)" + pattern)))
    }
    public func endsWith(_ text: String) -> Predicate<Root> { like("%", text, "") }
    public func iEndsWith(_ text: String) -> Predicate<Root> { like("%", text, "") }

    private func like(_ prefix: String, _ text: String, _ suffix: String) -> Predicate<Root> {
        var pattern = prefix
        for character in text.unicodeScalars {
            if character == "%" || character == "_" || character == "\\" { pattern.unicodeScalars.append("\\") }
            pattern.unicodeScalars.append(character)
        }
        return Predicate(node: .like(path, .text(pattern + suffix)))
    }
}

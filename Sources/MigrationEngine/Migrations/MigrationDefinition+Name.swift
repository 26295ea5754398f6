extension MigrationDefinition {
    /// A name made of what the operations do, such as `message_read_at_and_more`, or `nil` when none can be made.
    ///
    /// Django then takes `auto_` and the time; the caller does that, since it has the clock.
    public var suggestedName: String? {
        if isInitial == true { return "initial" }
        let fragments = operations.compactMap(\.nameFragment).filter { !$0.isEmpty }.map(Self.sanitized)
        guard let first = fragments.first, fragments.count == operations.count else { return nil }
        var name = first
        for fragment in fragments.dropFirst() {
            let longer = name + "_" + fragment
            if longer.unicodeScalars.count > 52 { return name + "_and_more" }
            name = longer
        }
        return name
    }

    /// Runs of characters that are no letter, digit or underscore become one underscore.
    private static func sanitized(_ fragment: String) -> String {
        var result = ""
        var isInGap = false
        for scalar in fragment.unicodeScalars {
            let isWord = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isWord { result.unicodeScalars.append(scalar) } else if !isInGap { result += "_" }
            isInGap = !isWord
        }
        return result
    }
}

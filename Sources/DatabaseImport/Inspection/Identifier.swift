extension String {
    /// The name as SQL takes it, whatever is in it: `"odd ""name"""`.
    var quoted: String {
        "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The name as a report shows it: on one line, and without anything that a terminal would obey.
    var printable: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}

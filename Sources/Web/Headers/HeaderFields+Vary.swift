extension HeaderFields {
    /// Adds names to `Vary`, as Django's `patch_vary_headers` does.
    ///
    /// Names that are there already, in any case, are not repeated. A `*` among them leaves nothing but `*`.
    ///
    /// ```swift
    /// headers.patchVary("Accept", "Cookie")
    /// // Vary: Accept, Cookie
    /// ```
    public mutating func patchVary(_ names: String...) {
        guard let current = self[.vary] else {
            self[.vary] = names.contains("*") ? "*" : names.joined(separator: ", ")
            return
        }
        var listed = current.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { String(Substring($0).trimmingPythonSpace()) }
        // Django splits at commas with surrounding blanks; the text before the first is kept as it is.
        let known = Set(listed.map { $0.lowercased() })
        listed += names.filter { !known.contains($0.lowercased()) }
        self[.vary] = listed.contains("*") ? "*" : listed.joined(separator: ", ")
    }
}

extension StringProtocol {
    /// Python's `str.lower()`.
    ///
    /// The full Unicode mapping (`İ` becomes two characters), and `Σ` becomes `ς` where it ends a word, which
    /// `lowercased()` of the standard library does not do.
    ///
    /// ```swift
    /// "ΟΔΥΣΣΕΥΣ".pythonLowercased()   // "οδυσσευς"
    /// ```
    public func pythonLowercased() -> String {
        guard unicodeScalars.contains("\u{3A3}") else { return lowercased() }
        let scalars = Array(unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\u{3A3}" {
                result += isFinalSigma(at: index, in: scalars) ? "ς" : "σ"
            } else {
                result += scalar.properties.lowercaseMapping
            }
        }
        return result
    }
}

// The Final_Sigma condition of the Unicode Standard, section 3.13: a cased letter before it and none after it, where
// characters that are ignored in casing do not count.
func isFinalSigma(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    guard let before, before.properties.isCased else { return false }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return after.map { !$0.properties.isCased } ?? true
}

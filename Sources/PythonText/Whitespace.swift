extension Unicode.Scalar {
    /// Whether Python's `str.isspace` is true for this character.
    ///
    /// These are the characters that `str.strip` and `str.split` remove. U+200B (zero width space) and U+FEFF are not among them,
    /// and U+001C to U+001F are, although Unicode does not call those white space.
    public var isPythonSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

extension StringProtocol {
    /// The text without white space at both ends, as Python's `str.strip()` gives it.
    ///
    /// ```swift
    /// "\u{1F} name\u{3000}".pythonStripped()   // "name"
    /// ```
    public func pythonStripped() -> String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isPythonSpace }),
            let last = scalars.lastIndex(where: { !$0.isPythonSpace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[start...last]))
    }
}

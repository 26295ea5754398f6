internal import PythonText

/// Small conversions of text: Django's `django.utils.text`.
public enum TextTools {
    /// The first letter in upper case: `capfirst`.
    public static func capitalizedFirst(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
    }

    /// A part of a URL: `slugify`.
    ///
    /// ```swift
    /// TextTools.slug("Déjà vu, again")    // deja-vu-again
    /// ```
    ///
    /// - Parameter allowsUnicode: whether letters outside ASCII are kept.
    public static func slug(_ text: String, allowsUnicode: Bool = false) -> String {
        let normal =
            allowsUnicode ? text.nfkcNormalized() : String(text.nfkdNormalized().unicodeScalars.filter(\.isASCII))
        var result: [Unicode.Scalar] = []
        var wasHyphen = false
        for scalar in normal.pythonLowercased().unicodeScalars {
            if scalar.isPythonSpace || scalar == "-" {
                if !wasHyphen { result.append("-") }
                wasHyphen = true
            } else if scalar.isPythonWord {
                result.append(scalar)
                wasHyphen = false
            }
        }
        let isTrimmed: (Unicode.Scalar) -> Bool = { $0 == "-" || $0 == "_" }
        var rest = result.drop(while: isTrimmed)
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(String.UnicodeScalarView(rest))
    }

    /// Letters as the digits of a telephone's keys: `phone2numeric`.
    public static func phoneDigits(_ text: String) -> String {
        let keys = Array("22233344455566677778889999".unicodeScalars)
        return String(
            String.UnicodeScalarView(
                text.pythonLowercased().unicodeScalars.map { scalar in
                    (0x61...0x7A).contains(scalar.value) ? keys[Int(scalar.value) - 0x61] : scalar
                }))
    }

    /// A name without what does not belong in the name of a file: `get_valid_filename`.
    public static func validFileName(_ name: String) throws(FormattingError) -> String {
        let kept = name.pythonStripped().unicodeScalars.map { $0 == " " ? "_" : $0 }
            .filter { $0.isPythonWord || $0 == "-" || $0 == "." }
        let result = String(String.UnicodeScalarView(kept))
        if ["", ".", ".."].contains(result) {
            throw FormattingError(.suspiciousFileOperation, "Could not derive file name from '\(name)'")
        }
        return result
    }

    /// `CamelCase` as words in lower case: `camel_case_to_spaces`.
    public static func camelCaseToSpaces(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if isCapital(scalar) {
                let followsSmall = index > 0 && (0x61...0x7A).contains(scalars[index - 1].value)
                let isLast = index + 1 == scalars.count || index + 2 == scalars.count && scalars[index + 1] == "\n"
                if followsSmall || !isLast && !isCapital(scalars[index + 1]) { result.append(" ") }
            }
            result.append(scalar)
        }
        return String(result).pythonStripped().pythonLowercased()
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { (0x41...0x5A).contains(scalar.value) }

    /// `a, b or c`: `get_text_list`.
    public static func list(_ items: [String], lastWord: String = "or", comma: String = ", ") -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: comma)) \(lastWord) \(last)"
    }

    /// Pieces between spaces, with quoted text kept together: `smart_split`.
    ///
    /// ```swift
    /// TextTools.smartSplit(#"if name == "Ann Lee""#)    // ["if", "name", "==", #""Ann Lee""#]
    /// ```
    public static func smartSplit(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var pieces: [String] = []
        var index = 0
        while index < scalars.count {
            if scalars[index].isPythonSpace {
                index += 1
                continue
            }
            let end =
                quotedPiece(scalars, from: index) ?? scalars[index...].firstIndex(where: \.isPythonSpace)
                ?? scalars.count
            pieces.append(String(String.UnicodeScalarView(scalars[index..<end])))
            index = end
        }
        return pieces
    }

    /// The end of a piece with at least one quoted part.
    private static func quotedPiece(_ text: [Unicode.Scalar], from start: Int) -> Int? {
        func skipPlain(_ start: Int) -> Int {
            var index = start
            while index < text.count, !text[index].isPythonSpace, text[index] != "\"", text[index] != "'" { index += 1 }
            return index
        }
        var index = skipPlain(start)
        var end: Int?
        while index < text.count, let close = quotedEnd(text, from: index) {
            index = skipPlain(close)
            end = index
        }
        return end
    }

    private static func quotedEnd(_ text: [Unicode.Scalar], from start: Int) -> Int? {
        let quote = text[start]
        guard quote == "\"" || quote == "'" else { return nil }
        var index = start + 1
        while index < text.count {
            if text[index] == quote { return index + 1 }
            if text[index] == "\\" {
                index += 1
                if index < text.count, text[index] == "\n" { return nil }
            }
            index += 1
        }
        return nil
    }

    /// What a quoted literal stands for: `unescape_string_literal`; `nil` if it is none.
    public static func unescapedLiteral(_ literal: String) -> String? {
        let scalars = Array(literal.unicodeScalars)
        guard let quote = scalars.first, quote == "\"" || quote == "'", scalars.last == quote else { return nil }
        let inner = String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
        guard inner.utf8.contains(UInt8(ascii: "\\")) else { return inner }
        return inner.pythonReplacing("\\\(quote)", with: String(quote)).pythonReplacing("\\\\", with: "\\")
    }
}

/// Literals of texts in Swift.
///
/// ```swift
/// SwiftText.literal("naïve")             // "naïve"
/// SwiftText.literal(#"^\w+$"#)           // #"^\w+$"#
/// SwiftText.literal("a\u{202E}b")        // "a\u{202E}b"
/// ```
enum SwiftText {
    /// The text in one line.
    static func literal(_ text: String) -> String { raw(text) ?? "\"" + escaped(text, isBlock: false) + "\"" }

    /// Whether the text is written in several lines wherever it stands.
    static func isBlock(_ text: String) -> Bool { text.contains("\n") && text.utf8.count > 40 }

    /// The text between lines with three quotation marks.
    ///
    /// - Parameter indent: How far its lines begin to the right.
    static func block(_ text: String, indent: Int) -> String {
        var result = "\"\"\""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines {
            for part in wrapped(String(line), width: max(40, SwiftLayout.width - indent)) {
                result += part.isEmpty ? "\n" : SwiftLayout.newLine(indent) + part
            }
        }
        return result + SwiftLayout.newLine(indent) + "\"\"\""
    }

    /// One line of a block, cut at spaces; each part but the last ends with a backslash.
    private static func wrapped(_ line: String, width: Int) -> [String] {
        var text = escaped(line, isBlock: true)
        if text.hasSuffix(" ") || text.hasSuffix("\t") {
            let last = text.removeLast()
            text += last == " " ? "\\u{20}" : "\\t"
        }
        var parts: [String] = []
        var current = ""
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let longer = index == 0 ? String(word) : current + " " + word
            // The space and the backslash at the end.
            if longer.count + 2 > width, !word.isEmpty, current.contains(where: { $0 != " " }) {
                parts.append(current + " \\")
                current = String(word)
            } else {
                current = longer
            }
            while let head = cut(&current, width: width) { parts.append(head + "\\") }
        }
        return parts + [current]
    }

    /// Takes the beginning off a word that is longer than a line.
    private static func cut(_ text: inout String, width: Int) -> String? {
        guard text.count > width + 8 else { return nil }
        var head = text.prefix(width - 1)
        // An escape stays whole: it begins with a backslash and is at most `\u{10FFFF}`.
        if let slash = head.suffix(10).firstIndex(of: "\\"), slash > head.startIndex { head = head[..<slash] }
        let result = String(head)
        text.removeFirst(head.count)
        return result
    }

    /// A text with quotation marks or backslashes between number signs.
    private static func raw(_ text: String) -> String? {
        guard text.contains("\"") || text.contains("\\"), !text.hasPrefix("\"\""), text != "\"",
            text.unicodeScalars.allSatisfy(isPlain)
        else { return nil }
        var signs = "#"
        while text.contains("\"" + signs) || text.contains("\\" + signs) { signs += "#" }
        return signs + "\"" + text + "\"" + signs
    }

    private static func escaped(_ text: String, isBlock: Bool) -> String {
        var result = ""
        var quotes = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            quotes = scalar == "\"" ? quotes + 1 : 0
            switch scalar {
            case "\\": result += "\\\\"
            case "\"" where !isBlock || quotes == 3:
                result += "\\\""
                quotes = 0
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0": result += "\\0"
            case _ where isPlain(scalar) && !(index == 0 && isMark(scalar)): result.unicodeScalars.append(scalar)
            default: result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            }
        }
        return result
    }

    /// Whether people see the character as it is.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }

    /// Whether the character would join the quotation mark before it.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}

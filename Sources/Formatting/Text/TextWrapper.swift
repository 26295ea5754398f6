internal import PythonText

/// Breaks lines at a width: Django's `wrap`, which the filter `wordwrap` uses.
public enum TextWrapper {
    /// Text with line breaks between words, so that no line is longer than `width` if no word is.
    ///
    /// ```swift
    /// try TextWrapper.wrapped("the quick brown fox", width: 10)    // the quick\nbrown fox
    /// ```
    public static func wrapped(_ text: String, width: Int) throws(FormattingError) -> String {
        var result: [String] = []
        for line in text.pythonLines() {
            let lines = try wrappedLine(line, width: width)
            result += lines.isEmpty ? [line] : lines
        }
        if text.unicodeScalars.last == "\n" { result.append("") }
        return result.joined(separator: "\n")
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20: true
        default: false
        }
    }

    private static func wrappedLine(_ line: String, width: Int) throws(FormattingError) -> [String] {
        var chunks = chunks(expandedTabs(line))[...]
        if width <= 0 { throw FormattingError(.valueError, "invalid width \(width) (must be > 0)") }
        var lines: [String] = []
        while let first = chunks.first {
            var current: [[Unicode.Scalar]] = []
            var length = 0
            if !lines.isEmpty, isBlank(first) { chunks.removeFirst() }
            while let chunk = chunks.first, length + chunk.count <= width {
                current.append(chunk)
                length += chunk.count
                chunks.removeFirst()
            }
            // A word that fits nowhere gets a line of its own.
            if let chunk = chunks.first, chunk.count > width, current.isEmpty {
                current.append(chunk)
                chunks.removeFirst()
            }
            if let last = current.last, isBlank(last) { current.removeLast() }
            if !current.isEmpty { lines.append(String(String.UnicodeScalarView(current.joined()))) }
        }
        return lines
    }

    private static func isBlank(_ chunk: [Unicode.Scalar]) -> Bool { chunk.allSatisfy(\.isPythonSpace) }

    private static func expandedTabs(_ line: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var column = 0
        for scalar in line.unicodeScalars {
            if scalar == "\t" {
                let count = 8 - column % 8
                result += [Unicode.Scalar](repeating: " ", count: count)
                column += count
            } else {
                result.append(scalar)
                column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
            }
        }
        return result
    }

    private static func chunks(_ text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var chunks: [[Unicode.Scalar]] = []
        var wasSpace: Bool?
        for scalar in text {
            let isSpace = isSpace(scalar)
            if isSpace == wasSpace {
                chunks[chunks.count - 1].append(scalar)
            } else {
                chunks.append([scalar])
                wasSpace = isSpace
            }
        }
        return chunks
    }
}

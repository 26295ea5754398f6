internal import PythonText

/// Cuts text off after so many characters or words: Django's `Truncator`.
///
/// ```swift
/// Truncator("The quick brown fox").characters(10)                 // The quick…
/// Truncator("<p>one two three</p>").words(2, isHTML: true)        // <p>one two…</p>
/// ```
public struct Truncator: Sendable {
    private let text: String
    /// What is appended to text that was cut; `%(truncated_text)s` in it stands for the text.
    private let replacement: String

    /// - Parameter replacement: an ellipsis if it is left out.
    public init(_ text: String, replacement: String = "%(truncated_text)s…") {
        self.text = text
        self.replacement = replacement
    }

    /// At most so many characters, with what is appended. Combining marks do not count.
    public func characters(_ count: Int, isHTML: Bool = false) -> String {
        guard count > 0 else { return "" }
        let text = self.text.nfcNormalized()
        let kept = keptLength(count)
        if isHTML { return truncatedHTML(text, by: .characters(count), remaining: kept) }
        let scalars = Array(text.unicodeScalars)
        var length = 0
        var end: Int?
        for (index, scalar) in scalars.enumerated() where !scalar.isCombining {
            length += 1
            if end == nil, length > kept { end = index }
            if length > count {
                return withReplacement(String(String.UnicodeScalarView(scalars[..<(end ?? 0)])))
            }
        }
        return text
    }

    /// At most so many words, joined by single spaces.
    public func words(_ count: Int, isHTML: Bool = false) -> String {
        guard count > 0 else { return "" }
        if isHTML { return truncatedHTML(text, by: .words, remaining: count) }
        let words = text.pythonSplit()
        guard words.count > count else { return words.joined(separator: " ") }
        return withReplacement(words.prefix(count).joined(separator: " "))
    }

    private func withReplacement(_ text: String) -> String {
        if replacement.pythonContains("%(truncated_text)s") {
            return replacement.pythonReplacing("%(truncated_text)s", with: text)
        }
        return text.utf8.reversed().starts(with: replacement.utf8.reversed()) ? text : text + replacement
    }

    /// The characters that remain beside the replacement.
    private func keptLength(_ count: Int) -> Int {
        var kept = count
        for scalar in withReplacement("").unicodeScalars where !scalar.isCombining {
            kept -= 1
            if kept == 0 { break }
        }
        return kept
    }

    // MARK: HTML

    private enum Unit {
        case characters(Int)
        case words
    }

    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "frame", "spacer",
    ]

    private func truncatedHTML(_ text: String, by unit: Unit, remaining: Int) -> String {
        var scanner = HTMLScanner(text, convertsReferences: true)
        let total = text.unicodeScalars.count
        var output = ""
        var openTags: [String] = []
        var remaining = remaining
        var processed = 0
        var isRaw = false
        var isCut = false
        scan: for event in scanner.scan(isAtEnd: false) {
            switch event {
            case .startTag(let name, let source, let isEmpty):
                output.unicodeScalars.append(contentsOf: source)
                guard !Self.voidElements.contains(name) else { continue }
                if isEmpty {
                    output += "</\(name)>"
                } else {
                    openTags.append(name)
                    isRaw = name == "script" || name == "style"
                }
            case .endTag(let name):
                isRaw = false
                guard !Self.voidElements.contains(name) else { continue }
                output += "</\(name)>"
                if openTags.last == name { openTags.removeLast() }
            case .data(let data):
                let source = String(String.UnicodeScalarView(data))
                let plain = isRaw ? source : HTMLText.unescaped(source)
                let (piece, length): (String, Int)
                switch unit {
                case .characters(let limit):
                    let count = plain.unicodeScalars.count
                    processed += count
                    if processed == limit, output.unicodeScalars.count + count == total {
                        output += plain
                        isCut = true
                        break scan
                    }
                    piece = String(plain.unicodeScalars.prefix(max(remaining, 0)))
                    length = count
                case .words:
                    let words = Self.htmlWords(plain)
                    piece = words.prefix(remaining).joined(separator: " ")
                    length = words.count
                }
                let escaped = HTMLText.escaped(piece)
                if remaining < length {
                    output += withReplacement(escaped)
                    isCut = true
                    break scan
                }
                remaining -= length
                output += escaped
            case .entityReference, .characterReference: break
            }
        }
        if isCut { for tag in openTags.reversed() { output += "</\(tag)>" } }
        return output
    }

    /// Split at white space that has other characters on both sides.
    private static func htmlWords(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar.isPythonSpace, let last = word.last, !last.isPythonSpace {
                let after = rest.drop(while: \.isPythonSpace)
                if !after.isEmpty {
                    words.append(String(word))
                    word = String.UnicodeScalarView()
                    rest = after
                    continue
                }
            }
            word.append(scalar)
        }
        words.append(String(word))
        return words
    }
}

extension Unicode.Scalar {
    var isCombining: Bool { !isASCII && properties.canonicalCombiningClass.rawValue != 0 }
}

internal import PythonText
internal import Validators
internal import Web

/// Makes links of the addresses in a text: Django's `urlize`.
///
/// ```swift
/// Urlizer().links(in: "see www.example.com.", isSafe: false)
/// // see <a href="http://www.example.com">www.example.com</a>.
/// ```
public struct Urlizer: Sendable {
    /// The length to which the text of a link is cut.
    public var limit: Int?
    /// Whether links get `rel="nofollow"`.
    public var isNofollow: Bool
    /// Whether text is escaped.
    public var escapes: Bool

    private static let maximumLength = 2048

    public init(limit: Int? = nil, isNofollow: Bool = false, escapes: Bool = false) {
        self.limit = limit
        self.isNofollow = isNofollow
        self.escapes = escapes
    }

    /// - Parameter isSafe: whether the text is HTML already.
    public func links(in text: String, isSafe: Bool) -> String {
        var output = ""
        var known: [String: String] = [:]
        for word in Self.words(text) {
            let linked = known[word] ?? link(word, isSafe)
            known[word] = linked
            output += linked
        }
        return output
    }

    /// Words, and what stands between them: `([\s<>"']+)`.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isGap = false
        for scalar in text.unicodeScalars {
            let belongsToGap = scalar.isPythonSpace || "<>\"'".unicodeScalars.contains(scalar)
            if belongsToGap != isGap {
                words.append(String(word))
                word = String.UnicodeScalarView()
                isGap = belongsToGap
            }
            word.append(scalar)
        }
        words.append(String(word))
        return words
    }

    private func link(_ word: String, _ isSafe: Bool) -> String {
        let plain = escapes && !isSafe ? HTMLText.escaped(word) : word
        guard word.utf8.contains(where: { ".@:".utf8.contains($0) }) else { return plain }
        var (lead, middle, trail) = Self.trimmed(Array(word.unicodeScalars))
        var relation = isNofollow ? " rel=\"nofollow\"" : ""
        let url: String
        let isShort = middle.count <= Self.maximumLength
        let text = String(String.UnicodeScalarView(middle))
        if isShort, Self.hasScheme(middle) {
            url = Self.quoted(HTMLText.unescaped(text))
        } else if isShort, Self.looksLikeHost(middle) {
            url = Self.quoted("http://" + HTMLText.unescaped(text))
        } else if !middle.contains(":"), let at = middle.lastIndex(of: "@"),
            EmailValidator(allowlist: []).accepts(text)
        {
            let local = String(String.UnicodeScalarView(middle[..<at]))
            let domain = String(String.UnicodeScalarView(middle[(at + 1)...]))
            url = "mailto:\(PercentEncoding.quote(local, safe: ""))@\(PercentEncoding.quote(domain, safe: ""))"
            relation = ""
        } else {
            return plain
        }
        if let limit, middle.count > limit { middle = middle.prefix(max(0, limit - 1)) + ["…"] }
        var shown = String(String.UnicodeScalarView(middle))
        if escapes, !isSafe {
            (lead, shown, trail) = (HTMLText.escaped(lead), HTMLText.escaped(shown), HTMLText.escaped(trail))
        }
        return "\(lead)<a href=\"\(HTMLText.escaped(url))\"\(relation)>\(shown)</a>\(trail)"
    }

    // MARK: Kinds of addresses

    private static func lowered(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.map { $0.isASCII && (0x41...0x5A).contains($0.value) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }
    }

    /// `^https?://\[?\w`
    private static func hasScheme(_ text: [Unicode.Scalar]) -> Bool {
        // Without regard to case, `ſ` is an `s`.
        let front = lowered(text.prefix(10)).map { $0 == "\u{17F}" ? "s" : $0 }
        var rest = front[...]
        guard rest.starts(with: "http".unicodeScalars) else { return false }
        rest = rest.dropFirst(4)
        if rest.first == "s" { rest = rest.dropFirst() }
        guard rest.starts(with: "://".unicodeScalars) else { return false }
        rest = rest.dropFirst(3)
        if rest.first == "[" { rest = rest.dropFirst() }
        return rest.first?.isPythonWord == true
    }

    private static let endings = ["com", "edu", "gov", "int", "mil", "net", "org"].map { Array($0.unicodeScalars) }

    /// `^www\.|^(?!http)\w[^@]+\.(com|edu|gov|int|mil|net|org)($|/.*)$`
    private static func looksLikeHost(_ text: [Unicode.Scalar]) -> Bool {
        let text = lowered(text)
        if text.starts(with: "www.".unicodeScalars) { return true }
        guard let first = text.first, first.isPythonWord, !text.starts(with: "http".unicodeScalars) else {
            return false
        }
        var index = 2
        while index < text.count, !text[1..<index].contains("@") {
            if text[index] == "." {
                let rest = text[(index + 1)...]
                if let ending = endings.first(where: { rest.starts(with: $0) }) {
                    let after = rest.dropFirst(ending.count)
                    if after.isEmpty || after.first == "/" { return true }
                }
            }
            index += 1
        }
        return false
    }

    // MARK: Punctuation

    private static func trimmed(_ word: [Unicode.Scalar]) -> (String, [Unicode.Scalar], String) {
        let start = word.firstIndex { $0 != "(" && $0 != "[" } ?? word.count
        let lead = String(String.UnicodeScalarView(word[..<start]))
        var middle = Array(word[start...])
        var trail: [Unicode.Scalar] = []
        var counts: [Unicode.Scalar: Int] = [:]
        for scalar in middle { counts[scalar, default: 0] += 1 }
        var hasChanged = true
        while hasChanged, !middle.isEmpty {
            hasChanged = false
            for (opening, closing) in [("(", ")"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
                let excess = counts[closing, default: 0] - counts[opening, default: 0]
                guard excess > 0, middle.last == closing else { continue }
                let removed = min(excess, middle.count)
                trail = Array(middle.suffix(removed))
                middle.removeLast(removed)
                hasChanged = true
                counts[closing, default: 0] -= excess
            }
            let ampersand = middle.lastIndex(of: "&")
            let isPunctuation: (Unicode.Scalar) -> Bool = {
                ".,:!".unicodeScalars.contains($0) || ampersand == nil && $0 == ";"
            }
            let kept = (middle.lastIndex { !isPunctuation($0) } ?? -1) + 1
            if kept < middle.count {
                trail = middle[kept...] + trail
                middle.removeLast(middle.count - kept)
                hasChanged = true
            }
            if middle.last == ";", trimSemicolon(&middle, &trail, after: ampersand) { hasChanged = true }
        }
        return (lead, middle, String(String.UnicodeScalarView(trail)))
    }

    /// Takes a semicolon off the end unless it ends a character reference.
    private static func trimSemicolon(
        _ middle: inout [Unicode.Scalar], _ trail: inout [Unicode.Scalar], after ampersand: Int?
    ) -> Bool {
        let reference = ampersand.map { Array(middle[$0...]) } ?? middle.suffix(1)
        let unescaped = HTMLText.unescaped(String(String.UnicodeScalarView(reference)))
        guard unescaped.unicodeScalars.elementsEqual(reference) || unescaped.hasSuffix(";") else { return false }
        let kept = (middle.lastIndex { !".,:;!".unicodeScalars.contains($0) } ?? -1) + 1
        let semicolons = middle.reversed().prefix { $0 == ";" }.count
        var end = kept
        if ampersand != nil, semicolons > 1, let first = middle[kept...].firstIndex(of: ";") { end = first + 1 }
        trail = middle[end...] + trail
        middle.removeLast(middle.count - end)
        return true
    }

    // MARK: Quoting

    private static let delimiters = "!$&'()*+,;=" + ":/?#[]@" + "~"

    /// A URL with all its parts quoted anew: Django's `smart_urlquote`.
    public static func quoted(_ url: String) -> String {
        guard var parts = SplitURL(url) else { return requoted(url) }
        if !parts.query.isEmpty { parts.query = requotedQuery(parts.query) }
        parts.authority = requoted(parts.authority)
        parts.path = requoted(parts.path)
        parts.fragment = requoted(parts.fragment)
        return joined(parts)
    }

    private static func unquoted(_ text: String) -> String {
        String(decoding: PercentEncoding.decoded(text.utf8), as: UTF8.self)
    }

    private static func requoted(_ text: String) -> String { PercentEncoding.quote(unquoted(text), safe: delimiters) }

    private static func requotedQuery(_ query: String) -> String {
        query.pythonSplit("&").filter { !$0.isEmpty }.map { field in
            let pair = field.pythonSplit("=", maxSplits: 1)
            return (pair.count > 1 ? pair : pair + [""]).map { part in
                let text = String(decoding: PercentEncoding.decodedForm(part.utf8), as: UTF8.self)
                return PercentEncoding.quotePlus(unquoted(text))
            }.joined(separator: "=")
        }.joined(separator: "&")
    }

    /// Python's `urlunsplit`.
    private static func joined(_ parts: SplitURL) -> String {
        var url = parts.path
        if !parts.authority.isEmpty {
            url = "//" + parts.authority + (url.isEmpty || url.hasPrefix("/") ? "" : "/") + url
        } else if url.hasPrefix("//") {
            url = "//" + url
        }
        if !parts.scheme.isEmpty { url = parts.scheme + ":" + url }
        if !parts.query.isEmpty { url += "?" + parts.query }
        if !parts.fragment.isEmpty { url += "#" + parts.fragment }
        return url
    }
}

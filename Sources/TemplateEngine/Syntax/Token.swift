internal import Formatting

/// Where a tag stands.
public struct TokenPosition: Sendable {
    /// The line, from 1.
    public let line: Int
    /// The tag as it stands in the template.
    public let source: String
}

/// A piece of a template: text, a variable, a tag or a comment.
public struct Token: Sendable {
    public enum Kind: Sendable {
        case text
        case variable
        case block
        case comment
    }

    public let kind: Kind
    /// The text, or what stands between the braces, without spaces around it.
    public let contents: String
    /// The line it begins on, from 1.
    public let line: Int

    /// The pieces between white space, with quoted text kept together: Django's `split_contents`.
    ///
    /// ```swift
    /// // {% if name == "Ann Lee" %}: ["if", "name", "==", "\"Ann Lee\""]
    /// ```
    public var splitContents: [String] {
        var pieces: [String] = []
        var open: (text: String, end: String)?
        for piece in TextTools.smartSplit(contents) {
            if let (text, end) = open {
                let joined = text + " " + piece
                open = piece.hasSuffix(end) ? nil : (joined, end)
                if open == nil { pieces.append(joined) }
            } else if piece.hasPrefix("_(\"") || piece.hasPrefix("_('") {
                // A text to be translated, which may hold spaces.
                let end = piece.hasPrefix("_(\"") ? "\")" : "')"
                if piece.hasSuffix(end) { pieces.append(piece) } else { open = (piece, end) }
            } else {
                pieces.append(piece)
            }
        }
        if let open { pieces.append(open.text) }
        return pieces
    }

    var position: TokenPosition {
        let source =
            switch kind {
            case .variable: "{{ \(contents) }}"
            case .block: "{% \(contents) %}"
            case .comment: "{# \(contents) #}"
            case .text: contents
            }
        return TokenPosition(line: line, source: source)
    }
}

/// Entity tags, as Django reads and writes them.
public enum EntityTag {
    /// The valid tags of an `If-Match` or `If-None-Match` header, or `*` alone: Django's `parse_etags`.
    public static func parse(_ header: String) -> [String] {
        if header.trimmingPythonSpace() == "*" { return ["*"] }
        return header.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { String(Substring($0).trimmingPythonSpace()) }
            .filter(isQuoted)
    }

    /// The tag in quotes: Django's `quote_etag`.
    public static func quote(_ tag: String) -> String { isQuoted(tag) ? tag : "\"\(tag)\"" }

    /// Whether it is text in quotes, with or without the mark of a weak tag.
    static func isQuoted(_ tag: String) -> Bool {
        let bytes = Array(tag.utf8)
        let quoted = bytes.starts(with: Array("W/".utf8)) ? bytes[2...] : bytes[...]
        let quote = UInt8(ascii: "\"")
        return quoted.count >= 2 && quoted.first == quote && quoted.last == quote
            && !quoted.dropFirst().dropLast().contains(quote)
    }
}

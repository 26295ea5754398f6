internal import PythonText

extension HTMLText {
    private static let maximumDepth = 50

    /// The text without tags: Django's `strip_tags`. What it gives is not safe to be put into a page as it is.
    ///
    /// ```swift
    /// try HTMLText.withoutTags("<b>Joel</b> is a <i>slug</i>")    // Joel is a slug
    /// ```
    ///
    /// Throws `SuspiciousOperation` for text made to take long: many tags that are not closed, or nested very deep.
    public static func withoutTags(_ text: String) throws(FormattingError) -> String {
        if hasLongOpenTag(text) { throw FormattingError(.suspiciousOperation, "") }
        var value = text
        var depth = 0
        while value.utf8.contains(UInt8(ascii: "<")), value.utf8.contains(UInt8(ascii: ">")) {
            if depth >= maximumDepth { throw FormattingError(.suspiciousOperation, "") }
            let next = strippedOnce(value)
            if opens(value) == opens(next) { break }
            value = next
            depth += 1
        }
        return value
    }

    private static func opens(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "<") } }

    /// Whether there is a tag open for 1000 characters with 50 more in it.
    private static func hasLongOpenTag(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index + 1 < scalars.count {
            guard scalars[index] == "<", scalars[index + 1].isASCIILetter else {
                index += 1
                continue
            }
            let end = scalars[index...].firstIndex(of: ">") ?? scalars.count
            if end - index >= 1002 {
                if scalars[index..<end].count(where: { $0 == "<" }) >= maximumDepth { return true }
                index = end
            } else {
                index += 1
            }
        }
        return false
    }

    private static func strippedOnce(_ text: String) -> String {
        var scanner = HTMLScanner(text, convertsReferences: false)
        var result = String.UnicodeScalarView()
        for event in scanner.scan(isAtEnd: true) {
            switch event {
            case .data(let data): result.append(contentsOf: data)
            case .entityReference(let name):
                result.append("&")
                result.append(contentsOf: name)
                result.append(";")
            case .characterReference(let name):
                result.append(contentsOf: "&#".unicodeScalars)
                result.append(contentsOf: name)
                result.append(";")
            case .startTag, .endTag: break
            }
        }
        return String(result)
    }
}

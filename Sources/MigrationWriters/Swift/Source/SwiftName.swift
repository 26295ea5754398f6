/// Names of types, functions and files made of names in Django's style.
///
/// ```swift
/// SwiftName.type("0002_message_read_at")      // 0002MessageReadAt
/// SwiftName.type("django_celery_beat")        // DjangoCeleryBeat
/// SwiftName.member("fill_slugs")              // fillSlugs
/// ```
public enum SwiftName {
    /// The words in a row, each with a capital letter.
    public static func type(_ name: String) -> String { words(name).map(capitalized).joined() }

    /// The words in a row, all but the first with a capital letter; keywords stand between grave accents.
    public static func member(_ name: String) -> String {
        var words = words(name)
        guard !words.isEmpty else { return "_" }
        let first = words.removeFirst()
        let isUpper = first == first.uppercased()
        var result = isUpper ? first.lowercased() : first.prefix(1).lowercased() + first.dropFirst()
        result += words.map(capitalized).joined()
        if result.unicodeScalars.first.map({ $0.properties.numericType != nil }) ?? false { result = "_" + result }
        return keywords.contains(result) ? "`\(result)`" : result
    }

    /// Runs of letters and digits.
    private static func words(_ name: String) -> [String] {
        name.split { character in
            !character.unicodeScalars.allSatisfy { $0.properties.isXIDContinue && $0 != "_" }
        }.map(String.init)
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// Words that are no names by themselves.
    static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows",
        "static", "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer",
        "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where",
        "while", "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
    ]
}

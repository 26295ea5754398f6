/// What is known of a language: its names, and how it writes dates and numbers.
///
/// ```swift
/// Language.named("de")?.ownName            // Deutsch
/// Language.named("de-at")?.code            // de
/// ```
public struct Language: Sendable, Equatable {
    /// The code, such as `pt-br`.
    public let code: String
    /// The name in English.
    public let name: String
    /// The name in the language itself.
    public let ownName: String
    /// Whether it is written from right to left.
    public let isRightToLeft: Bool
    /// Django's formats by name, such as `DATE_FORMAT`.
    let formats: [String: String]

    private static let formatNames = [
        "DATE_FORMAT", "TIME_FORMAT", "DATETIME_FORMAT", "YEAR_MONTH_FORMAT", "MONTH_DAY_FORMAT", "SHORT_DATE_FORMAT",
        "SHORT_DATETIME_FORMAT", "FIRST_DAY_OF_WEEK", "DECIMAL_SEPARATOR", "THOUSAND_SEPARATOR", "NUMBER_GROUPING",
    ]

    /// What Django's settings say where there is no language.
    static let neutralFormats = [
        "DATE_FORMAT": "N j, Y", "TIME_FORMAT": "P", "DATETIME_FORMAT": "N j, Y, P", "YEAR_MONTH_FORMAT": "F Y",
        "MONTH_DAY_FORMAT": "F j", "SHORT_DATE_FORMAT": "m/d/Y", "SHORT_DATETIME_FORMAT": "m/d/Y P",
        "FIRST_DAY_OF_WEEK": "0", "DECIMAL_SEPARATOR": ".", "THOUSAND_SEPARATOR": ",", "NUMBER_GROUPING": "0",
    ]

    private static let all: [String: Language] = {
        var all: [String: Language] = [:]
        var aliases: [(String, String)] = []
        for line in languageTable.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 4 else { continue }
            if !fields[4].isEmpty { aliases.append((fields[0], fields[4])) }
            guard fields.count == 5 + formatNames.count else { continue }
            let formats = Dictionary(uniqueKeysWithValues: zip(formatNames, fields[5...].map(unescaped)))
            all[fields[0]] = Language(
                code: fields[0], name: fields[1], ownName: fields[2], isRightToLeft: !fields[3].isEmpty,
                formats: formats)
        }
        for (code, other) in aliases { all[code] = all[other] }
        return all
    }()

    /// The codes of all languages, in order.
    public static var codes: [String] { all.keys.sorted() }

    /// The language with this code, or else the one before the hyphen: Django's `get_language_info`.
    public static func named(_ code: String) -> Language? {
        let code = code.lowercased()
        if let language = all[code] { return language }
        return code.split(separator: "-").first.flatMap { all[String($0)] }
    }
}

/// Takes the escapes `\\`, `\n` and `\t` of a table apart.
func unescaped(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var result = ""
    var isEscaped = false
    for character in text {
        if isEscaped {
            result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
            isEscaped = false
        } else if character == "\\" {
            isEscaped = true
        } else {
            result.append(character)
        }
    }
    return result
}

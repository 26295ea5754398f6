/// Makes readable names of the names of types, as Django and its REST framework do.
enum ViewName {
    /// The name of a view: `CreateUserView` becomes `Create User`, `HTTPView` becomes `Http`.
    static func title(of typeName: String) -> String {
        var name = typeName.prefix { $0 != "<" }
        for suffix in ["View", "ViewSet"] where name.hasSuffix(suffix) && name.count > suffix.count {
            name = name.dropLast(suffix.count)
        }
        return titled(spaced(name).replacing("_", with: " "))
    }

    /// A space before each word of a name that is written together: `chat Room` for `chatRoom`.
    static func spaced(_ name: some StringProtocol) -> String {
        let letters = Array(name.unicodeScalars)
        var words = String.UnicodeScalarView()
        for (index, letter) in letters.enumerated() {
            if isUpper(letter) {
                let isAfterLower = index > 0 && ("a"..."z").contains(letters[index - 1])
                let next = index + 1 < letters.count ? letters[index + 1] : nil
                if isAfterLower || next.map({ !isUpper($0) }) == true { words.append(" ") }
            }
            words.append(letter)
        }
        return String(String(words).drop { $0 == " " })
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

    /// Python's `title()`: a capital at the beginning of each word, small letters behind it.
    private static func titled(_ text: String) -> String {
        var result = ""
        var isInWord = false
        for character in text {
            result += isInWord ? character.lowercased() : character.uppercased()
            isInWord = character.isCased
        }
        return result
    }
}

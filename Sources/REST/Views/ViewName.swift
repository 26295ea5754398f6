/// Makes readable names of the names of types.
enum ViewName {
    /// `CreateUserView` becomes `Create User`.
    static func words(_ typeName: String, droppingSuffixes suffixes: [String] = []) -> String {
        var name = typeName.prefix { $0 != "<" }
        for suffix in suffixes where name.hasSuffix(suffix) && name.count > suffix.count {
            name = name.dropLast(suffix.count)
        }
        let letters = Array(name)
        var words = ""
        for (index, letter) in letters.enumerated() {
            if letter.isUppercase, index > 0 {
                let next = index + 1 < letters.count ? letters[index + 1] : nil
                if letters[index - 1].isLowercase || next.map({ !$0.isUppercase }) == true { words += " " }
            }
            words.append(letter)
        }
        return words
    }
}

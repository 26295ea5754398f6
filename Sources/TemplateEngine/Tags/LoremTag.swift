internal import PythonText

/// `{% lorem 3 p random %}`: text without a meaning.
enum LoremTag {
    static func compile(_ parser: inout TemplateParser, _ token: Token) throws -> any Node {
        var bits = token.splitContents
        let tag = bits[0].pythonRepr
        let isRandom = bits.last == "random"
        if isRandom { bits.removeLast() }
        var method = "b"
        if let last = bits.last, ["w", "p", "b"].contains(last) { method = bits.removeLast() }
        let count = try parser.expression(bits.count > 1 ? bits.removeLast() : "1")
        guard bits.count == 1 else { throw TemplateError.syntax("Incorrect format for \(tag) tag") }
        return FunctionNode { [method] context, output in
            let number = min((try? count.resolve(context).machineInteger()) ?? 1, 10_000)
            if method == "w" {
                output += words(number, isRandom)
            } else {
                let paragraphs = (0..<max(number, 0)).map { $0 == 0 && !isRandom ? common : paragraph() }
                output += paragraphs.map { method == "p" ? "<p>\($0)</p>" : $0 }.joined(separator: "\n\n")
            }
        }
    }

    private static let common =
        "Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore "
        + "magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo "
        + "consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. "
        + "Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum."

    private static let firstWords =
        "lorem ipsum dolor sit amet consectetur adipisicing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua"
        .pythonSplit()

    private static let allWords =
        Set(common.pythonLowercased().pythonReplacing(",", with: "").pythonReplacing(".", with: "").pythonSplit())
        .sorted()

    private static func words(_ count: Int, _ isRandom: Bool) -> String {
        var words = isRandom ? [] : Array(firstWords.prefix(max(count, 0)))
        while words.count < count { words += allWords.shuffled().prefix(count - words.count) }
        return words.joined(separator: " ")
    }

    private static func paragraph() -> String {
        (0..<Int.random(in: 1...4)).map { _ in
            let text = (0..<Int.random(in: 1...5)).map { _ in
                allWords.shuffled().prefix(Int.random(in: 3...12)).joined(separator: " ")
            }.joined(separator: ", ")
            return text.prefix(1).uppercased() + text.dropFirst() + (Bool.random() ? "?" : ".")
        }.joined(separator: " ")
    }
}

import Testing

@testable import MigrationWriters

@Suite struct SwiftTextTests {
    @Test(arguments: [
        ("plain", #""plain""#), ("naïve 😀", #""naïve 😀""#), ("a\nb", #""a\nb""#), ("a\tb\r\0", #""a\tb\r\0""#),
        ("^\\w+$", ##"#"^\w+$"#"##),
        ("say \"hi\"", ##"#"say "hi""#"##), ("\"", #""\"""#), ("a\"#b", ###"##"a"#b"##"###),
        ("a\u{202E}b", #""a\u{202E}b""#), ("\u{301}a", #""\u{301}a""#), ("\\ \u{1}", #""\\ \u{1}""#), ("", #""""#),
    ])
    func writesLiterals(text: String, expected: String) {
        #expect(SwiftText.literal(text) == expected)
    }

    @Test func wrapsLongTextsAtSpaces() {
        let text = Array(repeating: "word", count: 40).joined(separator: " ")
        let block = SwiftText.block(text, indent: 100)
        let lines = block.split(separator: "\n")
        #expect(lines.first == "\"\"\"")
        #expect(lines.dropFirst().dropLast().dropLast().allSatisfy { $0.hasSuffix(" \\") && $0.count <= 140 })
    }
}

import Testing
import Web

@Suite struct PythonRegexTests {
    /// Pattern, text, and what `re.search` gives: the match and its groups, or nothing.
    @Test(
        arguments: [
            (#"^(?P<year>[0-9]{4})/$"#, "2024/", ["2024/", "2024"]),
            (#"(a+)+b"#, "aaab", ["aaab", "aaa"]),
            (#"^(?:foo|bar)(\w+)/$"#, "bar9/", ["bar9/", "9"]),
            (#"(?<=-)\w+"#, "spam-egg", ["egg"]),
            (#"^people/(?P<name>\w+)-(?P=name)/$"#, "people/ann-ann/", ["people/ann-ann/", "ann"]),
            (#"(a|ab)(c|bcd)(d*)"#, "abcd", ["abcd", "a", "bcd", ""]),
            (#"x*?y"#, "xxy", ["xxy"]),
            (#"(?i)straße"#, "STRAßE", ["STRAßE"]),
            (#"a{2,3}?"#, "aaaa", ["aa"]),
            (#"(?s)a.b"#, "a\nb", ["a\nb"]),
            (#"b$"#, "ab\n", ["b"]),
            (#"[^/]+"#, "//é/", ["é"]),
            (#"(\d+)(?:px)?"#, "٣px", ["٣px", "٣"]),
            (#"(?>a+)b"#, "aab", ["aab"]),
            (#"(a)?(?(1)b|c)"#, "c", ["c", ""]),
        ] as [(String, String, [String])])
    func searchesAsPython(pattern: String, text: String, expected: [String]) throws {
        let match = try #require(try PythonRegex(pattern).search(text))
        #expect((0..<expected.count).map { match.group($0) ?? "" } == expected)
    }

    @Test(arguments: [
        (#"^a$"#, "ab"), (#"b\Z"#, "b\n"), (#"(?!not)^\w+$"#, "nothing"), (#"(?>a+)ab"#, "aaab"), (#"\w+"#, "́"),
        (#"a++a"#, "aaa"),
    ])
    func findsNothing(pattern: String, text: String) throws {
        #expect(try PythonRegex(pattern).search(text) == nil)
    }

    @Test(arguments: [
        ("(", "missing ), unterminated subpattern"), ("*a", "nothing to repeat"), ("[a", "unterminated character set"),
        ("(?P<a>x)(?P<a>y)", "redefinition of group name 'a'"), ("a**", "multiple repeat"),
        ("(?<=a+)b", "look-behind requires fixed-width pattern"), (")", "unbalanced parenthesis"),
    ])
    func refusesPatterns(pattern: String, message: String) {
        #expect { try PythonRegex(pattern) } throws: { ($0 as? RegexError)?.message == message }
    }

    @Test func longTextsNeedNoStack() throws {
        let text = String(repeating: "a", count: 200_000)
        #expect(try PythonRegex("^(?:a|b)*$").search(text) != nil)
        #expect(try PythonRegex("^.+/$").search(text) == nil)
    }
}

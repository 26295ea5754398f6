import Testing

@testable import Commands

@Suite struct StyleTests {
    @Test(arguments: [
        ("", Style.Role.error, "\u{1b}[31;1mx\u{1b}[0m"), ("light", .sqlKeyword, "\u{1b}[34mx\u{1b}[0m"),
        ("nocolor", .error, "x"), ("error=yellow/blue,blink", .error, "\u{1b}[33;44;5mx\u{1b}[0m"),
        ("error=yellow", .success, "\u{1b}[mx\u{1b}[0m"), ("dark;notice=bogus", .notice, "\u{1b}[31mx\u{1b}[0m"),
    ])
    func readsTheVariableOfDjango(setting: String, role: Style.Role, expected: String) {
        #expect(Style(colors: setting).paint("x", role) == expected)
    }

    @Test(
        arguments: [
            ("chek", "check"), ("makemigration", "makemigrations"), ("xyzzy", nil), ("flsh", "flush"), ("", nil),
        ] as [(String, String?)])
    func findsTheClosestWord(word: String, expected: String?) {
        let words = ["check", "flush", "makemigrations", "migrate", "showmigrations"]
        #expect(closestMatch(to: word, among: words) == expected)
    }
}

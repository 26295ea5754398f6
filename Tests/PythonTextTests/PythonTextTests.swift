import PythonText
import Testing

@Suite struct PythonTextTests {
    @Test(arguments: [
        (" a ", "a"), ("\u{1C}a\u{1F}", "a"), ("\u{200B}a\u{FEFF}", "\u{200B}a\u{FEFF}"),
        ("\u{3000}\u{85}\u{A0}a b\u{2029}", "a b"),
        ("", ""), (" \n", ""), (" \u{301}", "\u{301}"), ("\r\n\r\n", ""),
    ])
    func strips(text: String, expected: String) {
        #expect(Array(text.pythonStripped().utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("7", true), ("٣", true), ("²", true), ("①", true), ("½", false), ("三", false), ("Ⅷ", false), ("", false),
        ("1a", false),
    ])
    func knowsDigits(text: String, expected: Bool) {
        #expect(text.isPythonDigit == expected)
    }

    @Test(
        arguments: [
            ("a", true), ("_", true), ("é", true), ("²", true), ("Ⅷ", true), ("㈠", true), ("三", true),
            ("\u{301}", false),
            ("ั", false), ("😀", false), ("\u{200D}", false), (".", false), ("-", false), ("ª", true), ("ʰ", true),
        ] as [(Unicode.Scalar, Bool)])
    func knowsWordCharacters(scalar: Unicode.Scalar, expected: Bool) {
        #expect(scalar.isPythonWord == expected)
    }

    @Test(arguments: [
        ("jo.smith@example.com", ["jo", "smith", "example", "com"]), ("--a--", ["", "a", ""]), ("", [""]),
        ("ab", ["ab"]),
    ])
    func splitsWords(text: String, expected: [String]) {
        #expect(text.pythonWords() == expected)
    }

    @Test(arguments: [
        ("ABC", "abc"), ("ΟΔΥΣΣΕΥΣ", "οδυσσευς"), ("Σ", "σ"), ("ΑΣ.", "ας."), ("ΑΣΑ", "ασα"), ("İ", "i\u{307}"),
        ("ẞ", "ß"),
    ])
    func lowercases(text: String, expected: String) {
        #expect(Array(text.pythonLowercased().unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("", "''"), ("a'b", "\"a'b\""), ("a'b\"", "'a\\'b\"'"),
        ("\\\n\t\u{0}\u{7F}\u{85}", "'\\\\\\n\\t\\x00\\x7f\\x85'"),
        ("é\u{200B}\u{E000}\u{E0001}", "'é\\u200b\\ue000\\U000e0001'"),
    ])
    func showsStrings(text: String, expected: String) {
        #expect(text.pythonRepr == expected)
    }

    @Test(
        arguments: [
            ("7", .value(7)), (" +7\n", .value(7)), ("-0", .value(0)), ("０_2", .value(2)), ("٣", .value(3)),
            ("1__0", .malformed),
            ("_1", .malformed), ("1_", .malformed), ("", .malformed), ("+", .malformed), ("1.0", .malformed),
            ("²", .malformed),
            ("9223372036854775807", .value(Int.max)), ("-9223372036854775808", .value(Int.min)),
            ("9223372036854775808", .outOfRange(isNegative: false)),
            ("-99999999999999999999", .outOfRange(isNegative: true)),
            (String(repeating: "1", count: 4301), .tooLong(digits: 4301)),
            (String(repeating: "0", count: 4300), .value(0)),
        ] as [(String, PythonInt<Int>)])
    func readsIntegers(text: String, expected: PythonInt<Int>) {
        #expect(PythonInt<Int>(text) == expected)
    }
}

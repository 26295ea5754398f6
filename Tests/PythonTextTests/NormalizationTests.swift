import PythonText
import Testing

@Suite struct NormalizationTests {
    // Expected values are those of Python 3.12's unicodedata.normalize("NFKC", …).
    @Test(
        arguments: [
            ("", []), ("plain", [0x70, 0x6C, 0x61, 0x69, 0x6E]),
            ("e\u{301}", [0xE9]), ("\u{E9}", [0xE9]),
            ("㈠x", [0x28, 0x4E00, 0x29, 0x78]),
            ("ﬁ", [0x66, 0x69]), ("①", [0x31]), ("Ⅷ", [0x56, 0x49, 0x49, 0x49]), ("\u{A0}", [0x20]),
            // Marks are ordered by class before they are composed.
            ("a\u{301}\u{323}", [0x1EA1, 0x301]), ("o\u{328}\u{304}", [0x1ED]),
            ("q\u{307}\u{323}", [0x71, 0x323, 0x307]),
            // Hangul: letters to a syllable, also with a trailing one.
            ("\u{1100}\u{1161}", [0xAC00]), ("\u{1100}\u{1161}\u{11A8}", [0xAC01]), ("\u{AC00}\u{11A8}", [0xAC01]),
            ("각", [0xAC01]),
            // Excluded from composition.
            ("\u{958}", [0x915, 0x93C]), ("\u{2126}", [0x3A9]),
            (
                "\u{FDFA}",
                [
                    0x635, 0x644, 0x649, 0x20, 0x627, 0x644, 0x644, 0x647, 0x20, 0x639, 0x644, 0x64A, 0x647, 0x20,
                    0x648, 0x633, 0x644, 0x645,
                ]
            ),
        ] as [(String, [UInt32])])
    func normalizes(text: String, expected: [UInt32]) {
        #expect(text.nfkcNormalized().unicodeScalars.map(\.value) == expected)
    }
}

import Testing
import Web

@Suite struct TextEncodingTests {
    /// The texts of Python's codecs.
    @Test(
        arguments: [
            ("ascii", [0x61, 0xE9], "'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)"),
            (
                "cp1252", [0x61, 0x81],
                "'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined>"
            ),
            (
                "gbk", [0x61, 0xFF, 0x61],
                "'gbk' codec can't decode byte 0xff in position 1: illegal multibyte sequence"
            ),
            (
                "euc-jp", [0xC6, 0xFC, 0xE1],
                "'euc_jp' codec can't decode byte 0xe1 in position 2: incomplete multibyte sequence"
            ),
            (
                "gb18030", [0x61, 0x81, 0x30],
                "'gb18030' codec can't decode bytes in position 1-2: incomplete multibyte sequence"
            ),
        ] as [(String, [UInt8], String)])
    func saysWhereBytesAreWrong(charset: String, bytes: [UInt8], message: String) throws {
        guard case .text(let encoding)? = PythonCodec(named: charset) else {
            Issue.record("\(charset) is not known")
            return
        }
        #expect(encoding.decodeStrictly(bytes) == nil)
        #expect(encoding.decodingError(in: bytes) == message)
    }

    @Test(arguments: ["ascii", "gbk", "cp1252", "utf-8", "latin-1"])
    func findsNothingWrongWithASCII(charset: String) throws {
        guard case .text(let encoding)? = PythonCodec(named: charset) else {
            Issue.record("\(charset) is not known")
            return
        }
        #expect(encoding.decodingError(in: Array("text".utf8)) == nil)
    }

    @Test func replacesManyWrongBytesQuickly() throws {
        guard case .text(let encoding)? = PythonCodec(named: "gbk") else {
            Issue.record("gbk is not known")
            return
        }
        let text = encoding.decodeReplacing([UInt8](repeating: 0xFF, count: 200_000))
        #expect(text.unicodeScalars.count == 200_000)
    }

    @Test(arguments: ["zlib", "base64", "rot13", "undefined"])
    func knowsCodecsThatAreNotForText(name: String) {
        #expect(PythonCodec(named: name) == .bytes)
    }
}

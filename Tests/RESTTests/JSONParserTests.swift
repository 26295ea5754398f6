import PythonJSON
import REST
import Testing
import Web

@Suite struct JSONParserTests {
    private func outcome(_ bytes: [UInt8], charset: String) throws -> String {
        let request = Request(
            method: .post, headers: [.contentType: "application/json; charset=\(charset)"], body: .complete(bytes))
        do {
            guard case .json(let value) = try JSONParser().parse(request) else { return "" }
            return String(decoding: value.serialized(), as: UTF8.self)
        } catch let error as ParseError {
            guard case .message(let text, _) = error.detail else { return "" }
            return text
        }
    }

    @Test(
        arguments: [
            ("utf-8-sig", [0xEF, 0xBB, 0xBF, 0x61, 0x3D, 0x62], "b"), ("utf-8", [0x61, 0x3D, 0xC3, 0xA9], "é"),
            ("latin-1", [0x61, 0x3D, 0xE9], "é"),
        ] as [(String, [UInt8], String)])
    func readsForms(charset: String, bytes: [UInt8], value: String) throws {
        let request = Request(
            method: .post, headers: [.contentType: "application/x-www-form-urlencoded; charset=\(charset)"],
            body: .complete(bytes))
        guard case .form(let form) = try FormParser().parse(request) else {
            Issue.record("no form")
            return
        }
        #expect(form.fields["a"] == value)
    }

    @Test(
        arguments: [
            ("utf-16", [0xFF, 0xFE, 0x31, 0], "1"), ("utf-16", [0xFE, 0xFF, 0, 0x31, 0xD8], "1"),
            ("utf-16", [0x7B, 0x7D], "JSON parse error - UTF-16 stream does not start with BOM"),
            ("utf-16", [0xFF], "JSON parse error - Expecting value: line 1 column 1 (char 0)"),
            (
                "utf-16-le", [0x22, 0, 0, 0xDC, 0x22, 0],
                "JSON parse error - 'utf-16-le' codec can't decode bytes in position 2-3: illegal encoding"
            ),
            (
                "utf-16-be", [0, 0x22, 0xD8, 0, 0, 0x22],
                "JSON parse error - 'utf-16-be' codec can't decode bytes in position 2-3: illegal UTF-16 surrogate"
            ),
            (
                "utf-32-le", [0, 0xD8, 0, 0],
                "JSON parse error - 'utf-32-le' codec can't decode bytes in position 0-3: "
                    + "code point in surrogate code point range(0xd800, 0xe000)"
            ),
            ("utf-8-sig", [0xEF, 0xBB, 0xBF, 0x31], "1"), ("latin-1", [0x22, 0xE9, 0x22], "\"é\""),
            (
                "ascii", [0x22, 0xFF],
                "JSON parse error - 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)"
            ),
            (
                "cp1252", [0x22, 0x81, 0x22],
                "JSON parse error - 'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined>"
            ),
            ("zlib", [0x31], "Unsupported charset \"zlib\" in request Content-Type header."), ("klingon", [0x31], "1"),
        ] as [(String, [UInt8], String)])
    func decodesAsPythonsStreamReaders(charset: String, bytes: [UInt8], expected: String) throws {
        #expect(try outcome(bytes, charset: charset) == expected)
    }
}

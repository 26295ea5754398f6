import Testing
import Web

@Suite struct MultiPartParserTests {
    private func parse(_ body: String, limits: UploadLimits = UploadLimits()) throws -> FormData {
        let bytes = Array(body.utf8)
        let parser = try MultiPartParser(
            contentType: "multipart/form-data; boundary=b", contentLength: bytes.count, limits: limits)
        return try parser.parse(bytes)
    }

    private func part(_ header: String, _ content: String) -> String {
        "--b\r\nContent-Disposition: form-data; \(header)\r\n\r\n\(content)\r\n"
    }

    @Test func readsFieldsAndFiles() throws {
        let form = try parse(
            part(#"name="a""#, "1") + part(#"name="a""#, "2") + part(#"name="f"; filename="x.txt""#, "content")
                + "--b--\r\n")
        #expect(form.fields.list("a") == ["1", "2"])
        #expect(form.files["f"]?.name == "x.txt")
        #expect(form.files["f"]?.content == Array("content".utf8))
    }

    @Test(
        arguments: [
            ("../../etc/passwd", "passwd"), (#"C:\\temp\\x.txt"#, "x.txt"), ("&#x2F;x&sol;y", "y"), ("a\u{7}b", "ab"),
            ("..", nil), ("", nil), ("&lt;b&gt;", "<b>"),
        ] as [(String, String?)])
    func makesFileNamesHarmless(sent: String, expected: String?) throws {
        let form = try parse(part(#"name="f"; filename="\#(sent)""#, "x") + "--b--\r\n")
        #expect(form.files["f"]?.name == expected)
    }

    @Test func dropsAFileWithoutAnEnd() throws {
        #expect(try parse(part(#"name="f"; filename="x""#, "x")).files.isEmpty)
    }

    @Test func splitsAtTheBoundaryAnywhere() throws {
        let form = try parse(part(#"name="a""#, "1--b2") + "--b--\r\n")
        #expect(form.fields["a"] == "1")
    }

    @Test func readsFilesLongerThanAChunk() throws {
        let content = String(repeating: "0123456789abcdef\r\n-", count: 20_000)
        let form = try parse(part(#"name="f"; filename="x""#, content) + part(#"name="a""#, content) + "--b--\r\n")
        #expect(form.files["f"]?.content == Array(content.utf8))
        #expect(form.fields["a"] == content)
    }

    @Test(arguments: [
        ("multipart/form-data", "Invalid boundary in multipart: None"),
        (
            "multipart/form-data; boundary=é",
            "Invalid non-ASCII Content-Type in multipart: multipart/form-data; boundary=é"
        ),
        (#"multipart/form-data; boundary="x ""#, "Invalid boundary in multipart: x "),
        ("text/plain; boundary=b", "Invalid Content-Type: text/plain; boundary=b"),
    ])
    func refusesHeaders(contentType: String, message: String) {
        #expect(throws: MultiPartParserError(message)) {
            try MultiPartParser(contentType: contentType, contentLength: 1)
        }
    }

    @Test func hostileBodiesOnlyThrow() throws {
        var random = SeededGenerator(seed: 7)
        let pieces = [
            "--b", "--b--", "\r\n", "\r\n\r\n", "Content-Disposition: form-data; name=\"a\"", "; filename=\"f\"", "=",
            "\"",
            "Content-Transfer-Encoding: base64", "QUJD", "\u{0}", "é", "; name*=utf-8''%FF",
            "; filename*0=a; filename*1*=b",
        ]
        for _ in 0..<2000 {
            let body = (0..<Int.random(in: 1..<30, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            _ = try? parse(body.joined())
        }
    }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

import NIOCore
import Testing
import Web

@testable import HTTPServer

@Suite struct RequestParserTests {
    private static let limits = RequestParser.Limits(requestLine: 200, field: 100, fields: 400, fieldCount: 9)

    /// Everything that the bytes mean, in words.
    private func read(_ bytes: [UInt8], pieces: Int = .max) -> [String] {
        var parser = RequestParser(limits: Self.limits)
        var buffer = ByteBuffer()
        var seen: [String] = []
        var body = ""
        do throws(RequestRefusal) {
            for start in stride(from: 0, to: bytes.count, by: min(pieces, bytes.count)) {
                buffer.writeBytes(bytes[start..<min(bytes.count, start + min(pieces, bytes.count))])
                while let event = try parser.next(&buffer) {
                    switch event {
                    case .head(let head):
                        let fields = head.headers.map { "\($0.name.lowercased)=\($0.value)" }.joined(separator: "|")
                        seen.append("\(head.method) \(head.target) \(head.minorVersion) \(fields)")
                        if !head.keepsAlive { seen.append("last") }
                    case .body(let bytes): body += String(buffer: bytes)
                    case .end:
                        seen.append("[\(body)]")
                        body = ""
                    }
                }
            }
        } catch {
            seen.append("\(error.status.code)")
        }
        return seen
    }

    @Test(
        arguments: [
            ("GET /all/?page=2 HTTP/1.1\r\nHost: x\r\n\r\n", ["GET /all/?page=2 1 host=x", "[]"]),
            ("get / HTTP/1.1\n\n", ["GET / 1 ", "[]"]),
            ("\r\n\r\nGET / HTTP/1.1\r\n\r\n", ["GET / 1 ", "[]"]),
            ("M-SEARCH  *\tHTTP/1.1 \r\n\r\n", ["M-SEARCH * 1 ", "[]"]),
            ("GET //evil.example/ HTTP/1.1\r\n\r\n", ["GET /evil.example/ 1 ", "[]"]),
            ("GET / HTTP/1.0\r\n\r\n", ["GET / 0 ", "last", "[]"]),
            ("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", ["GET / 0 connection=Keep-Alive", "[]"]),
            ("GET / HTTP/1.1\r\nConnection: TE, close\r\n\r\n", ["GET / 1 connection=TE, close", "last", "[]"]),
            ("GET / HTTP/1.1\r\nA: \t b \r\nC:\r\n\r\n", ["GET / 1 a=b|c=", "[]"]),
            ("GET / HTTP/1.1\r\nCookie: a=b\r\ncookie: c\r\nX: \r\nX: 2\r\n\r\n", ["GET / 1 cookie=a=b,c|x=,2", "[]"]),
            ("GET / HTTP/1.1\r\nContent-Type: a \r\nContent-Type: b\r\n\r\n", ["GET / 1 content-type=a ", "[]"]),
            ("GET / HTTP/1.1\r\nX_Y: a\r\nX: a\r\n\tb\r\n\r\n", ["GET / 1 x=a \tb", "[]"]),
            (
                "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n\r\n",
                ["POST / 1 content-length=3", "[abc]", "GET / 1 ", "[]"]
            ),
            (
                "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc",
                ["POST / 1 content-length=3", "[abc]"]
            ),
            ("POST / HTTP/1.1\r\nContent-Length: +3\r\n\r\nabc", ["POST / 1 content-length=+3", "last", "[abc]"]),
            ("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\nabc", ["POST / 1 content-length=x", "last", "[]"]),
            (
                "POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n3;a=b\r\nabc\r\n00a \r\n0123456789\r\n0\r\nX: y\r\n\r\n",
                ["POST / 1 transfer-encoding=Chunked", "[abc0123456789]"]
            ),
        ] as [(String, [String])])
    func readsRequests(sent: String, expected: [String]) {
        #expect(read(Array(sent.utf8)) == expected)
        #expect(read(Array(sent.utf8), pieces: 1) == expected)
    }

    @Test(arguments: [
        ("GET /\r\n\r\n", 400), ("GET / x HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/1\r\n\r\n", 400),
        ("GET / HTTP/x.1\r\n\r\n", 400), ("PRI * HTTP/2.0\r\n\r\n", 505), ("\u{16}\u{3}\u{1}", 400),
        ("GET / HTTP/1.1\r\nno colon\r\n\r\n", 400), ("GET / HTTP/1.1\r\nA : b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n: b\r\n\r\n", 400), ("GET / HTTP/1.1\r\n A: b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n", 400), ("GET / HTTP/1.1\r\nA: b\u{0}\r\n\r\n", 400),
        ("GET /" + String(repeating: "a", count: 300), 414),
        ("GET /" + String(repeating: "a", count: 300) + " HTTP/1.1\r\n\r\n", 414),
        ("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 101), 431),
        ("GET / HTTP/1.1\r\nA: " + String(repeating: "a", count: 101) + "\r\n\r\n", 431),
        ("GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 10) + "\r\n", 431),
        ("GET / HTTP/1.1\r\n" + String(repeating: "A: 56789012345678901234567890\r\n", count: 20), 431),
        ("GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 400),
    ])
    func refuses(sent: String, status: Int) {
        #expect(read(Array(sent.utf8)) == ["\(status)"])
    }

    @Test(arguments: ["x\r\n", "\r\n", "-1\r\n", "1 1\r\n", "1000000000000000\r\n", "2\r\nabc\r\n", "2\nab\n"])
    func refusesChunks(sent: String) {
        let head = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(read(Array((head + sent).utf8)).last == "400")
    }

    @Test func keepsBytesThatAreNoText() {
        let sent = Array("G\u{C9}T /".utf8) + [0xFF, 0xC3, 0xA9] + Array(" HTTP/1.1\r\nX: ".utf8)
        #expect(
            read(sent + [0xFF, 0xA0] + Array("\r\n\r\n".utf8))
                == ["G\u{C3}\u{89}T /\u{FF}\u{C3}\u{A9} 1 x=\u{FF}", "[]"])
    }
}

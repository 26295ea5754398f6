import HTTPServer
import Synchronization
import Testing

extension ServerTests {
    @Suite struct HostileClientTests {
        @Test(arguments: [
            ("\u{0}\u{1} garbage\r\n\r\n", "400"), ("GET /hello/\r\n\r\n", "400"),
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"),
            ("GET /hello/ HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n", "400"),
            ("POST /echo/ HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
            ("POST /echo/ HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "400"),
            ("GET /hello/ HTTP/1.1\r\nX: " + String(repeating: "a", count: 9000) + "\r\n\r\n", "431"),
            ("GET /hello/ HTTP/1.1\r\n" + String(repeating: "X: a\r\n", count: 150) + "\r\n", "431"),
            ("GET /hello/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n", "200"),
            ("CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n", "404"),
        ])
        func answersAndCloses(sent: String, status: String) async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send(sent)
                let answer = client.read()
                #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
                #expect(answer.contains("\r\nConnection: close\r\n"))
            }
        }

        @Test func silentClientsLoseTheirConnection() async throws {
            try await withServer {
                $0.idleTimeout = .milliseconds(200)
                $0.requestTimeout = .milliseconds(200)
            } _: { port in
                #expect(try RawClient(port: port).read() == "")
                let half = try RawClient(port: port)
                half.send("GET /hel")
                #expect(half.read() == "")
                let body = try RawClient(port: port)
                body.send("POST /echo/ HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc")
                #expect(body.read().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
            }
        }

        @Test func clientsMayLeaveBeforeTheAnswer() async throws {
            try await withServer { port in
                for _ in 0..<50 {
                    let client = try RawClient(port: port)
                    client.send("GET /slow/ HTTP/1.1\r\nHost: x\r\n\r\nGET /stream/ HTTP/1.1\r\nHost: x\r\n\r\n")
                }
            }
        }

        @Test func answersWaitForClientsThatDoNotRead() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                let request = "GET /large/ HTTP/1.1\r\nHost: x\r\n\r\n"
                client.send(String(repeating: request, count: 300))
                try await Task.sleep(for: .milliseconds(300))
                // All of them would be 150 MB; what was made fits into the buffers on the way.
                let made = largeAnswers.withLock { $0 }
                #expect(made < 200)
                client.send("GET /large/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                let answers = client.read()
                #expect(answers.utf8.count > 301 * largeAnswerSize, "\(made) \(answers.prefix(300))")
            }
        }

        @Test(arguments: [true, false])
        func answersArriveWholeBeforeTheConnectionEnds(endsSending: Bool) async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                let request = "GET /large/ HTTP/1.1\r\nHost: x\r\n"
                let last = endsSending ? "\r\n" : "Connection: close\r\n\r\n"
                client.send(String(repeating: request + "\r\n", count: 39) + request + last)
                if endsSending { client.endSending() }
                // More than the system's buffers hold is still in the server then.
                try await Task.sleep(for: .milliseconds(100))
                #expect(client.read().utf8.count > 40 * largeAnswerSize)
            }
        }

        @Test func refusalsArriveAlthoughMoreIsSent() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("GET /hello/ HTTP/1.1\r\nX y: a\r\n")
                for _ in 0..<20 {
                    client.send(String(repeating: "x", count: 2000))
                    try await Task.sleep(for: .milliseconds(2))
                }
                #expect(client.read().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            }
        }

        @Test func randomBytesOnlyCloseTheConnection() async throws {
            try await withServer { port in
                var random = SystemRandomNumberGenerator()
                let pieces = [
                    "GET ", "POST ", "/echo/", "/hello/", " HTTP/1.1", "\r\n", "\n", "Host: x\r\n",
                    "Content-Length: 5\r\n",
                    ":", "\u{0}",
                    "Transfer-Encoding: chunked\r\n", "0\r\n\r\n", "5\r\nhello\r\n", "Expect: 100-continue\r\n", "%",
                    "?",
                    "é",
                ]
                for _ in 0..<300 {
                    let client = try RawClient(port: port)
                    let count = Int.random(in: 1..<20, using: &random)
                    client.send((0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
                }
                let client = try RawClient(port: port)
                client.send("GET /hello/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                #expect(client.read().hasSuffix("Hello"))
            }
        }
    }
}

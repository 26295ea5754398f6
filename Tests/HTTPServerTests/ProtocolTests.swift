import HTTPServer
import Testing

extension ServerTests {
    @Suite struct ProtocolTests {
        private static let end = "Connection: close\r\n\r\n"

        @Test func answersRequests() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("GET /hello/ HTTP/1.1\r\nHost: x\r\n" + Self.end)
                let answer = client.read()
                #expect(
                    answer.hasPrefix(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 5\r\nDate: "))
                #expect(answer.hasSuffix(" GMT\r\nConnection: close\r\n\r\nHello"))
            }
        }

        @Test func keepsTheOrderOfPipelinedRequests() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send(
                    "GET /slow/ HTTP/1.1\r\nHost: x\r\n\r\nHEAD /hello/ HTTP/1.1\r\nHost: x\r\n\r\n"
                        + "POST /echo/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET /hello/ HTTP/1.1\r\nHost: x\r\n"
                        + Self.end)
                let bodies = client.read().split(separator: "HTTP/1.1 200 OK\r\n", omittingEmptySubsequences: false)
                    .dropFirst().map { answer in
                        answer.split(separator: "\r\n\r\n", omittingEmptySubsequences: false).last.map(String.init)
                            ?? ""
                    }
                #expect(bodies == ["slow", "", "abc", "Hello"])
            }
        }

        @Test func answersManyPipelinedRequests() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                let request =
                    "GET /slow/ HTTP/1.1\r\nHost: x\r\n\r\n"
                    + String(repeating: "GET /hello/ HTTP/1.1\r\nHost: x\r\n\r\n", count: 500)
                client.send(request + "GET /hello/ HTTP/1.1\r\nHost: x\r\n" + Self.end)
                #expect(
                    client.read().split(separator: "HTTP/1.1 200 OK", omittingEmptySubsequences: false).count == 503)
            }
        }

        @Test func readsChunkedBodies() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("POST /echo/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\(Self.end)")
                client.send("5\r\nhello\r\n3\r\nabc\r\n0\r\n\r\n")
                #expect(client.read().hasSuffix("\r\n\r\nhelloabc"))
            }
        }

        @Test func sendsStreams() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("GET /stream/ HTTP/1.1\r\nHost: x\r\n" + Self.end)
                let answer = client.read()
                #expect(answer.contains("Transfer-Encoding: chunked\r\n"))
                #expect(answer.hasSuffix("\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n"))
                let old = try RawClient(port: port)
                old.send("GET /stream/ HTTP/1.0\r\n\r\n")
                #expect(old.read().hasSuffix("Connection: close\r\n\r\nonetwo"))
            }
        }

        @Test func givesLeaveToSendABody() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send(
                    "POST /echo/ HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\(Self.end)")
                #expect(client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
                client.send("hi")
                #expect(client.read().hasSuffix("\r\n\r\nhi"))
            }
        }

        @Test func answersLongBodiesWithoutReadingThem() async throws {
            try await withServer {
                $0.maxBodySize = 1000
            } _: { port in
                let client = try RawClient(port: port)
                client.send("POST /echo/ HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n")
                client.send([UInt8](repeating: 0x61, count: 200_000))
                let answer = client.read()
                #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
                #expect(answer.contains("Connection: close\r\n"))
                let chunked = try RawClient(port: port)
                chunked.send("POST /echo/ HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
                chunked.send("FFFF\r\n" + String(repeating: "a", count: 5000))
                #expect(chunked.read().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            }
        }

        @Test func emptyAnswersKeepTheirLength() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("DELETE /empty/ HTTP/1.1\r\nHost: x\r\n" + Self.end)
                #expect(client.read().hasPrefix("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n"))
            }
        }

        @Test func refusesToSplitHeaders() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("GET /broken/ HTTP/1.1\r\nHost: x\r\n" + Self.end)
                let answer = client.read()
                #expect(answer.hasPrefix("HTTP/1.1 500 "))
                #expect(!answer.contains("Set-Cookie"))
            }
        }

        @Test func joinsRepeatedHeaders() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("GET /header/ HTTP/1.1\r\nHost: x\r\nX-Test: a\r\nx-test: b\r\n" + Self.end)
                #expect(client.read().hasSuffix("\r\n\r\na,b"))
            }
        }

        @Test(arguments: [
            ("X_Test: a\r\n", "none"), ("X-Test: a\r\nX_Test: b\r\n", "a"), ("Content-Length: 1\r\n", "text/plain"),
            ("Content-Type: a/b\r\nContent-Type: c/d\r\nContent-Length: 1\r\n", "a/b"),
        ])
        func handsHeadersOverAsWSGIDoes(fields: String, seen: String) async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("POST //header/ HTTP/1.1\r\nHost: x\r\n\(fields)\(Self.end)x")
                #expect(client.read().hasSuffix("\r\n\r\n\(seen)"))
            }
        }

        @Test func halfABodyIsNone() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("POST /echo/ HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc")
                client.endSending()
                #expect(client.read().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            }
        }

        @Test(arguments: [
            ("BREW", "BREW"), ("get", "GET"), ("GET", "GET"), ("M-SEARCH", "M-SEARCH"), ("SOURCE", "SOURCE"),
        ])
        func passesUnknownMethodsOn(sent: String, seen: String) async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send("\(sent) /method/ HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(client.read(until: "/" + seen).hasSuffix("\r\n\r\n/\(seen)"))
                client.send("GET /method/ HTTP/1.1\r\nHost: x\r\n" + Self.end)
                #expect(client.read().hasSuffix("\r\n\r\n/GET"))
            }
        }

        @Test func readsMayEndAnywhere() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                let requests =
                    "GET /method/ HTTP/1.1\r\nHost: x\r\n\r\nPOST /echo/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                for piece in requests.split(by: 7) + ["GET /method/ HTTP/1.1\r\nHost: x\r\n", Self.end] {
                    client.send(piece)
                    try await Task.sleep(for: .milliseconds(3))
                }
                #expect(client.read().hasSuffix("\r\n\r\n/GET"))
                for place in 1..<5 {
                    let other = try RawClient(port: port)
                    let request = "PATCH /method/ HTTP/1.1\r\nHost: x\r\n" + Self.end
                    other.send(String(request.prefix(place)))
                    try await Task.sleep(for: .milliseconds(10))
                    other.send(String(request.dropFirst(place)))
                    #expect(other.read().hasSuffix("\r\n\r\n/PATCH"))
                }
            }
        }

        @Test func bodiesAreNoRequestLines() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send(
                    "POST /echo/ HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 17\r\n\(Self.end)")
                _ = client.read(until: "\r\n\r\n")
                client.send("BREW /x HTTP/1.1\n")
                #expect(client.read().hasSuffix("\r\n\r\nBREW /x HTTP/1.1\n"))
            }
        }

        @Test func bytesThatAreNoTextStaySo() async throws {
            try await withServer { port in
                let client = try RawClient(port: port)
                client.send(
                    Array("GET /header/ HTTP/1.1\r\nHost: x\r\nX-Test: ".utf8) + [0xE9, 0x20, 0xC3, 0xA9]
                        + Array("\r\n\(Self.end)".utf8))
                // Each scalar is a byte of the wire.
                #expect(client.read().hasSuffix("\r\n\r\n\u{FF} \u{C3}\u{A9}"))
            }
        }
    }
}

extension String {
    /// The text in pieces of so many characters.
    fileprivate func split(by size: Int) -> [String] {
        let characters = Array(unicodeScalars)
        return stride(from: 0, to: characters.count, by: size).map { start in
            String(String.UnicodeScalarView(characters[start..<Swift.min(start + size, characters.count)]))
        }
    }
}

import Cryptography
import Testing
import Web

@Suite struct GZipTests {
    private let text = String(repeating: "compressible ", count: 100)

    private func respond(_ encoding: String?, to response: Response) throws -> Response {
        var response = response
        let headers: HeaderFields = encoding.map { [.acceptEncoding: $0] } ?? [:]
        try GZipMiddleware().process(&response, for: Request(headers: headers))
        return response
    }

    @Test func compresses() throws {
        var original = Response(text: text)
        original.headers[.etag] = "\"tag\""
        let response = try respond("deflate, gzip;q=0.5", to: original)
        #expect(response.headers[.contentEncoding] == "gzip")
        #expect(response.headers[.vary] == "Accept-Encoding")
        #expect(response.headers[.etag] == "W/\"tag\"")
        let bytes = try #require(response.body.bytes)
        #expect(response.headers[.contentLength] == "\(bytes.count)")
        #expect(try unzip(bytes) == text)
    }

    @Test func compressesStreams() async throws {
        let stream = ByteStream(chunks: [Array(text.utf8), Array("end".utf8)])
        let response = try respond("gzip", to: Response(stream: stream))
        guard case .stream(let compressed) = response.body else {
            Issue.record("no stream")
            return
        }
        var bytes: [UInt8] = []
        while let chunk = try await compressed.next() { bytes += chunk }
        #expect(try unzip(bytes) == text + "end")
    }

    @Test func leavesOthersAlone() throws {
        #expect(try respond("gzip", to: Response(text: "short")).headers[.vary] == nil)
        #expect(try respond("br, xgzip", to: Response(text: text)).headers[.contentEncoding] == nil)
        #expect(try respond(nil, to: Response(text: text)).headers[.vary] == "Accept-Encoding")
    }

    private func unzip(_ bytes: [UInt8]) throws -> String {
        let expanded = bytes.withUnsafeBufferPointer { Zlib.gunzip($0, limit: 1_000_000) }
        return String(decoding: try #require(expanded), as: UTF8.self)
    }
}

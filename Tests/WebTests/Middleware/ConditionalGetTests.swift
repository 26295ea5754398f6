import Testing
import Web

@Suite struct ConditionalGetTests {
    private func respond(_ headers: HeaderFields, to response: Response) throws -> Response {
        var response = response
        ConditionalGetMiddleware().process(&response, for: Request(headers: headers))
        return response
    }

    @Test func tagsAnswers() throws {
        let response = try respond([:], to: Response(text: "hello"))
        #expect(response.headers[.etag] == "\"5d41402abc4b2a76b9719d911017c592\"")
    }

    @Test(arguments: [
        ("\"5d41402abc4b2a76b9719d911017c592\"", 304), ("W/\"5d41402abc4b2a76b9719d911017c592\"", 304), ("*", 304),
        ("\"other\"", 200), ("\"other\", \"5d41402abc4b2a76b9719d911017c592\"", 304), ("garbage", 200),
    ])
    func comparesTags(header: String, status: Int) throws {
        var original = Response(text: "hello")
        original.headers[.vary] = "Cookie"
        original.cookies.set(ResponseCookie("a", "b"))
        let response = try respond([.ifNoneMatch: header], to: original)
        #expect(response.status.code == status)
        #expect(response.headers[.vary] == "Cookie")
        #expect(response.cookies["a"] != nil)
        if status == 304 { #expect(response.body.bytes == [] && response.headers[.contentType] == nil) }
    }

    @Test func comparesDates() throws {
        var original = Response(text: "hello")
        original.headers[.lastModified] = HTTPDate.format(1_000_000)
        #expect(try respond([.ifModifiedSince: HTTPDate.format(1_000_000)], to: original).status == .notModified)
        #expect(try respond([.ifModifiedSince: HTTPDate.format(999_999)], to: original).status == .ok)
        #expect(try respond([.ifUnmodifiedSince: HTTPDate.format(999_999)], to: original).status == .preconditionFailed)
    }
}

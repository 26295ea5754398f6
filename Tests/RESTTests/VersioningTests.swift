import Testing
import Web

@Suite struct VersioningTests {
    @Test func findsTheVersion() async throws {
        let notes = try await NotesApplication()
        for exchange in Self.versions { await exchange.play(notes.application) }
    }

    static let versions = [
        Exchange("GET", "/v1/path/", status: 200, #"{"version":"v1"}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/v3/path/", status: 404, #"{"detail":"Invalid version in URL path."}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange("GET", "/query/", status: 200, #"{"version":"1.0"}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange("GET", "/query/?version=1.0", status: 200, #"{"version":"1.0"}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/query/?version=9", status: 404, #"{"detail":"Invalid version in query parameter."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange("GET", "/accept/", status: 200, #"{"version":"1.0"}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/accept/", accept: "application/json; version=2.0", status: 200, #"{"version":"2.0"}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/accept/", accept: "application/json; version=3", status: 406,
            #"{"detail":"Invalid version in \"Accept\" header."}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/accept/", accept: "*/*; version=2.0", status: 200, #"{"version":"2.0"}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/accept/", accept: "application/json", status: 200, #"{"version":"1.0"}"#,
            allow: "GET, HEAD, OPTIONS"),
    ]
}

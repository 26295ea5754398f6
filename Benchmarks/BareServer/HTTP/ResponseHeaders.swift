import NIOHTTP1

/// The headers of the real server's answers.
struct ResponseHeaders {
    private static let common = HTTPHeaders([
        ("Content-Type", "application/json"),
        ("Vary", "Accept"),
        ("Allow", "GET, HEAD, OPTIONS"),
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ])

    private var date = HTTPDate()

    mutating func make(status: HTTPResponseStatus, length: Int, keepsAlive: Bool) -> HTTPHeaders {
        var headers = Self.common
        headers.reserveCapacity(11)
        headers.add(name: "Content-Length", value: String(length))
        headers.add(name: "Date", value: date.now())
        if status == .unauthorized { headers.add(name: "WWW-Authenticate", value: "Token") }
        if !keepsAlive { headers.add(name: "Connection", value: "close") }
        return headers
    }
}

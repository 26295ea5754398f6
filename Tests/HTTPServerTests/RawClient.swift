import Glibc
import HTTPServer
import Synchronization
import Testing
import Web

/// A client that sends exactly the bytes it is given.
struct RawClient: ~Copyable {
    private let socket: Int32

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(code == 0)
        var timeout = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(socket) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Tells the server that nothing more comes.
    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Reads until the connection ends or the text is there.
    func read(until end: String? = nil) -> String {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            received += buffer[..<count]
            if let end, String(decoding: received, as: UTF8.self).hasSuffix(end) { break }
        }
        return String(decoding: received, as: UTF8.self)
    }
}

/// Runs a server for the time of a test.
func withServer(
    _ change: (inout WebServerConfiguration) -> Void = { _ in }, _ body: @escaping @Sendable (Int) async throws -> Void
) async throws {
    var configuration = WebServerConfiguration(port: 0, threads: 2)
    change(&configuration)
    var settings = WebSettings()
    settings.allowedHosts = ["*"]
    let application = try WebApplication(settings: settings, urls: URLConf(testURLs), middleware: [CommonMiddleware()])
    let server = WebServer(application, configuration: configuration)
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
            try await server.run(handlesSignals: false) { address in continuation.yield(address.port) }
        }
        tasks.addTask {
            for await port in ports { return try await body(port) }
        }
        // The test ends first; then the server is cancelled.
        try await tasks.next()
        tasks.cancelAll()
    }
}

/// How many answers of `/large/` were made.
let largeAnswers = Mutex(0)
let largeAnswerSize = 500_000

private let testURLs: [URLPattern] = [
    path(
        "large/",
        View { _ in
            largeAnswers.withLock { $0 += 1 }
            return Response(contentType: "text/plain", body: [UInt8](repeating: 0x61, count: largeAnswerSize))
        }),
    path("hello/", View { _ in Response(text: "Hello") }),
    path("echo/", View { request in Response(contentType: "text/plain", body: try request.body) }),
    path(
        "header/",
        View { request in Response(text: request.headers["X-Test"] ?? request.headers[.contentType] ?? "none") }),
    path("method/", View { request in Response(text: "/\(request.method)") }),
    path("empty/", View { _ in Response(status: .noContent, contentType: nil) }),
    path(
        "slow/",
        View { _ in
            try await Task.sleep(for: .milliseconds(100))
            return Response(text: "slow")
        }),
    path("stream/", View { _ in Response(stream: ByteStream(chunks: [Array("one".utf8), [], Array("two".utf8)])) }),
    path(
        "broken/",
        View { _ in
            var response = Response(text: "x")
            response.headers["X-Split"] = "a\r\nSet-Cookie: b=c"
            return response
        }),
]

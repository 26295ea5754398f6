/// How a ``WebServer`` listens, and what it puts up with.
public struct WebServerConfiguration: Sendable {
    public var host: String
    /// 0 takes any free port.
    public var port: Int
    /// Event loops, and so the number of requests that are worked on at the same time.
    public var threads: Int
    /// Connections that the system accepts ahead of the program.
    public var backlog = 1024
    /// How long a connection may be silent between requests.
    public var idleTimeout: Duration = .seconds(30)
    /// How long a request may take, from its first line to the end of the answer. Streams only have to keep moving.
    public var requestTimeout: Duration = .seconds(60)
    /// Bytes of one header field.
    public var maxHeaderFieldSize = 8 * 1024
    /// Bytes of all header fields.
    public var maxHeaderListSize = 64 * 1024
    /// Django's server counts the empty line at the end as the hundredth.
    public var maxHeaderFieldCount = 99
    /// Bytes of a body. A longer one is answered without reading it, and its connection closed.
    public var maxBodySize = 32 * 1024 * 1024
    /// The value of the `Server` header; there is none by default.
    public var serverHeader: String?
    /// How long running requests may go on after the server was told to stop.
    public var shutdownTimeout: Duration = .seconds(30)

    public init(host: String = "127.0.0.1", port: Int = 8000, threads: Int = 2) {
        self.host = host
        self.port = port
        self.threads = threads
    }
}
